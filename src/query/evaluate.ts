import type { Aggregate, Measure, Window as Over } from '../metrics/language.ts';
import { dayMs, workdays } from '../util/civil.ts';
import { framed, type Frame } from './frame.ts';
import { foldIndex, scanKey, type Plan } from './plan.ts';
import type { AggregateAnswer, AggregateScan, FoldAnswer } from './scan.ts';

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
  readonly #groupRows = new WeakMap<AggregateAnswer, Map<string, number>>();
  readonly #frames = new Map<string, Frame>();
  readonly #found = new WeakMap<Aggregate, Map<string, Found>>();

  constructor(plan: Plan, answers: Answers) {
    this.#plan = plan;
    this.#answers = answers;
  }

  /** Keys of every group that any of the measure's scans found, as texts. */
  groups(measure: Measure, base: Frame, into = new Map<string, readonly (string | null)[]>()): typeof into {
    if (measure.k === 'aggregate')
      for (const key of this.#at(measure, base, true).answer.groups) into.set(JSON.stringify(key), key);
    else if (measure.k === 'calc') for (const part of measure.of) this.groups(part, base, into);
    else if (measure.k === 'over') this.groups(measure.of, this.#framed(base, measure.window), into);
    return into;
  }

  /** The measure in window i; `group` is a text of `groups`, or undefined for all rows. */
  cell(measure: Measure, base: Frame, i: number, group?: string): Cell {
    if (measure.k === 'number') return { value: measure.v, n: 0, nulls: 0 };
    if (measure.k === 'over') return this.cell(measure.of, this.#framed(base, measure.window), i, group);
    if (measure.k === 'span') {
      const { loDay, knownDay } = base.windows[i]!;
      return {
        value: measure.unit === 'day' ? (knownDay - loDay) / dayMs : workdays(loDay, knownDay),
        n: 0,
        nulls: 0,
      };
    }
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
      n,
      nulls,
      ...(value !== value && { reason: 'no-rows' }),
      ...(fold.variance && { variance: fold.variance[at]! }),
    };
  }

  #at(leaf: Aggregate, base: Frame, grouped: boolean): Found {
    let known = this.#found.get(leaf);
    if (!known) this.#found.set(leaf, (known = new Map()));
    const place = `${grouped}${base.key}`;
    let found = known.get(place);
    if (!found) {
      const by = this.#plan.question.by ?? [];
      const { scan, answer } = this.#answers.get(
        scanKey(leaf, base, grouped ? by : [], this.#plan.question),
      )!;
      known.set(place, (found = { answer, fold: answer.folds[foldIndex(leaf, scan)]! }));
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

const blank = (value: number): Cell => ({
  value,
  n: 0,
  nulls: 0,
  ...(value !== value && { reason: 'no-rows' }),
});

const calculate = (op: string, a: number, b: number): number =>
  op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b;
