import { parseArgs, type ParseArgsConfig } from 'node:util';
import { catalogue } from '../../src/metrics/index.ts';
import { daysOf } from '../../src/query/calendar.ts';
import { grains, type Comparison, type Filter, type Grain, type Question } from '../../src/query/question.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { dayMs, isoDay } from '../../src/util/civil.ts';
import type { NodeOptions } from '../node.ts';

export const usage = `Usage:
  crm-elements ask METRIC[,METRIC…]|all [options] FILE…
  crm-elements report [options] FILE…
  crm-elements metrics [--json]

A file's table is recognised by its headers or name; TABLE=FILE names it (deals=export.csv).

The question
  --period P           2024, 2024-Q3, 2024-07, 2024-01..2024-06, this-quarter, last-12-months … (default: everything)
  --from D --to D      the days from D up to, but without, the second D
  --as-of D            what happens after that day is not known (default: the newest event in the data)
  --by DIM,…           split by dimensions: owner, product, source …, or a column of the file by its header
  --grain G            also a series: day, week, month, quarter, year, auto
  --compare C          previous or year
  --rolling N-UNITs    every value over the last N units: 28-days, 3-months
  --to-date UNIT       every value from the start of its month, quarter, year …
  --where DIM=VALUE    only these rows; repeat for more; DIM!=VALUE leaves them out; DIM= is "no value"
  --param NAME=VALUE   a setting of an analysis (its definition has the defaults); repeat for more
  --target             also the goal of the period, from a targets file
  --project N          continue the series by N grains
  --time-zone Z        report zone, as Europe/Berlin (default UTC)
  --week-start N       1 Monday … 7 Sunday
  --fiscal-year-start N  month, 1–12
  --calendar C         gregory or persian: whose months and years are meant (1403-Q3; years from 1900 on stay Gregorian)

Reading
  --map HEADER=COLUMN  which column a header stands for; repeat for more
  --date-order O       dmy, mdy or ymd, where a column leaves it open
  --currency C         report currency, as EUR

  --json               print JSON`;

/** The words on the command line are not understood; the message says which. */
export class UsageError extends Error {}

export interface Reading {
  readonly files: (string | { readonly table: string; readonly url: string })[];
  readonly options: NodeOptions;
  readonly json: boolean;
}
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'metrics'; readonly json: boolean }
  | ({ readonly name: 'report' } & Reading)
  | ({ readonly name: 'ask'; readonly question: Question } & Reading);

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const options = {
  period: text,
  from: text,
  to: text,
  'as-of': text,
  by: text,
  grain: text,
  compare: text,
  rolling: text,
  'to-date': text,
  where: many,
  param: many,
  target: flag,
  project: text,
  'time-zone': text,
  'week-start': text,
  'fiscal-year-start': text,
  calendar: text,
  map: many,
  'date-order': text,
  currency: text,
  json: flag,
  help: flag,
} satisfies ParseArgsConfig['options'];
type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

export function parse(words: readonly string[]): Command {
  let values: Given;
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true }));
  } catch (thrown) {
    throw new UsageError((thrown as Error).message);
  }
  const [name, ...rest] = positionals;
  const json = !!values.json;
  if (values.help || !name || name === 'help') return { name: 'help' };
  if (name === 'metrics') return { name, json };
  if (name === 'report') return { name, json, ...reading(values, rest) };
  if (name !== 'ask') throw new UsageError(`'${name}' is no command`);
  const [ids, ...files] = rest;
  if (!ids) throw new UsageError('which metrics?');
  const metrics = ids === 'all' ? catalogue.map((definition) => definition.id) : ids.split(',');
  return { name, json, ...reading(values, files), question: questionOf(metrics, values) };
}

