import { sentence } from '../../i18n/say.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Look } from '../base/view.ts';
import { noCell } from '../crm-table/cells.ts';
import type { GridCell } from '../crm-table/grid/model.ts';
import type { Hands, Listed } from '../crm-table/listed.ts';
import { columnName } from '../crm-table/names.ts';
import type { Order } from '../crm-table/order.ts';
import { wholeList, type Value, type Whole } from '../crm-table/whole-list.ts';
import { states, type Level, type Reading } from './levels.ts';
import { levelBar, stateShape } from './shapes.ts';
import { stockTexts } from './texts.ts';

export const filters = ['all', 'in', 'low', 'out', 'coming'] as const;
export type StockFilter = (typeof filters)[number];

export interface StockAsked {
  readonly reading: Reading;
  /** Without numbers: only whether there is some. */
  readonly bands: boolean;
  readonly filter: StockFilter;
  readonly order: readonly Order[];
}

export const passes = ({ state, incoming }: Level, filter: StockFilter): boolean =>
  filter === 'all' || (filter === 'coming' ? (incoming ?? 0) > 0 : state === filter);

/** Columns in order; those without a value anywhere are left out. */
const keys = [
  'product',
  'state',
  'available',
  'reserved',
  'incoming',
  'arrives',
  'cover',
  'reorderPoint',
] as const;
type Key = (typeof keys)[number];
const inBands: ReadonlySet<Key> = new Set<Key>(['product', 'state', 'arrives']);

function wholeOf(all: readonly Level[], levels: readonly Level[], { bands }: StockAsked, look: Look): Whole {
  const words = stockTexts(look);
  const { formats } = look;
  const number = (value: number): string => formats.number(value, { maximumFractionDigits: 1 });
  const names: Readonly<Record<Key, string>> = {
    product: words.product,
    state: words.status,
    available: columnName('available', look),
    reserved: columnName('committed', look),
    incoming: columnName('incoming', look),
    arrives: columnName('incoming_at', look),
    cover: words.cover,
    reorderPoint: columnName('reorder_point', look),
  };
  const shown = keys.filter(
    (key) =>
      (!bands || inBands.has(key)) &&
      (key === 'product' || key === 'state' || all.some((level) => level[key])),
  );
  const largest = Math.max(...all.map(({ available }) => available ?? 0), 1);
  const byKey = new Map(levels.map((level) => [level.product, level]));
  const write: Readonly<Record<Key, (value: Value, level: Level) => GridCell>> = {
    product: (_, { name }) => ({ text: name }),
    state: (_, { state }) => ({ text: words.states[state], before: stateShape(state) }),
    available: (value, { reorderPoint, state }) => ({
      text: number(value as number),
      before: levelBar(value as number, reorderPoint, largest, state),
    }),
    reserved: (value) => ({ text: number(value as number), muted: !value }),
    incoming: (value) => (value ? { text: number(value as number) } : noCell),
    arrives: (value) => ({ text: formats.date(value as string) }),
    cover: (value) => ({
      text: formats.number(Math.max(0, Math.round(value as number)), {
        style: 'unit',
        unit: 'day',
        unitDisplay: 'long',
      }),
    }),
    reorderPoint: (value) => ({ text: number(value as number) }),
  };
  return {
    columns: shown.map((key) => ({
      key,
      name: names[key],
      figure: key !== 'product' && key !== 'state',
      words: key === 'state' || key === 'product',
    })),
    // The key stands behind the shown cells.
    rows: levels.map((level) => [
      ...shown.map((key) => (key === 'state' ? states.indexOf(level.state) : level[key])),
      level.product,
    ]),
    cell: (value, column, row) =>
      value === null ? noCell : write[shown[column]!](value, byKey.get(String(row.at(-1)))!),
    more: (row) => String(row.at(-1)),
    filter: (row) => [{ by: 'product', in: [String(row.at(-1))] }],
  };
}

/** What there is of each product, what is missing first. */
export function levelsList(
  all: readonly Level[],
  answers: Answers,
  asked: StockAsked,
  look: Look,
  hands: Hands,
): Listed {
  const words = stockTexts(look);
  const { formats } = look;
  const rank = ({ state }: Level): number => states.indexOf(state);
  const levels = all
    .filter((level) => passes(level, asked.filter))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, look.texts.code));
  const count = (state: Level['state']): string =>
    formats.count(all.filter((level) => level.state === state).length);
  const next = all
    .flatMap(({ arrives }) => arrives ?? [])
    .sort()
    .at(0);
  const coming = answers.main!.metrics['incoming-stock']?.value;
  const knowsSales = all.some(({ cover }) => cover !== null);
  return wholeList(
    wholeOf(all, levels, asked, look),
    {
      title: words.title,
      key: JSON.stringify([answers.main!.question, asked.filter, asked.reading, asked.bands]),
      summary: ([said]) =>
        sentence(
          [
            hands.search || asked.filter !== 'all'
              ? said
              : words.summary(all.length, formats.count(all.length)),
            words.inStock(count('in')),
            words.low(count('low')),
            words.out(count('out')),
            !asked.bands && !!coming && words.incoming(formats.count(coming), next ? formats.date(next) : ''),
          ],
          look,
        ),
      notes: [
        words.reading[asked.reading],
        ...(asked.bands ? [] : [knowsSales ? words.lasts : words.noSales]),
      ],
      excluded: answers.main!.metrics['stock-available']!.excluded,
    },
    asked.order,
    Infinity,
    look,
    hands,
  );
}
