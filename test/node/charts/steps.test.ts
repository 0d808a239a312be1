import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  steps,
  stepsLayout,
  stepsMarks,
  type StepsData,
  type StepsOptions,
} from '../../../src/charts/steps.ts';
import type { ChartOptions, Scene, Shape } from '../../../src/charts/types.ts';
import { findTextFaults } from './support/text-faults.ts';
import { toString } from './support/to-string.ts';

const data: StepsData = {
  rows: [
    { key: 'a', name: 'W-21014', done: [0, 0.5, 0.6, null], promised: 7.3, now: 1.6, note: 'under way' },
    { key: 'b', name: 'W-21004', done: [0, 0.5, 0.7, 2.7], promised: 7.2, note: '3 days' },
    { key: 'c', name: 'W-20990', done: [0, 1, 2, 9.5], promised: 7, note: '3 days late', late: true },
    {
      key: 'd',
      name: 'W-20980',
      done: [0, null, null, null],
      promised: 5,
      now: 8,
      note: '3 days late',
      late: true,
    },
    { key: 'e', name: 'W-20970', done: [0, null, null, null], note: 'Cancelled' },
  ],
  more: '1,002 more',
};
const days = (value: number): string => `${value} d`;
const options = (more: Partial<ChartOptions> = {}): StepsOptions => ({
  ...{ width: 640, id: 'x', label: 'Orders', ...more },
  ...{ steps: ['Ordered', 'Picked', 'Shipped', 'Delivered'], format: days, axis: days },
  names: { promised: 'Promised' },
});
const of = <K extends Shape['kind']>(scene: Scene, kind: K, name: RegExp) =>
  scene.shapes.filter(
    (shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind && name.test(shape.class),
  );

describe('steps', () => {
  it('stand at their distance from the beginning, on one axis for all rows', () => {
    const { shapes } = stepsLayout(data, options());
    const at = (mark: number): number[] =>
      shapes.flatMap((shape) =>
        shape.mark !== mark
          ? []
          : shape.kind === 'dot'
            ? [shape.x]
            : shape.kind === 'rect'
              ? [shape.x + 4.5]
              : [],
      );
    const [start, , , delivered] = at(1) as [number, number, number, number];
    const [, , , later] = at(2) as [number, number, number, number];
    expect(at(2)[0]).toBe(start);
    expect((later - start) / (delivered - start)).toBeCloseTo(9.5 / 2.7);
    expect(at(3)).toEqual([start]);
  });

  it('are dashed on to now where one is under way, and only there', () => {
    expect(of(stepsLayout(data, options()), 'path', /dashed/)).toHaveLength(2);
  });

  it.each([240, 288, 320, 360, 480, 640, 900])('have every label whole at %i px', (width) => {
    for (const rtl of [false, true])
      expect(findTextFaults(stepsLayout(data, options({ width, rtl })))).toEqual([]);
  });

  it('are told in words, with what is not done left out', () => {
    expect(
      stepsMarks(data, options()).map(({ label }) =>
        label.map((part) => part.replace(/[\u2066-\u2069]/g, '')),
      ),
    ).toEqual([
      ['W-21014', 'under way', 'Picked: 0.5 d', 'Shipped: 0.6 d', 'Promised: 7.3 d'],
      ['W-21004', '3 days', 'Picked: 0.5 d', 'Shipped: 0.7 d', 'Delivered: 2.7 d', 'Promised: 7.2 d'],
      ['W-20990', '3 days late', 'Picked: 1 d', 'Shipped: 2 d', 'Delivered: 9.5 d', 'Promised: 7 d'],
      ['W-20980', '3 days late', 'Promised: 5 d'],
      ['W-20970', 'Cancelled'],
    ]);
  });

  it.each([
    ['steps', { width: 640 }],
    ['steps-narrow-rtl', { width: 320, rtl: true, active: 2 }],
  ])('%s (rewrite with UPDATE_GOLDENS=1, and look at it)', (name, more) => {
    const file = new URL(`./goldens/${name}.golden`, import.meta.url);
    const now = `${toString(steps(data, options(more)))
      .replace(/\s+/g, ' ')
      .replace(/>\s*</g, '>\n<')
      .trim()}\n`;
    if (process.env['UPDATE_GOLDENS']) writeFileSync(file, now);
    expect(existsSync(file), `no golden ${name}`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
    expect(now).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });
});
