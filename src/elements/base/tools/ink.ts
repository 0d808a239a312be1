/** How an area is filled: a colour, or stripes of one over another. */
export type Fill = string | { readonly stripes: string; readonly ground: string };

export interface Shape {
  readonly kind: 'path';
  readonly d: string;
  /** a, b, c, d, e, f of an SVG matrix. */
  readonly matrix: readonly number[];
  readonly fill: Fill;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

export interface Lettering {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The text's own direction, by its first strong letter. */
  readonly rtl: boolean;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly fill: string;
  readonly opacity: number;
  /** A line around the letters, that keeps what lies behind away. */
  readonly halo?: { readonly stroke: string; readonly width: number } | undefined;
}

export type Ink = Shape | Lettering;

/** A card as it is on the screen, in px of the page: plain data that a file can be made of. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly rtl: boolean;
  readonly inks: readonly Ink[];
}
