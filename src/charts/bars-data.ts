import type { ChartOptions, Format } from './types.ts';

export interface BarSeries {
  key: string;
  name: string;
  /** What is left besides the others: grey. */
  faint?: boolean | undefined;
  /** Full, for the label of a mark. */
  format: Format;
  /** Compact, beside a bar. */
  axis: Format;
  /** The value of all bars together, drawn as a line through them: for rates and means. */
  reference?: number | null | undefined;
}

export interface Bar {
  key: string;
  name: string;
  /** One a series. */
  values: readonly (number | null)[];
  /** What each was in the period compared with: a mark across the bar. */
  comparison?: readonly (number | null | undefined)[] | undefined;
  /** What the value rests on where that is little: "n = 3". The bar is paler. */
  note?: string | undefined;
}

export interface BarsData {
  series: readonly BarSeries[];
  bars: readonly Bar[];
  /** Stands under the last bar where the list is cut: "12 more". */
  more?: string | undefined;
}

export interface BarsOptions extends ChartOptions {
  /** 'panels': a column of bars a series, each with its own scale unless `shared`. 'stacked': segments of one bar. 'share': the same as shares of the bar. */
  kind?: 'panels' | 'stacked' | 'share' | undefined;
  /** Panels have one scale: their values may be compared with each other. */
  shared?: boolean | undefined;
  /** Writes a share; needed by 'share'. */
  percent?: Format | undefined;
  names: { comparison?: string | undefined; reference?: string | undefined; total?: string | undefined };
}

/** Key of a segment's mark: of the bar and of the series. */
export const segmentKey = (bar: string, series: string): string => JSON.stringify([bar, series]);
