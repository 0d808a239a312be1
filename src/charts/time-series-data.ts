import type { ChartOptions, Format } from './types.ts';

/** An interval as [low, high]. */
export type Interval = readonly [number, number];

export interface TimePoint {
  key: string;
  /** The period in words: "March 2025". */
  name: string;
  /** Its short label on the axis: "Mar". */
  tick: string;
  /** The stronger label at a larger period's first point: "2025". */
  major?: string | undefined;
  value: number | null;
  /** `value` is projected, not observed. */
  forecast?: boolean | undefined;
  /** The period still runs: `value` is what there is so far. */
  partial?: boolean | undefined;
  /** Of a partial period: what it is expected to come to. */
  projected?: number | null | undefined;
  target?: number | null | undefined;
  comparison?: number | null | undefined;
  /** Narrow interval, by custom 80 %. */
  inner?: Interval | null | undefined;
  /** Wide interval, by custom 95 %. */
  outer?: Interval | null | undefined;
}

export interface TimeSeriesData {
  points: readonly TimePoint[];
}

export interface TimeSeriesOptions extends ChartOptions {
  format: Format;
  /** Compact, for the axis and the labels in the picture. */
  axis: Format;
  shape?: 'line' | 'bars' | undefined;
  /** Forces or forbids a zero baseline under a line; bars always have one. */
  zero?: boolean | undefined;
  /** Ends of the value axis, where the measure has natural ones. */
  domain?: Interval | undefined;
  names: {
    value: string;
    forecast?: string | undefined;
    target?: string | undefined;
    comparison?: string | undefined;
    partial?: string | undefined;
    inner?: string | undefined;
    outer?: string | undefined;
  };
}
