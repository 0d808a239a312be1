/** A finite number in, a text for people out (language, currency and digits are the caller's). */
export interface Format {
  (value: number): string;
  /** The size of the unit in which values up to this one are written: axes have round numbers of it. */
  size?(most: number): number;
}

/** Width in px of one line of text at a font size in px; weight is 400 or 600. */
export type Measure = (text: string, size: number, weight?: number) => number;

/** What every chart needs, whatever it draws. */
export interface ChartOptions {
  /** Width of the picture in px: the element's content box. */
  width: number;
  /** Height in px; each chart has a fitting one of its own. */
  height?: number | undefined;
  rtl?: boolean | undefined;
  /** Prefix for ids inside the svg, unique per tag instance. */
  id: string;
  /** Accessible name, with the finding in it. */
  label: string;
  /** Default: an estimate by script class; in a page, measure by canvas. */
  measure?: Measure | undefined;
  /** Mark that has the keyboard's or pointer's attention. `undefined`: a still picture without a Tab stop. */
  active?: number | null | undefined;
  /** Mark that was picked; the others step back. */
  selected?: number | null | undefined;
}

/** One thing a person can point at. Order in the list = order of the arrow keys = `data-mark`. */
export interface Mark {
  /** Key of the datum, as the caller gave it. */
  key: string;
  series: string;
  /** Texts to be read in this order, to be joined by the language's list separator. */
  label: string[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];

export type Anchor = 'start' | 'middle' | 'end';

/** A drawn thing, left to right; `draw` mirrors it for right-to-left. `class` names come from theme/chart.ts. */
export type Shape = { class: string; mark?: number | undefined } & (
  | ({ kind: 'rect'; radius?: number; hatch?: boolean } & Box)
  | { kind: 'dot'; x: number; y: number; radius: number }
  | { kind: 'path'; points: readonly Point[]; close?: boolean }
  | { kind: 'text'; x: number; y: number; text: string; size: number; anchor: Anchor; weight?: number }
);

/** A whole picture as plain data: the result of every layout function. */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
  /** Where each mark answers the pointer, in the order of the chart's marks. */
  hits: Box[];
}

/** Drawn where there is no value. */
export const NONE = '–';
