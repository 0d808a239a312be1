import { isAnalysis, type Analysis, type Definition, type Metric } from '../metrics/define.ts';
import { knownMetrics, metricNamed } from '../metrics/catalogue.ts';
import type { Aggregate, Measure } from '../metrics/language.ts';
import type { Column } from '../schema/entity.ts';
import { targets } from '../schema/targets.ts';
import { dayMs } from '../util/civil.ts';
import { Fault } from '../util/fault.ts';
import { dayOf, instantOf } from '../util/zone.ts';
import type { Span } from './answer.ts';
import {
  always,
  comparisonOf,
  daysOf,
  grainFor,
  grainsOf,
  wholeGrains,
  monthsOf,
  spanOf,
  windowOf,
  windowWithin,
  type Calendar,
  type Days,
} from './calendar.ts';
import { columnsScan, offsetsFor } from './columns-scan.ts';
import { frame, framed, type Frame } from './frame.ts';
import { moneyOf, type Money } from './money.ts';
import { grains, type Grain, type Question } from './question.ts';
import type { AggregateScan, ColumnsScan, Fold } from './scan.ts';
import {
  decided,
  dimensionOf,
  keep,
  lacking,
  missingIn,
  undivided,
  without,
  type Asked,
  type World,
} from './resolve.ts';
import { aggregatesIn, overLeaves, partsOf, textOf, undated } from './walk.ts';

export type Planned =
  /** `asked`: the question's own dimensions, or those by which the metric is split by nature. */
  | {
      readonly k: 'metric';
      readonly definition: Metric;
      readonly asked: Asked;
      readonly missing?: string;
      readonly unrated: Unrated;
    }
  /** `reads`: keys of the plan's columns scans, by the analysis' own names. */
  | {
      readonly k: 'analysis';
      readonly definition: Analysis;
      readonly missing?: string;
      readonly unrated: Unrated;
      readonly reads: ReadonlyMap<string, string>;
    };
/** Counts of the rows whose amounts have no rate, by their currency. */
type Unrated = ReturnType<Money['unrated']>;

export interface Plan {
  readonly question: Question;
  readonly calendar: Calendar;
  readonly grain?: Grain;
  readonly days: Days | null;
  readonly period: Span;
  readonly comparisonPeriod?: Span;
  readonly spans?: readonly Span[];
  readonly total: Frame;
  readonly comparison?: Frame;
  readonly series?: Frame;
  readonly metrics: readonly Planned[];
  /** By key: what an engine must answer. Equal keys of several plans are one scan. */
  readonly scans: ReadonlyMap<string, AggregateScan>;
  readonly columns: ReadonlyMap<string, ColumnsScan>;
}

/** A series of more windows than this is a mistake, not a picture. */
const mostSpans = 2000;
export const targetColumns: readonly Column[] = [
  targets.metric,
  targets.value,
  targets.period_start,
  targets.period_end,
  { ...targets.scope, maybe: true },
  { ...targets.scope_value, maybe: true },
];
export const targetsKey = 'targets';

