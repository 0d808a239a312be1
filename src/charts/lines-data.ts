import type { ChartOptions, Format } from './types.ts';

export interface LinesPoint {
  key: string;
  /** The period in words: "March 2025". */
  name: string;
  /** Its short label on the axis: "Mar". */
  tick: string;
  /** The stronger label at a larger period's first point: "2025". */
  major?: string | undefined;
  /** The period still runs. */
  partial?: boolean | undefined;
  target?: number | null | undefined;
  /** Where an even pace towards a target leads: a thin dashed line. */
  pace?: number | null | undefined;
}

export interface LinesSeries {
  key: string;
  name: string;
  /** One a point. */
  values: readonly (number | null)[];
  /** What the others are seen against: another year, the whole. Grey. */
  faint?: boolean | undefined;
  /** Own formats, where panels differ in their unit. */
  format?: Format | undefined;
  axis?: Format | undefined;
}

export interface LinesData {
  points: readonly LinesPoint[];
  series: readonly LinesSeries[];
}

export interface LinesOptions extends ChartOptions {
  format: Format;
  /** Compact, for the axis and the labels in the picture. */
  axis: Format;
  /** 'area' stacks the series; 'panels' gives each a small picture of its own. */
  kind?: 'line' | 'area' | 'panels' | undefined;
  /** Panels have one scale. */
  shared?: boolean | undefined;
  /** Forces or forbids a zero baseline under lines. */
  zero?: boolean | undefined;
  names: {
    target?: string | undefined;
    pace?: string | undefined;
    partial?: string | undefined;
    /** What stacked series come to together. */
    total?: string | undefined;
  };
}

/** Key of a series' own mark, and of a point's mark in a panel: the series, then the point or ''. */
export const seriesKey = (series: string, point = ''): string => JSON.stringify([series, point]);

/** Class of the nth series: twelve colours, then grey. */
export const colourOf = ({ faint }: LinesSeries, i: number): string =>
  faint ? 'faint' : i < 12 ? `s${i + 1}` : 's9';
