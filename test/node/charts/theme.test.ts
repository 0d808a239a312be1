import { describe, expect, it } from 'vitest';
import { card } from '../../../src/theme/card.ts';
import { chart } from '../../../src/theme/chart.ts';
import { series } from '../../../src/theme/series.ts';
import { tokens } from '../../../src/theme/tokens.ts';

// Public name to [light, dark], read from the style sheet itself.
const palette = new Map(
  [
    ...`${tokens.cssText} ${series.cssText}`.matchAll(
      /--_([\w-]+): var\(--crm-\1, light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, [light!, dark!] as const]),
);

type Triple = readonly [number, number, number];

// sRGB to linear light and relative luminance: WCAG 2.2, "relative luminance".
const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Triple, b: Triple): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
/** What the eye sees of a colour drawn with an opacity. */
const over = (top: string, opacity: number, below: string): Triple => {
  const part = (at: number) =>
    Math.round(
      opacity * parseInt(top.slice(at, at + 2), 16) + (1 - opacity) * parseInt(below.slice(at, at + 2), 16),
    )
      .toString(16)
      .padStart(2, '0');
  return linear(`#${part(1)}${part(3)}${part(5)}`);
};

// Colour vision deficiencies at full severity: Machado, Oliveira, Fernandes 2009, table 1, on linear RGB.
const VISION: Record<string, readonly Triple[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const lab = (hex: string, vision: readonly Triple[]): Triple => {
  const rgb = linear(hex);
  const [r, g, b] = vision.map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as unknown as Triple;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

it('measures contrast as WCAG does', () => {
  expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21);
  expect(contrast(linear('#777777'), linear('#ffffff'))).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_, theme) => {
  const hex = (name: string) => palette.get(name)![theme];
  const ratio = (a: string, b: string) => contrast(linear(hex(a)), linear(hex(b)));

  it.each(['ink', 'muted', 'good', 'bad', 'accent'] as const)(
    '%s is readable text on every background',
    (name) => {
      expect(ratio(name, 'surface')).toBeGreaterThanOrEqual(4.5);
      expect(ratio(name, 'raised')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('muted text stays readable on tinted grounds: funnel connector and forecast zone', () => {
    expect(contrast(linear(hex('muted')), over(hex('series-1'), 0.1, hex('surface')))).toBeGreaterThanOrEqual(
      4.5,
    );
    expect(contrast(linear(hex('muted')), over(hex('ink'), 0.035, hex('surface')))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each([...Array(12).keys()])('series %i + 1 stands out from the surface', (i) => {
    expect(ratio(`series-${i + 1}`, 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('marks on grey grounds stand out', () => {
    expect(ratio('passive', 'surface')).toBeGreaterThanOrEqual(3);
    for (const band of ['band-1', 'band-2', 'band-3'] as const) {
      expect(ratio('series-1', band)).toBeGreaterThanOrEqual(3);
      expect(ratio('ink', band)).toBeGreaterThanOrEqual(3);
    }
    // Commit in the roll-up, and the outline of what was lost.
    for (const opacity of [0.68, 0.75])
      expect(
        contrast(over(hex('series-1'), opacity, hex('surface')), linear(hex('surface'))),
      ).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(VISION))(
    'the first eight series, and good and bad, can be told apart with %s colour vision',
    (name) => {
      const groups = [Array.from({ length: 8 }, (_, i) => `series-${i + 1}`), ['good', 'bad']];
      for (const names of groups) {
        const seen = names.map((colour) => lab(hex(colour), VISION[name]!));
        seen.forEach((a, i) =>
          seen
            .slice(i + 1)
            .forEach((b) => expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(14)),
        );
      }
    },
  );
});

describe('style sheets', () => {
  const sheets = [tokens, chart, card].map((sheet) => sheet.cssText).join('\n');

  it('gives every public property a literal to fall back on', () => {
    expect(palette.size).toBe(26);
    expect(sheets.match(/var\(--crm-[\w-]+\)/g)).toBeNull();
  });

  it('uses no private colour that is not declared', () => {
    const used = new Set([...sheets.matchAll(/var\(--_([\w-]+)\)/g)].map(([, name]) => name!));
    expect([...used].filter((name) => !palette.has(name))).toEqual([]);
  });

  it('declares no public property, so that a page can set it on any ancestor', () => {
    expect(sheets).not.toMatch(/^\s*--crm-/m);
  });

  it('knows forced colours, reduced motion and print', () => {
    for (const query of ['forced-colors: active', 'prefers-reduced-motion: no-preference', '@media print'])
      expect(sheets).toContain(query);
  });
});

describe('in forced colours', () => {
  /** Rules of the block for forced colours: selector to declarations. */
  const [, block = ''] = series.cssText.split('@media (forced-colors: active) {');
  const rules = [...block.matchAll(/\.chart :is\(([^)]*)\)(\.\w+)? \{([^}]*)\}/g)];
  /** What a series is drawn with, by property. */
  const drawn = (n: number, kind: string): Map<string, string> =>
    new Map(
      rules
        .filter(
          ([, names, of]) => names!.split(', ').includes(`.s${n}`) && (of === undefined || of === `.${kind}`),
        )
        .flatMap(([, , , declarations]) =>
          [...declarations!.matchAll(/([\w-]+): ([^;]+);/g)].map(
            ([, name, value]) => [name!, value!] as const,
          ),
        ),
    );
  it.each(['fill', 'line'])('twelve series keep looks of their own as %s', (kind) => {
    const looks = Array.from({ length: 12 }, (_, i) => drawn(i + 1, kind));
    const told = looks.map((look) =>
      ['color', 'fill-opacity', 'stroke-dasharray', 'stroke-width']
        .map((name) => look.get(name) ?? '-')
        .join(' '),
    );
    expect(new Set(told).size).toBe(12);
  });
});
