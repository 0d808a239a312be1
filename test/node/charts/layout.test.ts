import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletLayout } from '../../../src/charts/bullet.ts';
import { rollUpLayout } from '../../../src/charts/forecast.ts';
import { funnelLayout } from '../../../src/charts/funnel.ts';
import { timeSeriesLayout } from '../../../src/charts/time-series.ts';
import { leftOf } from '../../../src/charts/parts/shape.ts';
import { estimate } from '../../../src/charts/parts/text.ts';
import type { Box, Scene, Shape } from '../../../src/charts/types.ts';
import * as sampled from './support/samples.ts';
import { samples } from './support/samples.ts';

const WIDTHS = [240, 288, 320, 359, 360, 390, 480, 640, 900, 1280];

type Text = Extract<Shape, { kind: 'text' }>;
const texts = (scene: Scene): Text[] => scene.shapes.filter((shape): shape is Text => shape.kind === 'text');

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
  const boxes = texts(scene).map((label) => ({ text: label.text, ...inkOf(label) }));
  const pairs = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
  const cut = boxes.filter(
    (box) =>
      box.x < -1 ||
      box.x + box.width > scene.width + 1 ||
      box.y < -1 ||
      box.y + box.height > scene.height + 1,
  );
  return [...pairs, ...cut.map((box) => `${box.text} is cut`)];
};

describe.each(Object.entries(samples))('%s', (_, sample) => {
  it.each(WIDTHS)('has no label over another, cut off or under 11 px at %i px', (width) => {
    const scene = sample.layout({ width });
    expect(faultsOf(scene)).toEqual([]);
    expect(Math.min(...texts(scene).map((label) => label.size), 99)).toBeGreaterThanOrEqual(11);
  });

  it('keeps every coordinate a number inside the picture', () => {
    for (const width of WIDTHS) {
      const scene = sample.layout({ width });
      const xs = scene.shapes.flatMap((shape) =>
        shape.kind === 'path' ? shape.points.map(([x]) => x) : [shape.x],
      );
      const ys = scene.shapes.flatMap((shape) =>
        shape.kind === 'path' ? shape.points.map(([, y]) => y) : [shape.y],
      );
      expect([...xs, ...ys].filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1);
      expect(Math.max(...xs)).toBeLessThanOrEqual(width + 1);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(-6);
      expect(Math.max(...ys)).toBeLessThanOrEqual(scene.height + 1);
    }
  });

  it('is its own mirror image from right to left, labels and hit areas included', () => {
    const width = 480;
    const left = sample.layout({ width });
    const right = sample.layout({ width, rtl: true });
    const turned = { start: 'end', middle: 'middle', end: 'start' };
    expect(right.shapes).toHaveLength(left.shapes.length);
    right.shapes.forEach((shape, i) => {
      const twin = left.shapes[i]!;
      if (shape.kind === 'text' && twin.kind === 'text') {
        expect(shape.x).toBeCloseTo(width - twin.x);
        expect(shape.anchor).toBe(turned[twin.anchor]);
        expect(shape.text).toBe(twin.text);
      }
      if (shape.kind === 'rect' && twin.kind === 'rect')
        expect(shape.x + shape.width).toBeCloseTo(width - twin.x);
      if (shape.kind === 'dot' && twin.kind === 'dot') expect(shape.x).toBeCloseTo(width - twin.x);
    });
    right.hits.forEach((box, i) => expect(box.x).toBeCloseTo(width - left.hits[i]!.x - left.hits[i]!.width));
  });

  it('has one hit area a mark, inside the picture', () => {
    const scene = sample.layout({ width: 390 });
    expect(scene.hits).toHaveLength(sample.marks({ width: 390 }).length);
    for (const box of scene.hits) expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 2);
    const marks = new Set(scene.shapes.flatMap((shape) => (shape.mark === undefined ? [] : [shape.mark])));
    expect(Math.max(...marks)).toBeLessThan(scene.hits.length);
  });
});

const names = fc.constantFrom(
  'Lead',
  'Won',
  'Qualifizierung abgeschlossen',
  'Vertragsunterzeichnungsvorbereitungsgespräch',
  'Đàm phán điều khoản hợp đồng',
  '已确认需求',
  'واجد شرایط',
  '',
);
const amount = fc.oneof(fc.constant(0), fc.constant(null), fc.integer({ min: 1, max: 5e9 }));
const width = fc.integer({ min: 240, max: 1400 });
const clean = (scene: Scene) => {
  expect(faultsOf(scene)).toEqual([]);
  for (const box of scene.hits) expect(Object.values(box).every(Number.isFinite)).toBe(true);
};

it('the label of a low bar stands on it, not beside the higher one before it', () => {
  const format = (value: number): string => `$${value / 1e6}M`;
  const scene = timeSeriesLayout(
    { points: [3e6, 2e6].map((value, i) => ({ key: String(i), name: String(i), tick: String(i), value })) },
    { format, axis: format, shape: 'bars', names: { value: 'Won' }, width: 600, id: 'a', label: 'a' },
  );
  const label = texts(scene).find(({ text, weight }) => text === '$2M' && weight === 600)!;
  const [axis] = texts(scene).filter(({ text, weight }) => text === '$2M' && weight !== 600);
  expect(label.y).toBeGreaterThan(axis!.y - 24);
});

describe('whatever the data and the width, labels neither overlap nor get cut', () => {
  it('funnel', () => {
    const stage = fc.record({
      name: names,
      count: amount,
      amount,
      ofPrevious: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      lost: fc.option(fc.nat(100)),
      won: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 14 }), width, (stages, wide) =>
        clean(
          funnelLayout(
            { stages: stages.map((one, i) => ({ key: `${i}`, ...one })), overall: 0.1 },
            sampled.funnelOptions({ width: wide }),
          ),
        ),
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('roll-up', () => {
    const part = fc.record({
      name: names,
      value: amount,
      certainty: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
    });
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 5 }),
        amount,
        amount,
        amount,
        width,
        (parts, target, pace, weighted, wide) =>
          clean(
            rollUpLayout(
              { parts: parts.map((one, i) => ({ key: `${i}`, ...one })), target, pace, weighted },
              sampled.rollUpOptions({ width: wide }),
            ),
          ),
      ),
      { seed: 2, numRuns: 200 },
    );
  });

  it('time series', () => {
    const point = fc.record({
      value: fc.oneof(amount, fc.integer({ min: -5e9, max: 0 })),
      target: amount,
      comparison: amount,
      forecast: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        width,
        fc.constantFrom<'line' | 'bars'>('line', 'bars'),
        (points, wide, shape) =>
          clean(
            timeSeriesLayout(
              { points: points.map((one, i) => ({ ...sampled.month(i), ...one })) },
              { ...sampled.timeSeriesOptions({ width: wide }), shape },
            ),
          ),
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('bullet', () => {
    fc.assert(
      fc.property(amount, amount, amount, width, (value, target, pace, wide) =>
        clean(bulletLayout({ value, target, pace }, sampled.bulletOptions({ width: wide }))),
      ),
      { seed: 4, numRuns: 200 },
    );
  });
});
