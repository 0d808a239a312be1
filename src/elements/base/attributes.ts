import type { sourceFor } from '../../client/store.ts';
import type { Filter, Question } from '../../query/question.ts';
import { Fault } from '../../util/fault.ts';

export type OpenOptions = NonNullable<Parameters<typeof sourceFor>[1]>;

type Raw = string | number | null | undefined;

/** The attributes that every tag shares, as they were written. */
export interface Written {
  readonly period?: Raw;
  readonly asOf?: Raw;
  readonly filter?: Raw | readonly Filter[];
  readonly timeZone?: Raw;
  readonly weekStart?: Raw;
  readonly fiscalYearStart?: Raw;
  readonly calendar?: Raw;
  readonly currency?: Raw;
  readonly dateOrder?: Raw;
  readonly map?: Raw | Readonly<Record<string, string>>;
  readonly cache?: Raw;
  readonly cacheScope?: Raw;
  readonly theme?: Raw;
}

export interface Settings {
  /** What goes into every question. */
  readonly base: Omit<Question, 'metrics'>;
  readonly open: OpenOptions;
}

export const absent = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

const bad = (attribute: string, found: unknown, expected: string | readonly string[]): Fault =>
  new Fault('bad-attribute', { attribute, found: String(found), expected });

/** One of the words, or absent. */
export function oneOf<T extends string>(attribute: string, value: Raw, words: readonly T[]): T | undefined {
  if (absent(value)) return undefined;
  if (words.includes(value as T)) return value as T;
  throw bad(attribute, value, words);
}

/** A number within limits, or absent. */
export function numberIn(
  attribute: string,
  value: Raw,
  low = -Infinity,
  high = Infinity,
): number | undefined {
  if (absent(value)) return undefined;
  const number = Number(value);
  if (
    Number.isFinite(number) &&
    number >= low &&
    number <= high &&
    (high === Infinity || Number.isInteger(number))
  )
    return number;
  throw bad(attribute, value, high === Infinity ? '12000' : `${low}–${high}`);
}

const matching = (attribute: string, value: Raw, pattern: RegExp, expected: string): string | undefined => {
  if (absent(value)) return undefined;
  if (pattern.test(String(value))) return String(value);
  throw bad(attribute, value, expected);
};

/** `owner=Ana|Bo; region!=EU; source=`: any of several values by |, not by !=, no value by nothing. */
export function filters(value: Written['filter']): readonly Filter[] | undefined {
  if (absent(value)) return undefined;
  if (typeof value === 'object') return value;
  const parts = String(value)
    .split(';')
    .filter((part) => part.trim());
  return parts.map((part) => {
    const found = /^\s*([^=!]+?)\s*(!?)=(.*)$/s.exec(part);
    if (!found) throw bad('filter', part.trim(), 'owner=Ana; region=EU');
    const [, by, not, words] = found as unknown as [string, string, string, string];
    return { by, in: words.split('|').map((word) => word.trim() || null), ...(not && { not: true }) };
  });
}

function mapping(value: Written['map']): Readonly<Record<string, string>> | undefined {
  if (absent(value)) return undefined;
  if (typeof value === 'object') return value;
  try {
    const parsed: unknown = JSON.parse(String(value));
    if (
      typeof parsed === 'object' &&
      parsed &&
      Object.values(parsed).every((column) => typeof column === 'string')
    )
      return parsed as Record<string, string>;
  } catch {
    // Not JSON: refused below like JSON of another shape.
  }
  throw bad('map', value, '{"Opp. Value": "amount"}');
}

function timeZone(value: Raw): string | undefined {
  if (absent(value)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
    return String(value);
  } catch {
    throw bad('time-zone', value, 'Europe/Paris, Asia/Tehran, UTC');
  }
}

/** Drops what is absent, so that equal settings are equal text. */
const present = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** Understands the shared attributes; throws Fault 'bad-attribute' with the good values. `persian`: of a tag in Persian. */
export function settingsOf(written: Written, persian = false): Settings {
  oneOf('theme', written.theme, ['light', 'dark', 'auto']);
  const zone = timeZone(written.timeZone);
  const period = absent(written.period) ? undefined : String(written.period).trim();
  return {
    base: present<Settings['base']>({
      period,
      asOf: matching('as-of', written.asOf, /^\d{4}-\d\d-\d\d$/, '2026-12-31'),
      where: filters(written.filter),
      timeZone: zone,
      weekStart: numberIn('week-start', written.weekStart, 1, 7) ?? (persian ? 6 : undefined),
      fiscalYearStart: numberIn('fiscal-year-start', written.fiscalYearStart, 1, 12),
      calendar:
        oneOf('calendar', written.calendar, ['gregory', 'persian']) ?? (persian ? 'persian' : undefined),
    }),
    open: present<OpenOptions>({
      map: mapping(written.map),
      dateOrder: oneOf('date-order', written.dateOrder, ['dmy', 'mdy', 'ymd']),
      currency: matching('currency', written.currency, /^[A-Z]{3}$/, 'EUR'),
      timeZone: zone,
      cache: oneOf('cache', written.cache, ['none', 'memory', 'idb']),
      cacheScope: absent(written.cacheScope) ? undefined : String(written.cacheScope),
    }),
  };
}
