/** A question in plain JSON: at once cache key, message and request body. */
export interface Question {
  /** Metric ids of the catalogue. */
  readonly metrics: readonly string[];
  /** See calendar.ts for the spellings; absent: everything up to as-of. Years from 1900 on are Gregorian in any calendar. */
  readonly period?: string;
  /** Dimensions, or columns of the file that the schema does not know, by their header. */
  readonly by?: readonly string[];
  /** 'auto': as fine as makes a readable series. */
  readonly grain?: Grain | 'auto';
  readonly compare?: Comparison;
  readonly where?: readonly Filter[];
  /** Civil day ('2017-12-31': its end) or instant in UTC ms; absent: min(now, newest event in the data). */
  readonly asOf?: string | number;
  /** Only the money of this currency (ISO 4217), in that currency: nothing is converted. */
  readonly currency?: string;
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
  /** First month of the fiscal year, 1–12 of the calendar; absent: 1. */
  readonly fiscalYearStart?: number;
  /** Whose months, quarters and years the period's words and the grains are; absent: gregory. */
  readonly calendar?: 'gregory' | 'persian';
}

/** {trailing: 28, unit: 'day'} or {toDate: 'year'}. */
export type Over = { readonly trailing: number; readonly unit: Grain } | { readonly toDate: Grain };

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const grains: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** previous: as many days immediately before; year: the same dates a year before. Unfinished periods compare to date. Before the data begin there is no value. */
export type Comparison = 'previous' | 'year';

/** Rows whose dimension has one of these values; null is "no value". `not` turns it round. */
export interface Filter {
  readonly by: string;
  readonly in: readonly (string | null)[];
  readonly not?: boolean;
}

/** Rows of a table, for lists and for "the rows behind this number". */
export interface RowsQuestion {
  /** With `behind` the table may be left to the metric. */
  readonly table?: string;
  /** Only the rows that the first metric of this question counts, in its period and under its filters. */
  readonly behind?: Question;
  /** Only rows that have this text in one of their columns, whatever its case. */
  readonly search?: string;
  /** Absent: every column that the file has. */
  readonly columns?: readonly string[];
  readonly where?: readonly Filter[];
  readonly order?: readonly { readonly by: string; readonly down?: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
  /**
   * For people: also what ids are called, what money is in, and what a row is known by; it is ordered and searched by names
   * too. Only the larger engine knows how.
   */
  readonly told?: true;
  /** With `told`: only rows whose moment in this column lies within; a day is held against the days, an instant against the instants. */
  readonly during?: During;
}

/** Half open, as in an answer's period. */
export interface During {
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly lo: number;
  readonly hi: number;
}

export interface RowsColumn {
  readonly name: string;
  readonly type: string;
  /** Told, where the data bring names: what each row's id is called. */
  readonly labels?: readonly (string | null)[];
  /** Told, of money: in the row's own currency, or in the report currency. */
  readonly money?: 'own' | 'base';
}

export interface RowsAnswer {
  readonly table: string;
  readonly columns: readonly RowsColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows that matched, before limit. */
  readonly total: number;
  /** Behind a quotient: which of the rows are in its numerator too, and how many of all that matched. */
  readonly counted?: { readonly rows: readonly boolean[]; readonly total: number };
  /** Behind a metric over several tables: all of them, this one among them. */
  readonly tables?: readonly string[];
  /** Told: every column that could be shown. */
  readonly known?: readonly string[];
  /** Told: what each row's own money is in, where the data say. */
  readonly currencies?: readonly (string | null)[];
  /** Told: by what column a row is known, and its value in each row. */
  readonly key?: { readonly by: string; readonly values: readonly (string | null)[] };
}
