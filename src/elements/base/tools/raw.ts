import type { TableData } from '../../../charts/parts/table.ts';
import { NONE } from '../../../charts/types.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Language } from '../../../i18n/say.ts';

/*
 * A card writes its table once more, in a language whose formats do not round: each number stands between two private signs,
 * with the unit that it is in, so that it is found again within whatever words a card puts around it.
 */
const [open, middle, close] = ['\ue000', '\ue001', '\ue002'];
const number = new RegExp(`${open}([^${middle}]*)${middle}([^${close}]*)${close}`, 'g');
const alone = new RegExp(`^([^${open}]*)${number.source}([^${open}]*)$`);

const secondsIn: ReadonlyMap<string, number> = new Map([
  ...([
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
  ] as const),
]);

const rawNumber: Formats['number'] = (value, { currency, unit = '' } = {}) => {
  const size = secondsIn.get(unit);
  // Fifteen digits: those that a sum of doubles has for certain.
  const exact = Number((value * (size ?? 1)).toPrecision(15));
  return `${open}${exact}${middle}${currency ?? (size ? 'second' : unit)}${close}`;
};

const isoDate: Formats['date'] = (when, timeZone = 'UTC') =>
  typeof when === 'string' ? when : new Intl.DateTimeFormat('en-CA', { timeZone }).format(when);

/** The language as a card's table is written for another program: numbers whole, rates as shares of one, days as ISO 8601. */
export const rawLanguage = ({ texts, formats }: Language): Language => ({
  texts: {
    ...texts,
    short: (amount) => `-${amount}`,
    above: (amount) => amount,
    reached: rawNumber(0),
  },
  formats: {
    ...formats,
    number: rawNumber,
    count: (value) => rawNumber(value),
    percent: (value) => rawNumber(value),
    bytes: (value) => rawNumber(value, { unit: 'byte' }),
    date: isoDate,
  },
});

const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
/** Numbers as they are within words. */
const unwrapped = (text: string): string =>
  plain(text).replace(number, (_, value: string, unit: string) => (unit ? `${value} ${unit}` : value));

interface Figure {
  readonly value: number;
  /** What it is in: the unit, and the words around it. */
  readonly unit: string;
}

function figureIn(text: string): Figure | undefined {
  const [, before = '', value, unit = '', after = ''] = alone.exec(plain(text)) ?? [];
  if (value === undefined) return undefined;
  const sign = /^\s*[-−]\s*$/.test(before) ? -1 : 1;
  const words = [before.replace(/^\s*[-+−]\s*$/, ''), unit, after].map((part) => part.trim()).filter(Boolean);
  return { value: sign * Number(value), unit: words.join(' ') };
}

/** A table whose figures are numbers. */
export interface Figures {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The table of a card in the raw language. A unit that all of a column have goes to its head; a cell with another text, or a
 * column of several units, stays text. `unitName` says a unit, `nameOf` a column's head.
 */
export function figuresOf(
  { caption, columns, rows }: TableData,
  unitName: (unit: string) => string,
  nameOf: (name: string) => string = (name) => name,
): Figures {
  const lines = rows.map(({ head, cells }) => [head, ...cells]);
  const units = columns.map((_, i) => {
    const found = lines.flatMap((cells) => figureIn(cells[i] ?? '') ?? []);
    // A bare zero is one of any unit.
    const all = found.filter(({ value, unit }) => value || unit);
    const [unit, ...others] = new Set(all.map((figure) => figure.unit));
    return others.length ? undefined : (unit ?? '');
  });
  const cellOf = (text: string, i: number): string | number => {
    if (text === NONE && columns[i]?.number) return '';
    const figure = units[i] === undefined ? undefined : figureIn(text);
    return figure ? figure.value : unwrapped(text);
  };
  return {
    caption: unwrapped(caption),
    columns: columns.map(({ name }, i) => {
      const head = nameOf(unwrapped(name));
      return units[i] ? `${head} (${unitName(units[i])})` : head;
    }),
    rows: lines.map((cells) => cells.map(cellOf)),
  };
}
