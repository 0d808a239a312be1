import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsLayout } from '../../../src/charts/bars.ts';
import { columnsLayout } from '../../../src/charts/columns.ts';
import { linesLayout } from '../../../src/charts/lines.ts';
import { leftOf } from '../../../src/charts/parts/shape.ts';
import { spread } from '../../../src/charts/parts/spread.ts';
import { estimate } from '../../../src/charts/parts/text.ts';
import { rankTableLayout } from '../../../src/charts/rank-table.ts';
import { scatterLayout } from '../../../src/charts/scatter.ts';
import type { Box, Scene, Shape } from '../../../src/charts/types.ts';
import * as sampled from './support/group-samples.ts';
import { month } from './support/samples.ts';

const WIDTHS = [240, 288, 320, 359, 360, 390, 419, 420, 480, 640, 900, 1280];
type Text = Extract<Shape, { kind: 'text' }>;
const textsOf = (scene: Scene): Text[] =>
  scene.shapes.filter((shape): shape is Text => shape.kind === 'text');

const inkOf = (label: Text): Box => {
  const width = estimate(label.text, label.size, label.weight);
  return {
    x: leftOf(label.x, width, label.anchor),
    y: label.y - label.size * 0.75,
    width,
    height: label.size * 0.8,
  };
};
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

/** Pairs of labels whose ink overlaps, and labels that leave the picture. */
const faultsOf = (scene: Scene): string[] => {
  const boxes = textsOf(scene).map((label) => ({ text: label.text, ...inkOf(label) }));
  return [
    ...boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
    ),
    ...boxes
      .filter(
        (box) =>
          box.x < -1 ||
          box.x + box.width > scene.width + 1 ||
          box.y < -1 ||
          box.y + box.height > scene.height + 1,
      )
      .map((box) => `${box.text} is cut`),
  ];
};

/** Numbers that are none, rectangles that are turned inside out, and shapes outside the picture. */
const shapeFaults = ({ shapes, hits, width, height }: Scene): unknown[] => {
  const coordinates = shapes.flatMap((shape) =>
    shape.kind === 'path'
      ? shape.points.flatMap(([x, y]) => [[x, y] as const])
      : shape.kind === 'rect'
        ? [[shape.x, shape.y] as const, [shape.x + shape.width, shape.y + shape.height] as const]
        : [[shape.x, shape.y] as const],
  );
  return [
    ...coordinates.filter(([x, y]) => !(x >= -1 && x <= width + 1 && y >= -8 && y <= height + 2)),
    ...hits.filter((box) => !Object.values(box).every(Number.isFinite) || box.width < 0 || box.height < 0),
  ];
};

describe.each(Object.entries(sampled.groupSamples))('%s', (_, sample) => {
  it.each(WIDTHS)('has every label whole, by itself and at least 11 px at %i px', (width) => {
    const scene = sample.layout({ width });
    expect(faultsOf(scene)).toEqual([]);
    expect(shapeFaults(scene)).toEqual([]);
    expect(Math.min(...textsOf(scene).map((label) => label.size))).toBeGreaterThanOrEqual(11);
  });

  it.each([320, 720])('has one hit area a mark at %i px, inside the picture', (width) => {
    const scene = sample.layout({ width });
    expect(scene.hits).toHaveLength(sample.marks({ width }).length);
    const marks = scene.shapes.flatMap((shape) => (shape.mark === undefined ? [] : [shape.mark]));
    expect(Math.max(-1, ...marks)).toBeLessThan(scene.hits.length);
  });

  it('is its own mirror image from right to left', () => {
    const width = 480;
    const [left, right] = [sample.layout({ width }), sample.layout({ width, rtl: true })];
    expect(right.shapes).toHaveLength(left.shapes.length);
    right.hits.forEach((box, i) => expect(box.x).toBeCloseTo(width - left.hits[i]!.x - left.hits[i]!.width));
  });
});