/** Works out which scans answer the question. Throws Fault for a question that cannot be understood; what the data lack is told a metric. */
export function plan(question: Question, world: World, now: number): Plan {
  const calendar = calendarOf(question, world, now);
  const definitions = question.metrics.map(definitionOf);
  const days = daysOf(question.period, calendar);
  const total = frame([days], [days ? windowOf(days, calendar) : always(calendar)]);
  const period: Span = days
    ? spanOf(days, total.windows[0]!, calendar)
    : { from: '', to: '', lo: total.windows[0]!.lo, hi: calendar.asOf, complete: true };

  const compared = days && question.compare ? comparisonOf(days, question.compare, calendar.persian) : null;
  const comparison = compared
    ? frame([compared], [windowWithin(days!, compared, calendar, monthsOf(question.compare!))])
    : undefined;
  const { grain, spanDays } = seriesOf(question, definitions, days, calendar, world);
  const series =
    spanDays &&
    frame(
      spanDays,
      spanDays.map((d) => windowOf(d, calendar)),
    );

  const scans = new Map<string, AggregateScan>();
  const columns = new Map<string, ColumnsScan>();
  const money = moneyOf(question, world, calendar);
  const goals = (): unknown =>
    columns.set(targetsKey, columnsScan('targets', targetColumns, {}, money, world, calendar));
  const need = (measure: Measure, base: Frame, asked: Asked): void => {
    if (measure.k === 'aggregate') request(scans, measure, base, asked, world, calendar);
    else if (measure.k === 'over') need(measure.of, framed(base, measure.window, calendar), asked);
    else if (measure.k === 'across') need(measure.of, base, without(measure.dimension, asked));
    else if (measure.k === 'goal') goals();
    else for (const part of partsOf(measure)) need(part, base, asked);
  };
  const metrics = definitions.map((definition): Planned => {
    if (isAnalysis(definition)) {
      const planned = planAnalysis(definition, question, world, columns, money, calendar);
      for (const [, count] of planned.unrated) need(count, total, {});
      return planned;
    }
    const { by = definition.by ?? [], where = [] } = question;
    const asked: Asked = { by, where };
    const plain = decided(definition.value, asked, world);
    const seen = question.over ? overLeaves(plain, question.over) : plain;
    const [value, unrated] = [money.read(seen), money.unrated(seen)];
    const missing = missingIn(value, asked, world);
    if (missing) return { k: 'metric', definition, asked, missing, unrated };
    const whole: Asked = { where };
    const counts = unrated.map(([, count]) => count);
    for (const split of by.length ? [whole, asked] : [whole])
      for (const base of [total, comparison, series])
        if (base) for (const measure of [value, ...counts]) need(measure, base, split);
    const beside = definition.beside && { median: money.read(definition.beside.median) };
    const excludes = definition.excludes?.map((one) => ({ ...one, count: money.read(one.count) })) ?? [];
    for (const leaf of [...(beside ? [beside.median] : []), ...excludes.map(({ count }) => count)])
      need(leaf, total, whole);
    for (const leaf of aggregatesIn(value)) {
      const unknown = undated(leaf);
      if (unknown) need(unknown, total, whole);
    }
    return {
      k: 'metric',
      definition: { ...definition, value, ...(beside && { beside }), excludes },
      asked,
      unrated,
    };
  });
  if (question.target && world.tables.has('targets')) goals();

  return {
    question,
    calendar,
    days,
    period,
    total,
    metrics,
    scans,
    columns,
    ...(grain && { grain }),
    ...(comparison && { comparison, comparisonPeriod: spanOf(compared!, comparison.windows[0]!, calendar) }),
    ...(series && { series, spans: series.days.map((d, i) => spanOf(d!, series.windows[i]!, calendar)) }),
  };
}

function calendarOf(question: Question, world: World, now: number): Calendar {
  const zone = question.timeZone ?? 'UTC';
  const { asOf, calendar = 'gregory' } = question;
  const persian = calendar === 'persian';
  if (!persian && calendar !== 'gregory')
    throw new Fault('bad-question', { found: calendar, expected: 'gregory, persian' });
  let instant: number;
  if (typeof asOf === 'number') instant = asOf;
  else if (asOf) {
    const days = daysOf(asOf, { zone, weekStart: 1, fiscalStart: 1, asOf: now, persian });
    if (!days) throw new Fault('bad-period', { found: asOf, expected: '2024-12-31' });
    instant = instantOf(days[1], zone);
  } else
    instant = world.newest === null ? now : Math.min(now, instantOf(dayOf(world.newest, zone) + dayMs, zone));
  return {
    zone,
    asOf: instant,
    weekStart: question.weekStart ?? 1,
    fiscalStart: question.fiscalYearStart ?? 1,
    persian,
  };
}

function definitionOf(id: string): Definition {
  const definition = metricNamed(id);
  if (definition) return definition;
  const parts = id.split('-');
  const shared = (other: string): number => other.split('-').filter((part) => parts.includes(part)).length;
  const known = knownMetrics();
  const near = known.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  throw new Fault('unknown-metric', { metric: id, expected: (near.length ? near : known).slice(0, 5) });
}

