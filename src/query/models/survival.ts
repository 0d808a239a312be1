import { dayMs } from '../../util/civil.ts';
import type { TableAnswer } from '../answer.ts';
import type { ColumnsAnswer } from '../scan.ts';
import { kaplanMeier, logRank, quantileOf, restrictedMean, type Step, type Subject } from './kaplan-meier.ts';
import type { Model, ModelAnswer, ModelContext } from './model.ts';
import { left, numbers, rowsOfKeys, texts } from './read.ts';

/** A year of 365.25 days in twelve parts. */
const monthMs = 30.4375 * dayMs;
const lengths: Readonly<Record<string, number>> = { second: 1000, day: dayMs, month: monthMs };
/** A curve of more steps is thinned out. */
const mostSteps = 200;
/** Round times beyond so many units are not kept apart: of days and seconds there would be too many. */
const mostUnits = 240;

interface Cohort {
  readonly subjects: readonly Subject[];
  /** Each subject's group, where the rows are split. */
  readonly groups: readonly number[];
  readonly excluded: ModelAnswer['excluded'] & {};
}

/**
 * Subjects whose start lies in the window, followed to as-of. `params`: columns `start` and `end`, the status words that
 * make an end the event (`event`, else an end is it) and those of a status that needs an end (`closed`), the unit.
 */
function cohortOf(rows: ColumnsAnswer, { window, params }: ModelContext): Cohort {
  const start = numbers(rows, String(params.start));
  const end = numbers(rows, String(params.end));
  const status = texts(rows, 'status');
  const length = lengths[String(params.unit)]!;
  const words = (name: string): string[] => String(params[name] ?? '').split(' ');
  const event = words('event');
  const closed = words('closed');
  // Whoever came before the records begin was not seen to leave earlier: at risk only from there on.
  const since = Date.parse(String(params.since ?? ''));
  const subjects: Subject[] = [];
  const groups: number[] = [];
  let [undated, reversed, endless] = [0, 0, 0];
  for (let row = 0; row < rows.rows; row++) {
    const from = start(row);
    if (from !== from) undated++;
    if (!(from >= window.lo && from < window.hi)) continue;
    const to = end(row);
    if (to < from) reversed++;
    else if (to !== to && closed.includes(status(row) ?? ' ')) endless++;
    else {
      const isEnded = to < window.asOf;
      const until = isEnded ? to : window.asOf;
      if (since === since && until <= since) continue;
      subjects.push({
        time: (until - from) / length,
        event: isEnded && (event[0] === '' || event.includes(status(row) ?? ' ')),
        ...(since > from && { entry: (since - from) / length }),
      });
      groups.push(rows.groups?.of[row] ?? 0);
    }
  }
  const excluded = left({
    [`no-value:${String(params.start)}`]: undated,
    [`no-value:${String(params.end)}`]: endless,
    reversed,
  });
  return { subjects, groups, excluded };
}

/**
 * A long curve by fewer of its steps: evenly spaced ones, the first and the last, where it passes one half, and those on both
 * sides of every whole unit, so that share and number at risk at a round time stay those of the whole curve.
 */
function thinned(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= mostSteps) return steps;
  const last = steps.length - 1;
  const kept = new Set([last, steps.findIndex(({ survival }) => survival <= 0.5)]);
  for (let i = 0; i < mostSteps; i++) kept.add(Math.round((i * last) / (mostSteps - 1)));
  for (let at = 0, time = 0; time <= Math.min(steps[last]!.time, mostUnits); time++) {
    while (at < last && steps[at + 1]!.time < time) at++;
    kept.add(at).add(Math.min(at + 1, last));
  }
  return steps.filter((_, at) => kept.has(at));
}

const curveColumns = (unit: 'duration_s' | 'duration_d' | 'duration_mo'): TableAnswer['columns'] => [
  { name: 'time', unit },
  { name: 'at_risk', unit: 'count' },
  { name: 'events', unit: 'count' },
  { name: 'censored', unit: 'count' },
  { name: 'survival', unit: 'ratio' },
  { name: 'low', unit: 'ratio' },
  { name: 'high', unit: 'ratio' },
];
const cells = (step: Step): number[] => [
  step.time,
  step.atRisk,
  step.events,
  step.censored,
  step.survival,
  step.low,
  step.high,
];
const units = { second: 'duration_s', day: 'duration_d', month: 'duration_mo' } as const;
const unitOf = ({ params }: ModelContext) => units[params.unit as keyof typeof units];
const nothing = (excluded: Cohort['excluded']): ModelAnswer => ({
  value: null,
  n: 0,
  reason: 'no-rows',
  excluded,
});

/** The median of those subjects with its limits, or why there is none. */
function medianOf(
  subjects: readonly Subject[],
  context: ModelContext,
  excluded: Cohort['excluded'],
): ModelAnswer {
  if (!subjects.length) return nothing(excluded);
  const steps = kaplanMeier(subjects);
  const value = quantileOf(steps, 0.5);
  const low = quantileOf(steps, 0.5, 'low');
  const high = quantileOf(steps, 0.5, 'high');
  const open = subjects.filter(({ event }) => !event).length;
  return {
    value,
    n: subjects.length,
    ...(value === null && { reason: `not-reached:${steps.at(-1)!.time}` }),
    ...(value !== null && low !== null && high !== null && { interval: { low, high } }),
    excluded,
    table: {
      columns: curveColumns(unitOf(context)),
      rows: thinned(steps).map(cells),
      flags: [`censored:${open}`],
    },
  };
}

