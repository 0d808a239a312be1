import type { Better, Unit } from '../metrics/define.ts';
import type { Question } from './question.ts';

export type { Better, Unit };

/** Civil days, `to` exclusive; lo and hi are the same edges as instants in UTC ms, hi cut at as-of where unfinished. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly lo: number;
  readonly hi: number;
  /** False when as-of lies inside: the numbers are "to date". */
  readonly complete: boolean;
}

/** A number with what it rests on. `value` null goes with `reason`. */
export interface Valued {
  readonly value: number | null;
  /** Rows (or entities) that the value rests on; the denominator of a rate. */
  readonly n: number;
  /** 'zero-denominator', 'no-rows', 'missing-table:surveys', 'missing-column:deals.closed_at', 'not-enough-rows:5', 'incomplete-period', 'no-rate:EUR' … */
  readonly reason?: string;
  readonly interval?: Interval;
  /** Where a rate is missing ('no-rate:EUR'): what it is of each currency's rows alone, in that currency. */
  readonly currencies?: readonly InCurrency[];
}

/** A value of the rows of one currency, in that currency; nothing is converted. */
export interface InCurrency extends Pick<Valued, 'value' | 'n' | 'reason' | 'interval'> {
  /** ISO 4217. */
  readonly currency: string;
  /** Of an analysis that gives one. */
  readonly table?: TableAnswer;
}

/** 95 % interval: Wilson for rates, mean ± 1.96 standard errors for NPS and means. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly standardError?: number;
}

export interface Compared extends Valued {
  /** value − comparison value; null when either has no value. For a ratio, in ratio units (0.04 = 4 points). */
  readonly change: number | null;
  /** change ÷ |comparison value|; null when that is 0 or absent. */
  readonly relative: number | null;
}

export interface Group extends Valued {
  /** One entry a dimension of `by`; null is "no value". */
  readonly key: readonly (string | null)[];
  /** What to call it, where the key has ids and the data bring their names. */
  readonly label?: readonly (string | null)[];
  readonly comparison?: Compared;
  readonly series?: readonly Valued[];
  /** What its money is in, where that is not the answer's currency: split by currency and without a rate. */
  readonly currency?: string;
}

export interface TargetAnswer {
  readonly value: number;
  /** Value ÷ target (turned round where lower is better). */
  readonly attainment: number | null;
  /** Where an even pace over working days would stand at as-of; only for sums and counts of a period under way, and shares of their goals. */
  readonly pace?: number;
}

/** The continuation of a series; every list has one entry a future grain, after the last complete one. */
export interface Projection {
  readonly spans: readonly Span[];
  readonly mean: readonly number[];
  readonly lower80: readonly number[];
  readonly upper80: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
  readonly model: string;
}

export interface MetricAnswer extends Valued {
  readonly unit: Unit;
  readonly better: Better;
  /** Rows left out of the value, by reason ('no-value:amount_base', 'score-outside-scale' …). */
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  /** Tables that it reads. */
  readonly tables?: readonly string[];
  /** A companion such as the median beside a mean. */
  readonly beside?: { readonly median?: number | null };
  readonly comparison?: Compared;
  readonly target?: TargetAnswer;
  readonly series?: readonly Valued[];
  readonly groups?: readonly Group[];
  readonly projection?: Projection | { readonly reason: string };
  /** What an analysis gives instead of one number. */
  readonly table?: TableAnswer;
}

export interface TableAnswer {
  readonly columns: readonly { readonly name: string; readonly unit: Unit | 'text' }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** 'inferred' and the like: what a reader must know to read the table. */
  readonly flags?: readonly string[];
}

export interface Answer {
  readonly question: Question;
  /** UTC ms; everything at or after it is not yet known. */
  readonly asOf: number;
  readonly period: Span;
  readonly comparison?: Span;
  /** The grains of `series`. */
  readonly spans?: readonly Span[];
  /** ISO 4217 code of money values, or null when the data do not say. */
  readonly currency: string | null;
  readonly metrics: Readonly<Record<string, MetricAnswer>>;
}
