import type { Aggregate, Measure, Window as Over } from '../metrics/language.ts';
import { addMonths, dayMs, partsOf as dateOf, workdays } from '../util/civil.ts';
import { framed, type Frame } from './frame.ts';
import { foldIndex, scanKey, type Plan } from './plan.ts';
import { without, type Asked } from './resolve.ts';
import type { AggregateAnswer, AggregateScan, ColumnsAnswer, FoldAnswer } from './scan.ts';
import { goalOf } from './target.ts';
import { partsOf } from './walk.ts';

/** A value while it is worked out; NaN is no value. */
export interface Cell {
  readonly value: number;
  readonly n: number;
  readonly nulls: number;
  readonly reason?: string;
  readonly variance?: number;
}

export interface Answered {
  readonly scan: AggregateScan;
  readonly answer: AggregateAnswer;
}

interface Found {
  readonly answer: AggregateAnswer;
  readonly fold: FoldAnswer;
}

/** Scan answers by key. */
export type Answers = ReadonlyMap<string, Answered>;

/** Works measures out over the answers of a plan's scans; division by zero and by no value is no value. */
export class Evaluator {
  readonly #plan: Plan;
  readonly #answers: Answers;
  readonly #asked: Asked;
  readonly #goals: ColumnsAnswer | undefined;
  readonly #across = new Map<string, Evaluator>();
  readonly #groupRows = new WeakMap<AggregateAnswer, Map<string, number>>();
  readonly #frames = new Map<string, Frame>();
  readonly #found = new WeakMap<Aggregate, Map<string, Found>>();

  /** `goals`: the targets table, for measures that look at it. */
  constructor(plan: Plan, answers: Answers, asked: Asked, goals: ColumnsAnswer | undefined) {
    this.#plan = plan;
    this.#answers = answers;
    this.#asked = asked;
    this.#goals = goals;
  }

