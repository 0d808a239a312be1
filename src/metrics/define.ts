import type { Column } from '../schema/entity.ts';
import type { Schema } from '../schema/tables.ts';
import type { Aggregate, Measure, Predicate } from './language.ts';

export type Unit =
  | 'count'
  | 'number'
  | 'ratio'
  | 'multiple'
  | 'currency'
  | 'currency_per_day'
  | 'duration_s'
  | 'duration_d'
  | 'duration_mo'
  | 'score_100'
  | 'score_-100_100'
  | 'table'
  | 'same';
export type Better = 'higher' | 'lower' | 'neutral';

type Cell = string | number | boolean | null;
type Rows<T> = {
  readonly [C in Exclude<keyof T, '$table' | '$key' | '$columns'>]?: readonly Cell[];
};

/** A worked example: a few rows, the question put to them and what it must give. */
export type Example = { readonly [T in keyof Schema]?: Rows<Schema[T]> } & {
  /** Default: everything up to as-of. */
  readonly period?: string;
  readonly asOf?: string;
  /** Settings that the question brings, for an analysis. */
  readonly params?: Readonly<Record<string, number | string>>;
  /** The value; for an analysis, its table's rows; for a metric that is split by nature, its groups: keys, then value. */
  readonly gives: number | null | readonly (readonly Cell[])[];
};

interface Described {
  readonly id: string;
  /** The formula in words. */
  readonly about: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly example: Example;
  readonly source: string;
}

/** A number of a window: everything else about it is derived from this object. */
export interface Metric extends Described {
  readonly value: Measure;
  /** Dimensions by which it is split when the question names none. */
  readonly by?: readonly string[];
  /**
   * 'mean': value ± 1.96 standard errors of the mean. 'rate': Wilson, for a count out of another; a rate of two counts
   * of the same rows and time carries it of itself.
   */
  readonly interval?: 'mean' | 'rate';
  /** Shown beside the value. */
  readonly beside?: { readonly median: Aggregate };
  /** Rows that the value leaves out on purpose, counted on the picture. */
  readonly excludes?: readonly { readonly reason: string; readonly count: Aggregate }[];
}

/** One column set that a model reads. */
export interface Reads {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly where?: Predicate;
  /** The model does without it, and says so. */
  readonly optional?: true;
}

/** What is not one number of folds: a named model finishes the rows that it reads. */
export interface Analysis extends Described {
  readonly model: string;
  /** Settings of the model, so that one model serves several analyses. */
  readonly params?: Readonly<Record<string, number | string>>;
  readonly reads: Readonly<Record<string, Reads>>;
}

export type Definition = Metric | Analysis;

export const metric = (definition: Metric): Metric => definition;
export const analysis = (definition: Analysis): Analysis => definition;
export const isAnalysis = (definition: Definition): definition is Analysis => 'model' in definition;
