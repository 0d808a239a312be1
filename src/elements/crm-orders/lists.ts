import { sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { RowsAnswer } from '../../query/question.ts';
import { isoDay } from '../../util/civil.ts';
import { dayOf } from '../../util/zone.ts';
import { dimensionName } from '../base/dimension-names.ts';
import type { Look } from '../base/view.ts';
import { noCell } from '../crm-table/cells.ts';
import type { GridCell } from '../crm-table/grid/model.ts';
import type { Hands, Listed } from '../crm-table/listed.ts';
import { wordName } from '../crm-table/names.ts';
import type { Order as Ordering } from '../crm-table/order.ts';
import { wholeList, type Value, type Whole } from '../crm-table/whole-list.ts';
import { mostLines } from './question.ts';
import { lapsedGaps, leastTimes, reordersOf } from './reorder.ts';
import { byUrgency, daysBetween, daysLate, type Order } from './rows.ts';
import { orderShape, progressOf } from './shapes.ts';
import { orderTexts } from './texts.ts';

interface Column {
  readonly key: string;
  readonly name: string;
  readonly figure?: boolean;
  readonly words?: boolean;
}

/** Columns with how each writes its value; `T` stands last in every row, by its place. */
function wholeOf<T>(
  items: readonly T[],
  columns: readonly (Column & {
    readonly value: (item: T) => Value;
    readonly write: (value: never, item: T) => GridCell;
  })[],
  filter: (item: T) => ReturnType<NonNullable<Whole['filter']>>,
): Whole {
  const shown = columns.filter(({ value }, i) => i < 2 || items.some((item) => value(item) !== null));
  return {
    columns: shown.map(({ key, name, figure = false, words }) => ({
      ...{ key, name, figure },
      ...(words && { words }),
    })),
    rows: items.map((item, i) => [...shown.map(({ value }) => value(item)), i]),
    cell: (value, column, row) =>
      value === null ? noCell : shown[column]!.write(value as never, items[Number(row.at(-1))]!),
    filter: (row) => filter(items[Number(row.at(-1))]!),
  };
}

/** Open orders and when each is expected, late ones first. */
export function openList(
  orders: readonly Order[],
  total: number,
  ordering: readonly Ordering[],
  showCustomer: boolean,
  look: Look,
  hands: Hands,
): Listed {
  const words = orderTexts(look);
  const { formats, texts, settings, answer } = look;
  const zone = settings.base.timeZone;
  const { asOf } = answer;
  const sorted = [...orders].sort(byUrgency);
  const late = sorted.filter((order) => daysLate(order, asOf, zone) > 0);
  const most = Math.max(0, ...late.map((order) => daysLate(order, asOf, zone)));
  const next = sorted.find(({ promised }) => promised !== null && promised >= asOf);
  const date = (at: number): string => formats.date(at, zone);
  const daysText = (n: number): string => words.took(n, formats.count(n));
  const dayText = (at: number | null): string | null =>
    at === null ? null : isoDay(dayOf(at, zone ?? 'UTC'));
  const day = (value: string): GridCell => ({ text: formats.date(value) });
  const whole = wholeOf<Order>(
    sorted,
    [
      { key: 'order', name: words.order, value: ({ id }) => id, write: (id: string) => ({ text: id }) },
      {
        key: 'status',
        name: words.status,
        value: ({ status }) => status ?? '',
        write: (status: string, order) => ({
          text: status ? wordName(status, look) : '–',
          before: orderShape(daysLate(order, asOf, zone) ? 'late' : progressOf(status)),
        }),
      },
      {
        key: 'wait',
        name: words.expected,
        words: true,
        value: (order) =>
          order.promised === null
            ? null
            : order.promised < asOf
              ? -daysLate(order, asOf, zone)
              : daysBetween(asOf - 1, order.promised, zone),
        write: (days: number) => ({
          text:
            days < 0 ? words.lateBy(-days, formats.count(-days)) : words.inDays(days, formats.count(days)),
        }),
      },
      {
        key: 'promised',
        name: words.promised,
        figure: true,
        value: ({ promised }) => dayText(promised),
        write: day,
      },
      {
        key: 'placed',
        name: words.placed,
        figure: true,
        value: ({ placed }) => dayText(placed),
        write: day,
      },
      ...(showCustomer
        ? [
            {
              key: 'customer',
              name: dimensionName('customer', look),
              value: ({ customer }: Order) => customer,
              write: (name: string) => ({ text: name }),
            },
          ]
        : []),
      {
        key: 'total',
        name: words.total,
        figure: true,
        value: ({ total: amount }) => amount,
        write: (amount: number, { currency }) => ({
          text: unitFormat('currency', formats, texts, { currency: currency ?? answer.currency })(amount),
        }),
      },
    ],
    ({ id }) => [{ by: 'order_id', in: [id] }],
  );
  return wholeList(
    whole,
    {
      title: words.titles.open,
      key: JSON.stringify(answer.question),
      summary: ([said]) =>
        sentence(
          [
            hands.search ? said : words.open(total, formats.count(total)),
            late.length ? words.late(late.length, formats.count(late.length), daysText(most)) : words.none,
            next && words.next(date(next.promised!)),
          ],
          look,
        ),
      notes: orders.every(({ promised }) => promised === null) && orders.length ? [words.noDates] : [],
      excluded: answer.metrics['open-orders']!.excluded,
    },
    ordering,
    Infinity,
    look,
    hands,
  );
}

/** Products that are bought regularly, those that are due first. */
export function reorderList(
  orders: RowsAnswer,
  lines: RowsAnswer,
  ordering: readonly Ordering[],
  look: Look,
  hands: Hands,
): Listed | undefined {
  const words = orderTexts(look);
  const { formats, settings, answer } = look;
  const zone = settings.base.timeZone;
  const all = reordersOf(orders, lines, answer.asOf, zone);
  if (!all.length) return undefined;
  const days = (due: number): number => daysBetween(answer.asOf - 1, due, 'UTC');
  const due = all.filter((one) => days(one.due) <= 0);
  const soon = all.filter((one) => days(one.due) > 0 && days(one.due) <= 7);
  const daysText = (n: number): string => words.took(Math.round(n), formats.count(Math.round(n)));
  const day = (value: string): GridCell => ({ text: formats.date(value) });
  const whole = wholeOf(
    all,
    [
      {
        key: 'product',
        name: words.product,
        value: ({ name }) => name,
        write: (name: string) => ({ text: name }),
      },
      {
        key: 'due',
        name: words.when,
        words: true,
        value: ({ due: at }) => days(at),
        write: (wait: number) => ({
          text:
            wait > 0 ? words.inDays(wait, formats.count(wait)) : words.dueSince(-wait, formats.count(-wait)),
          before: orderShape(wait > 0 ? 'waiting' : 'done'),
          muted: wait > 7,
        }),
      },
      {
        key: 'quantity',
        name: words.quantity,
        figure: true,
        value: ({ quantity }) => quantity,
        write: (units: number) => ({ text: formats.number(units, { maximumFractionDigits: 1 }) }),
      },
      {
        key: 'gap',
        name: words.gap,
        figure: true,
        value: ({ gap }) => gap,
        write: (gap: number) => ({ text: daysText(gap) }),
      },
      { key: 'last', name: words.last, figure: true, value: ({ last }) => isoDay(last), write: day },
      {
        key: 'times',
        name: words.times,
        figure: true,
        value: ({ times }) => times,
        write: (times: number) => ({ text: formats.count(times) }),
      },
    ],
    ({ product }) => [{ by: 'product', in: [product] }],
  );
  return wholeList(
    whole,
    {
      title: words.titles.reorder,
      key: JSON.stringify(answer.question),
      summary: ([said]) =>
        sentence(
          [
            hands.search && said,
            words.due(due.length, formats.count(due.length)),
            !!soon.length && words.soon(soon.length, formats.count(soon.length)),
            words.regular(all.length, formats.count(all.length)),
          ],
          look,
        ),
      notes: [
        words.rule(formats.count(leastTimes), formats.count(lapsedGaps)),
        ...(lines.total > mostLines ? [words.cut(formats.count(mostLines), formats.count(lines.total))] : []),
      ],
      excluded: [],
    },
    ordering,
    Infinity,
    look,
    hands,
  );
}