function seriesOf(
  question: Question,
  definitions: readonly Definition[],
  days: Days | null,
  calendar: Calendar,
  world: World,
): { grain?: Grain; spanDays?: Days[] } {
  if (!question.grain) return {};
  let range = days;
  if (!range) {
    const tables = new Set<string>();
    for (const d of definitions)
      if (!isAnalysis(d)) for (const { table } of aggregatesIn(d.value)) tables.add(table);
    const oldest = Math.min(...[...tables].map((table) => world.oldest(table) ?? Infinity));
    if (!(oldest < calendar.asOf)) return {};
    range = [dayOf(oldest, calendar.zone), dayOf(calendar.asOf - 1, calendar.zone) + dayMs];
  }
  const grain = question.grain === 'auto' ? grainFor(range) : question.grain;
  if (!grains.includes(grain)) throw new Fault('bad-question', { found: grain, expected: grains });
  const spanDays = grainsOf(days ?? wholeGrains(range, grain, calendar), grain, calendar);
  if (spanDays.length > mostSpans)
    throw new Fault('bad-question', { found: `${spanDays.length} × ${grain}`, expected: `${mostSpans}` });
  return { grain, spanDays };
}

export const scanKey = (leaf: Aggregate, base: Frame, { by = [], where = [] }: Asked): string =>
  textOf([leaf.table, leaf.at, base.key, by, where]);

const foldOf = ({ fn, of, where, p }: Aggregate): Fold => ({
  fn,
  ...(of && { of }),
  ...(where && { where }),
  ...(p !== undefined && { p }),
});

/** Where the leaf's fold stands in its scan. */
export const foldIndex = (leaf: Aggregate, scan: AggregateScan): number => {
  const text = textOf(foldOf(leaf));
  return scan.folds.findIndex((fold) => textOf(fold) === text);
};

function request(
  scans: Map<string, AggregateScan>,
  leaf: Aggregate,
  base: Frame,
  asked: Asked,
  world: World,
  calendar: Calendar,
): void {
  const key = scanKey(leaf, base, asked);
  const where = keep(asked.where, leaf.table, world);
  const scan = scans.get(key) ?? {
    table: leaf.table,
    ...(leaf.at && { at: leaf.at }),
    windows: base.windows,
    by: (asked.by ?? []).map((name) => dimensionOf(name, leaf.table, world)!),
    ...(where && { where }),
    folds: [],
  };
  if (foldIndex(leaf, scan) < 0)
    scans.set(key, { ...scan, ...offsetsFor(leaf, world, calendar), folds: [...scan.folds, foldOf(leaf)] });
}

function planAnalysis(
  definition: Analysis,
  question: Question,
  world: World,
  columns: Map<string, ColumnsScan>,
  money: Money,
  calendar: Calendar,
): Planned {
  const reads = new Map<string, string>();
  const read: Aggregate[] = [];
  for (const [name, { table, columns: wanted, optional }] of Object.entries(definition.reads)) {
    const missing =
      wanted.map((column) => lacking(column, world)).find(Boolean) ??
      (reads.size ? undefined : undivided(table, question, world));
    if (missing && !optional) return { k: 'analysis', definition, missing, reads, unrated: [] };
    if (missing) continue;
    // The first read is the entity that is analysed: filters choose among its rows, the others are looked up by key.
    const scan = columnsScan(table, wanted, reads.size ? {} : question, money, world, calendar);
    const key = textOf(scan);
    columns.set(key, scan);
    reads.set(name, key);
    for (const of of wanted)
      if (!of.maybe || /currency|table/.test(definition.unit))
        read.push({ k: 'aggregate', fn: 'sum', table, of });
  }
  // A count or a score shows the rows whose money is not known; a sum or share of money must not do without them.
  const isMoney = /currency|table|ratio|same/.test(definition.unit);
  const unrated = isMoney ? money.unrated({ k: 'either', of: read }) : [];
  return { k: 'analysis', definition, reads, unrated };
}
