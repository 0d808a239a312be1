/** A question in plain JSON: at once cache key, message and request body. */
export interface Question {
  /** Metric ids of the catalogue. */
  readonly metrics: readonly string[];
  /** See calendar.ts for the spellings; absent: everything up to as-of. */
  readonly period?: string;
  /** Dimensions, or columns of the file that the schema does not know, by their header. */
  readonly by?: readonly string[];
  /** 'auto': as fine as makes a readable series. */
  readonly grain?: Grain | 'auto';
  readonly compare?: Comparison;
  readonly where?: readonly Filter[];
  /** Civil day ('2017-12-31': its end) or instant in UTC ms; absent: min(now, newest event in the data). */
  readonly asOf?: string | number;
  /** Also give the goal for the period: this one, or (true) that of the targets table. */
  readonly target?: boolean | number;
  /** Settings of analyses (a window, what a calculator is told), over those of their definitions. */
  readonly params?: Readonly<Record<string, number | string>>;
  /**
   * Every value over other days than its span: the trailing so many units that end with it (rolling), or from the start of
   * the unit that holds its end (to date, cumulative).
   */
  readonly over?: Over;
  /** Continue the series by so many grains with its 80 % and 95 % bands. */
  readonly project?: number;
  /** IANA name; absent: UTC. */
  readonly timeZone?: string;
  /** First day of the week, 1 = Monday … 7 = Sunday; absent: 1. */
  readonly weekStart?: number;
  /** First month of the fiscal year, 1–12; absent: 1. */
  readonly fiscalYearStart?: number;
}

/** {trailing: 28, unit: 'day'} or {toDate: 'year'}. */
export type Over = { readonly trailing: number; readonly unit: Grain } | { readonly toDate: Grain };

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const grains: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** previous: as many days immediately before; year: the same dates a year before. Unfinished periods compare to date. */
export type Comparison = 'previous' | 'year';

/** Rows whose dimension has one of these values; null is "no value". `not` turns it round. */
export interface Filter {
  readonly by: string;
  readonly in: readonly (string | null)[];
  readonly not?: boolean;
}

/** Rows of a table, for lists and for "the rows behind this number". */
export interface RowsQuestion {
  readonly table: string;
  /** Absent: every column that the file has. */
  readonly columns?: readonly string[];
  readonly where?: readonly Filter[];
  readonly order?: readonly { readonly by: string; readonly down?: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
}

export interface RowsAnswer {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows that matched, before limit. */
  readonly total: number;
}
