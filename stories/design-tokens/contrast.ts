import type { Values } from './values.ts';

const channel = (hex: string): number => {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of #rrggbb (WCAG 2.2, definition of relative luminance). */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

/** Contrast ratio of two colours as #rrggbb, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const text = 4.5;
const graphics = 3;
/** What a colour must have against its ground: text 4.5 (1.4.3), what a chart cannot be read without 3 (1.4.11). */
const least: readonly (readonly [name: RegExp, grounds: readonly string[], ratio: number])[] = [
  [/^--crm-(ink|muted)$/, ['--crm-card-background', '--crm-surface', '--crm-raised'], text],
  [/^--crm-(good|bad|accent)$/, ['--crm-card-background', '--crm-surface'], text],
  [/^--crm-passive$/, ['--crm-card-background'], graphics],
  [/^--crm-series-\d+$/, ['--crm-card-background'], graphics],
];

export interface Contrast {
  readonly name: string;
  readonly ground: string;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly least: number;
}

/** Every pair that a rule asks about, in both schemes. */
export const contrasts = (names: readonly string[], values: Values): Contrast[] =>
  names.flatMap((name) =>
    least
      .filter(([which]) => which.test(name))
      .flatMap(([, grounds, ratio]) =>
        grounds.flatMap((ground) =>
          (['light', 'dark'] as const).map((scheme) => ({
            ...{ name, ground, scheme, least: ratio },
            ratio: contrast(values(name, scheme), values(ground, scheme)),
          })),
        ),
      ),
  );

/** Rounded down: what is told to be enough is enough. */
export const told = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