describe('whatever the data and the width', () => {
  const value = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -4e8, max: 5e9 }));
  const above = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5e9 }));
  const name = fc.constantFrom(...sampled.NAMES, '', 'A');
  const width = fc.integer({ min: 240, max: 1400 });
  const clean = (scene: Scene): void => {
    expect(faultsOf(scene)).toEqual([]);
    expect(shapeFaults(scene)).toEqual([]);
  };
  const run = { numRuns: 150 };

  it('bars', () => {
    const kind = fc.constantFrom('panels', 'stacked', 'share' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, above), { maxLength: 12 }), kind, width, (rows, how, wide) =>
        clean(
          barsLayout(
            {
              ...sampled.barsData,
              bars: rows.map(([label, a, b], i) => ({
                key: `${i}`,
                name: label,
                values: [how === 'panels' ? a : b, b],
              })),
            },
            { ...sampled.stackedOptions({ width: wide }), kind: how },
          ),
        ),
      ),
      { ...run, seed: 11 },
    );
  });

  it('lines, areas, panels and columns', () => {
    const courses = fc.array(fc.tuple(name, fc.array(value, { minLength: 9, maxLength: 9 })), {
      minLength: 1,
      maxLength: 9,
    });
    const kind = fc.constantFrom('line', 'area', 'panels' as const);
    fc.assert(
      fc.property(courses, kind, width, (rows, how, wide) => {
        const points = Array.from({ length: 9 }, (_, i) => ({ ...month(i), partial: i === 8 }));
        const series = rows.map(([label, values], i) => ({ key: `${i}`, name: label, values }));
        clean(linesLayout({ points, series }, { ...sampled.linesOptions({ width: wide }), kind: how }));
        clean(
          columnsLayout(
            {
              series,
              columns: points.map((point, i) => ({
                ...point,
                values: series.map(({ values }) => values[i]!),
              })),
            },
            sampled.columnsOptions({ width: wide }),
          ),
        );
      }),
      { ...run, seed: 12 },
    );
  });

  it('scatter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, value, above), { maxLength: 40 }), width, (rows, wide) =>
        clean(
          scatterLayout(
            { points: rows.map(([label, x, y, size], i) => ({ key: `${i}`, name: label, x, y, size })) },
            sampled.scatterOptions({ width: wide }),
          ),
        ),
      ),
      { ...run, seed: 13 },
    );
  });

  it('rank table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, above), { maxLength: 14 }), width, (rows, wide) =>
        clean(
          rankTableLayout(
            {
              rows: rows.map(([label, a, b], i) => ({
                ...{ key: `${i}`, name: label, rank: a === null ? null : i + 1, up: i - 3, value: a },
                ...{ cells: [0.5, b, null], attainment: b === null ? null : b / 1e9 },
              })),
            },
            sampled.rankTableOptions({ width: wide }),
          ),
        ),
      ),
      { ...run, seed: 14 },
    );
  });
});

describe('a ranking in a narrow place', () => {
  const options = {
    ...sampled.rankTableOptions({ width: 266 }),
    columns: ['Campaign cost', 'Campaign ROI', 'Campaign responses'].map((name) => ({
      ...{ name, format: String, axis: String },
    })),
  };
  const rows = [
    { key: 'a', name: 'Webinar: Flow basics', rank: 1, value: 109, cells: [4.1, 25.6, 12] },
    { key: 'b', name: 'Display', rank: 2, value: 85, cells: [11, null, 7] },
  ];
  const textsAt = (width: number): string[] =>
    rankTableLayout({ rows }, { ...options, width }).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
  it.each([200, 266, 340, 400])('names every companion in full at %d px and cuts nothing', (width) => {
    const texts = textsAt(width).join(' ');
    for (const { name } of options.columns) expect(texts).toContain(name);
    for (const one of ['4.1', '25.6', '12', '11', '7']) expect(textsAt(width)).toContain(one);
    expect(texts).not.toContain('…');
  });
  it('wraps the headings of columns where there is room for all', () => {
    const scene = rankTableLayout(
      { rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })) },
      { ...options, columns: options.columns.slice(0, 2), width: 400 },
    );
    const heads = scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.y < 30 ? [[shape.text, shape.y] as const] : [],
    );
    expect(heads.map(([text]) => text)).toEqual(
      expect.arrayContaining(['Campaign', 'cost', 'Campaign', 'ROI']),
    );
  });
});

describe('labels moved apart', () => {
  it('keep their order and distance and stay inside', () => {
    expect(spread([10, 12, 90], 15, 0, 100)).toEqual([10, 25, 90]);
    expect(spread([99, 98], 15, 0, 100)).toEqual([100, 85]);
    expect(spread([50], 15, 0, 100)).toEqual([50]);
  });
});

describe('heights and lengths say the values', () => {
  const bars = (scene: Scene, name: string) =>
    scene.shapes.filter((shape) => shape.kind === 'rect' && shape.class.startsWith(name));

  it('a bar of half the value is half as long', () => {
    const scene = barsLayout(
      {
        series: [{ key: 'n', name: 'Deals', format: String, axis: String }],
        bars: [
          { key: 'a', name: 'A', values: [80] },
          { key: 'b', name: 'B', values: [40] },
        ],
      },
      { ...sampled.barsOptions({ width: 600 }), names: {} },
    );
    const [a, b] = bars(scene, 's1 fill') as { width: number }[];
    expect(b!.width / a!.width).toBeCloseTo(0.5, 10);
  });

  it('segments of shares fill the bar whatever it comes to', () => {
    const scene = barsLayout(sampled.stackedData, sampled.stackedOptions({ width: 600 }));
    const widths = new Set(
      sampled.stackedData.bars.map((_, b) => {
        const own = scene.hits.slice(b * 5, b * 5 + 5);
        return Math.round(own.reduce((sum, { width }) => sum + width, 0) * 1000);
      }),
    );
    expect(widths.size).toBe(1);
  });

  it('a circle of four times the value is twice as wide', () => {
    const scene = scatterLayout(
      {
        points: [
          { key: 'a', name: 'A', x: 1, y: 1, size: 100 },
          { key: 'b', name: 'B', x: 2, y: 2, size: 25 },
        ],
      },
      sampled.scatterOptions({ width: 600 }),
    );
    const radii = scene.shapes.flatMap((shape) =>
      shape.kind === 'dot' && shape.mark !== undefined ? [shape.radius] : [],
    );
    expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(2, 10);
  });
});