function reading(values: Given, files: readonly string[]): Omit<Reading, 'json'> {
  if (!files.length) throw new UsageError('which files?');
  const { currency, 'date-order': dateOrder, 'time-zone': timeZone } = values;
  const map = Object.fromEntries((values.map ?? []).map((pair) => pairOf(pair, '--map HEADER=COLUMN')));
  return {
    files: files.map((file) => {
      const [table, url] = [file.slice(0, file.indexOf('=')), file.slice(file.indexOf('=') + 1)];
      return table && tableNamed(table) ? { table, url } : file;
    }),
    options: {
      ...(currency && { currency }),
      ...(dateOrder && { dateOrder: oneOf(dateOrder, ['dmy', 'mdy', 'ymd'] as const, '--date-order') }),
      ...(timeZone && { timeZone }),
      ...(values.map && { map }),
    },
  };
}

function questionOf(metrics: readonly string[], values: Given): Question {
  const { grain, compare, by, where, 'as-of': asOf, 'time-zone': timeZone } = values;
  const calendar = values.calendar && oneOf(values.calendar, ['gregory', 'persian'] as const, '--calendar');
  const period = periodOf(values);
  const weekStart = whole(values['week-start'], '--week-start', 1, 7);
  const fiscalYearStart = whole(values['fiscal-year-start'], '--fiscal-year-start', 1, 12);
  const project = whole(values.project, '--project', 1, 120);
  return {
    metrics,
    ...(period && { period }),
    ...(by && { by: by.split(',') }),
    ...(grain && { grain: oneOf<Grain | 'auto'>(grain, [...grains, 'auto'], '--grain') }),
    ...(compare && { compare: oneOf<Comparison>(compare, ['previous', 'year'], '--compare') }),
    ...overOf(values),
    ...(where && { where: where.map(filterOf) }),
    ...(values.param && { params: Object.fromEntries(values.param.map(paramOf)) }),
    ...(asOf && { asOf }),
    ...(values.target && { target: true }),
    ...(project && { project }),
    ...(timeZone && { timeZone }),
    ...(weekStart && { weekStart }),
    ...(fiscalYearStart && { fiscalYearStart }),
    ...(calendar && { calendar }),
  };
}

function overOf({ rolling, 'to-date': toDate }: Given): Pick<Question, 'over'> {
  if (rolling && toDate) throw new UsageError('--rolling or --to-date, not both');
  if (toDate) return { over: { toDate: oneOf<Grain>(toDate, grains, '--to-date') } };
  if (!rolling) return {};
  const [, count, unit] = /^(\d{1,4})-([a-z]+?)s?$/.exec(rolling) ?? [];
  if (!count) throw new UsageError(`--rolling is like 28-days or 3-months, not '${rolling}'`);
  return { over: { trailing: Number(count), unit: oneOf<Grain>(unit!, grains, '--rolling') } };
}

function periodOf({ period, from, to, calendar }: Given): string | undefined {
  if (!from && !to) return period;
  if (period) throw new UsageError('--period or --from and --to, not both');
  if (!from || !to) throw new UsageError('--from and --to go together');
  const [first, end] = [from, to].map((text) => dayOf(text, calendar === 'persian')) as [number, number];
  // A period names its last day, --to the day after it.
  return `${isoDay(first)}..${isoDay(end - dayMs)}`;
}

function dayOf(text: string, persian: boolean): number {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text))
      return daysOf(text, { zone: 'UTC', weekStart: 1, fiscalStart: 1, asOf: 0, persian })![0];
  } catch {
    // Of the right form, but no day: refused below.
  }
  throw new UsageError('--from and --to are days, as 2024-01-31');
}

function filterOf(pair: string): Filter {
  const not = /^[^=]*!=/.test(pair);
  const [by, value] = pairOf(pair.replace('!=', '='), '--where DIM=VALUE');
  return { by, in: [value === '' ? null : value], ...(not && { not }) };
}

function paramOf(pair: string): [string, string | number] {
  const [name, value] = pairOf(pair, '--param NAME=VALUE');
  return [name, value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value];
}

function pairOf(pair: string, form: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new UsageError(`'${pair}' is not ${form}`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function oneOf<T extends string>(value: string, good: readonly T[], option: string): T {
  if (good.includes(value as T)) return value as T;
  throw new UsageError(`${option} is one of ${good.join(', ')}, not '${value}'`);
}

function whole(value: string | undefined, option: string, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}, not '${value}'`);
}