/** Kaplan-Meier median of the time from one column to another; unfinished ones are censored at as-of. */
export const kaplanMeierMedian: Model = (inputs, context) => {
  const { subjects, excluded } = cohortOf(inputs.get('rows')!, context);
  return medianOf(subjects, context, excluded);
};

/** Mean time up to the longest follow-up, months. */
export const kaplanMeierMean: Model = (inputs, context) => {
  const { subjects, excluded } = cohortOf(inputs.get('rows')!, context);
  if (!subjects.length) return nothing(excluded);
  const steps = kaplanMeier(subjects);
  const tau = steps.at(-1)!.time;
  const unit = unitOf(context);
  return {
    value: restrictedMean(steps, tau),
    n: subjects.length,
    excluded,
    table: {
      columns: [
        { name: 'mean', unit },
        { name: 'restricted_to', unit },
        { name: 'median', unit },
        { name: 'customers', unit: 'count' },
        { name: 'left', unit: 'count' },
      ],
      rows: [
        [
          restrictedMean(steps, tau),
          tau,
          quantileOf(steps, 0.5),
          subjects.length,
          subjects.filter(({ event }) => event).length,
        ],
      ],
    },
  };
};

/** The curve itself, one for each group that the question asks for, with the log-rank test between them. */
export const survivalCurve: Model = (inputs, context) => {
  const rows = inputs.get('rows')!;
  const { subjects, groups, excluded } = cohortOf(rows, context);
  if (!subjects.length) return nothing(excluded);
  const keys = rows.groups?.keys ?? [[]];
  const parts = keys.map((_, g) => subjects.filter((_subject, i) => groups[i] === g));
  const filled = parts.filter((part) => part.length);
  const test = filled.length > 1 ? logRank(filled) : undefined;
  const steps = kaplanMeier(subjects);
  return {
    value: steps.at(-1)!.survival,
    n: subjects.length,
    excluded,
    table: {
      columns: [{ name: 'group', unit: 'text' }, ...curveColumns(unitOf(context))],
      rows: keys.flatMap((key, g) => {
        const group = key.length ? key.map((word) => word ?? '').join(' · ') : null;
        return thinned(kaplanMeier(parts[g]!)).map((step) => [group, ...cells(step)]);
      }),
      flags: [
        `censored:${subjects.filter(({ event }) => !event).length}`,
        ...(test ? [`log-rank:${test.chiSquared},${test.df},${test.p}`] : []),
      ],
    },
  };
};

/**
 * Time in stage, days: a visit is a run of equal stages; it ends with the next change, or when the deal closed. Those
 * still in the stage are censored at as-of. Visits begun in the window count; stages that mean won or lost do not.
 */
export const stageDuration: Model = (inputs, context) => {
  const { window } = context;
  const visits = inputs.get('visits')!;
  const history = inputs.get('history')!;
  const stageRows = inputs.get('stages');
  const category = texts(stageRows, 'category');
  const label = texts(stageRows, 'stage');
  const final = new Set<string | null>();
  for (let row = 0; row < (stageRows?.rows ?? 0); row++)
    if (category(row) === 'won' || category(row) === 'lost') final.add(label(row));
  const deals = inputs.get('deals');
  const dealRows = rowsOfKeys(deals, 'deal_id');
  const closedAt = numbers(deals, 'closed_at');
  const status = texts(deals, 'status');
  const [allStage, allAt] = [texts(history, 'stage'), numbers(history, 'changed_at')];
  const byDeal = rowsOfKeys(history, 'deal_id');
  for (const list of byDeal.values()) list.sort((a, b) => allAt(a) - allAt(b) || a - b);

  const [id, stage, at] = [texts(visits, 'deal_id'), texts(visits, 'stage'), numbers(visits, 'changed_at')];
  const subjects: Subject[] = [];
  const byStage = new Map<string, Subject[]>();
  for (let row = 0; row < visits.rows; row++) {
    const from = at(row);
    const name = stage(row);
    const deal = id(row);
    if (!(from >= window.lo && from < window.hi) || name === null || deal === null || final.has(name))
      continue;
    const path = byDeal.get(deal)!;
    const place = path.findIndex((other) => allAt(other) === from && allStage(other) === name);
    if (place > 0 && allStage(path[place - 1]!) === name) continue;
    const next = path.find((other, i) => i > place && allStage(other) !== name);
    const dealRow = dealRows.get(deal)?.at(-1) ?? -1;
    const isClosed = status(dealRow) === 'won' || status(dealRow) === 'lost';
    const end = next === undefined ? (isClosed ? closedAt(dealRow) : NaN) : allAt(next);
    if (next === undefined && isClosed && end !== end) continue;
    const isEnded = end >= from && end < window.asOf;
    const subject = { time: ((isEnded ? end : window.asOf) - from) / dayMs, event: isEnded };
    subjects.push(subject);
    const own = byStage.get(name) ?? [];
    own.push(subject);
    byStage.set(name, own);
  }
  const all = medianOf(subjects, context, []);
  if (!all.table) return all;
  return {
    ...all,
    table: {
      columns: [
        { name: 'stage', unit: 'text' },
        { name: 'visits', unit: 'count' },
        { name: 'finished', unit: 'count' },
        { name: 'median', unit: 'duration_d' },
        { name: 'low', unit: 'duration_d' },
        { name: 'high', unit: 'duration_d' },
      ],
      rows: [...byStage].map(([name, own]) => {
        const steps = kaplanMeier(own);
        return [
          name,
          own.length,
          own.filter(({ event }) => event).length,
          quantileOf(steps, 0.5),
          quantileOf(steps, 0.5, 'low'),
          quantileOf(steps, 0.5, 'high'),
        ];
      }),
    },
  };
};