  /** Keys of every group that any of the measure's scans found, as texts. */
  groups(measure: Measure, base: Frame, into = new Map<string, readonly (string | null)[]>()): typeof into {
    if (measure.k === 'aggregate')
      for (const key of this.#at(measure, base, true).answer.groups) into.set(JSON.stringify(key), key);
    else if (measure.k === 'over') this.groups(measure.of, this.#framed(base, measure.window), into);
    else if (measure.k !== 'across') for (const part of partsOf(measure)) this.groups(part, base, into);
    return into;
  }

  /** The aggregates of the measure, each in the windows that the measure looks at, with its value in window i of all rows. */
  leaves(measure: Measure, base: Frame, i: number): readonly (readonly [Aggregate, Cell])[] {
    if (measure.k === 'aggregate') return [[measure, this.cell(measure, base, i)]];
    if (measure.k === 'over') return this.leaves(measure.of, this.#framed(base, measure.window), i);
    if (measure.k === 'across') return this.#over(measure.dimension).leaves(measure.of, base, i);
    return partsOf(measure).flatMap((part) => this.leaves(part, base, i));
  }

  /** The measure in window i; `group` is a text of `groups`, or undefined for all rows. */
  cell(measure: Measure, base: Frame, i: number, group?: string): Cell {
    if (measure.k === 'number') return constant(measure.v);
    if (measure.k === 'over') return this.cell(measure.of, this.#framed(base, measure.window), i, group);
    if (measure.k === 'span') {
      const { loDay, knownDay } = base.windows[i]!;
      if (!base.days[i]) return constant(NaN, 'no-period');
      return constant(lengthOf(loDay, knownDay, measure.unit, this.#plan.calendar.persian));
    }
    if (measure.k === 'goal') return this.#goal(measure.metric, base, i, group);
    if (measure.k === 'across') {
      const { by = [] } = this.#asked;
      const rest = group && textWithout(group, by.indexOf(measure.dimension));
      return this.#over(measure.dimension).cell(measure.of, base, i, rest);
    }
    if (measure.k === 'positive') {
      const cell = this.cell(measure.of, base, i, group);
      if (!(cell.value <= 0)) return cell;
      return { ...cell, value: NaN, reason: cell.value ? 'not-positive' : 'zero-denominator' };
    }
    if (measure.k === 'either') return this.cell(measure.of[0]!, base, i, group);
    if (measure.k === 'aggregate') return this.#leaf(measure, base, i, group);
    const [a, b] = measure.of.map((part) => this.cell(part, base, i, group)) as [Cell, Cell];
    const nulls = a.nulls + b.nulls;
    const isRate = measure.op === '/';
    const n = isRate ? b.n || a.n : measure.op === '*' ? Math.max(a.n, b.n) : a.n + b.n;
    const reason = a.reason ?? b.reason;
    if (reason) return { value: NaN, n, nulls, reason };
    if (isRate && b.value === 0) return { value: NaN, n, nulls, reason: 'zero-denominator' };
    return { value: calculate(measure.op, a.value, b.value), n, nulls };
  }

  #leaf(leaf: Aggregate, base: Frame, i: number, group: string | undefined): Cell {
    const { answer, fold } = this.#at(leaf, base, group !== undefined);
    const row = group === undefined ? 0 : this.#rowOf(answer, group);
    const nothing = leaf.fn === 'count' || leaf.fn === 'sum' || leaf.fn === 'distinct' ? 0 : NaN;
    if (row === undefined) return blank(nothing);
    const at = i * answer.groups.length + row;
    const [value, n, nulls] = [fold.values[at] ?? nothing, fold.n[at] ?? 0, fold.nulls[at] ?? 0];
    // Rows there are, but none of them has the value: their sum is unknown, not 0.
    if (leaf.fn === 'sum' && !n && nulls) return { value: NaN, n, nulls, reason: 'no-value' };
    return {
      value,
      n: leaf.fn === 'distinct' ? value : n,
      nulls,
      ...(value !== value && { reason: 'no-rows' }),
      ...(fold.variance && { variance: fold.variance[at]! }),
    };
  }

  #at(leaf: Aggregate, base: Frame, grouped: boolean): Found {
    let known = this.#found.get(leaf);
    if (!known) this.#found.set(leaf, (known = new Map<string, Found>()));
    const place = `${grouped}${base.key}`;
    let found = known.get(place);
    if (!found) {
      const { by, where = [] } = this.#asked;
      const { scan, answer } = this.#answers.get(
        scanKey(leaf, base, { where, ...(grouped && by && { by }) }),
      )!;
      known.set(place, (found = { answer, fold: answer.folds[foldIndex(leaf, scan)]! }));
    }
    return found;
  }

  #goal(metric: string, base: Frame, i: number, group: string | undefined): Cell {
    const days = base.days[i];
    const { by = [], where = [] } = this.#asked;
    const key = group === undefined ? [] : (JSON.parse(group) as (string | null)[]);
    const scope = key.map((word, k) => ({ by: by[k]!, in: [word] }));
    const value = days && this.#goals && goalOf(metric, days, [...where, ...scope], this.#goals);
    return value ? constant(value) : constant(NaN, days ? 'no-target' : 'no-period');
  }

  #over(dimension: string): Evaluator {
    let found = this.#across.get(dimension);
    if (!found) {
      found = new Evaluator(this.#plan, this.#answers, without(dimension, this.#asked), this.#goals);
      this.#across.set(dimension, found);
    }
    return found;
  }

  #framed(base: Frame, over: Over): Frame {
    const key = base.key + JSON.stringify(over);
    let found = this.#frames.get(key);
    if (!found) this.#frames.set(key, (found = framed(base, over, this.#plan.calendar)));
    return found;
  }

  #rowOf(answer: AggregateAnswer, group: string): number | undefined {
    let rows = this.#groupRows.get(answer);
    if (!rows)
      this.#groupRows.set(answer, (rows = new Map(answer.groups.map((key, g) => [JSON.stringify(key), g]))));
    return rows.get(group);
  }
}

const constant = (value: number, reason?: string): Cell => ({
  value,
  n: 0,
  nulls: 0,
  ...(reason && { reason }),
});

function lengthOf(
  from: number,
  to: number,
  unit: 'day' | 'workday' | 'month',
  persian: boolean | undefined,
): number {
  if (unit === 'day') return (to - from) / dayMs;
  if (unit === 'workday') return workdays(from, to);
  const [a, b] = [dateOf(from, persian), dateOf(to, persian)];
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (addMonths(from, months, persian) > to) months--;
  const last = addMonths(from, months, persian);
  return months + (to - last) / (addMonths(from, months + 1, persian) - last);
}

/** The text of a group's key without its part at that place. */
const textWithout = (group: string, place: number): string =>
  JSON.stringify((JSON.parse(group) as unknown[]).filter((_, part) => part !== place));

const blank = (value: number): Cell => ({
  value,
  n: 0,
  nulls: 0,
  ...(value !== value && { reason: 'no-rows' }),
});

const calculate = (op: string, a: number, b: number): number =>
  op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : op === '/' ? a / b : Math.max(a, b);
