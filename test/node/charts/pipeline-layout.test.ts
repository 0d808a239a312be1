import { describe, expect, it } from 'vitest';
import { bubblesInOrder, bubblesLayout } from '../../../src/charts/bubbles-layout.ts';
import { bubblesMarks } from '../../../src/charts/bubbles.ts';
import { checkListLayout, checkListMarks } from '../../../src/charts/check-list.ts';
import { stepOf } from '../../../src/charts/heat-map-layout.ts';
import { heatMapLayout, heatMapMarks } from '../../../src/charts/heat-map.ts';
import { leftOf } from '../../../src/charts/parts/shape.ts';
import { sign, type Sign } from '../../../src/charts/parts/sign.ts';
import { estimate } from '../../../src/charts/parts/text.ts';
import type { Box, Point, Scene, Shape } from '../../../src/charts/types.ts';
import { spansOf } from '../../../src/charts/waterfall-layout.ts';
import { waterfallLayout, waterfallMarks } from '../../../src/charts/waterfall.ts';
import * as sampled from './support/pipeline-samples.ts';

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

describe.each(Object.entries(sampled.pipelineSamples))('%s', (_, sample) => {
  it.each(WIDTHS)(
    'has every label whole, by itself and at least 11 px at %i px, in both directions',
    (width) => {
      for (const rtl of [false, true]) {
        const scene = sample.layout({ width, rtl });
        expect(faultsOf(scene)).toEqual([]);
        expect(Math.min(...textsOf(scene).map((label) => label.size))).toBeGreaterThanOrEqual(11);
        for (const box of scene.hits)
          expect(Object.values(box).every(Number.isFinite) && box.width > 0).toBe(true);
      }
    },
  );

  it.each([320, 720])('has one hit area and one label of its own a mark at %i px', (width) => {
    const marks = sample.marks({ width });
    expect(sample.layout({ width }).hits).toHaveLength(marks.length);
    expect(new Set(marks.map(({ label }) => label.join())).size).toBe(marks.length);
  });
});

describe('heat map', () => {
  it('has nine steps: nothing is none, the least above it the first, the greatest the last', () => {
    expect([0, 1, 100, 101, 900].map((value) => stepOf(value, 0, 900))).toEqual([0, 1, 1, 2, 9]);
    expect([-10, 0, 10].map((value) => stepOf(value, -10, 10))).toEqual([1, 5, 9]);
  });

  it('leaves a place without a cell empty, and keeps 1 px between cells', () => {
    const scene = heatMapLayout(sampled.matrixData, sampled.matrixOptions({ width: 900 }));
    expect(scene.hits).toHaveLength(sampled.matrixData.cells.length);
    const first = scene.shapes.find((shape) => shape.mark === 0)!;
    expect(first.kind === 'rect' && scene.hits[0]!.width - first.width).toBe(1);
  });

  it('reads row, column and value', () => {
    const [, second] = heatMapMarks(
      { ...sampled.hoursData, cells: sampled.hoursData.cells.slice(0, 9) },
      sampled.hoursOptions({ width: 640 }),
    ).slice(-2);
    expect(second!.label).toEqual(['Monday', '8:00', 'Activities completed: \u206856\u2069']);
  });
});

describe('waterfall', () => {
  it('goes on from where the step before it ended, and totals stand on zero', () => {
    // 3,600 + 3,300 + 54 − 400 − 600 − 1,500 = 4,454 thousand.
    expect(spansOf(sampled.waterfallData.steps).map(([from, to]) => [from / 1000, to / 1000])).toEqual([
      [0, 3600],
      [3600, 6900],
      [6900, 6954],
      [6954, 6554],
      [6554, 5954],
      [5954, 4454],
      [0, 4454],
    ]);
    expect(waterfallMarks(sampled.waterfallData, sampled.waterfallOptions({ width: 0 }))[1]!.label).toEqual([
      'Neu angelegte Verkaufschancen',
      '+$3.3M',
      '110 deals',
      'Total: \u2068$6.9M\u2069',
    ]);
  });

  it('draws lengths that are the values', () => {
    const scene = waterfallLayout(sampled.waterfallData, sampled.waterfallOptions({ width: 900 }));
    const tall = scene.shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.mark !== undefined ? [shape.height] : [],
    );
    expect(tall[0]! / tall[6]!).toBeCloseTo(3600 / 4454, 6);
    expect(tall[1]! / tall[5]!).toBeCloseTo(3300 / 1500, 6);
  });

  it('says that there is nothing', () => {
    const scene = waterfallLayout({ steps: [] }, sampled.waterfallOptions({ width: 320 }));
    expect(textsOf(scene).map(({ text }) => text)).toEqual(['–']);
  });
});

describe('signs', () => {
  const area = (points: readonly Point[]): number =>
    Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nx, ny] = points[(i + 1) % points.length]!;
        return sum + x * ny - nx * y;
      }, 0) / 2,
    );
  it.each(['square', 'diamond', 'triangle'] satisfies Sign[])('%s has the area of the circle', (kind) => {
    const shape = sign(kind, 's1', 10, 20, 7);
    expect(shape.kind === 'path' && area(shape.points)).toBeCloseTo(Math.PI * 49, 6);
  });
});

describe('bubbles', () => {
  it('draw a negative value within the picture, under the line of 0', () => {
    const [first, ...rest] = sampled.bubblesData.points;
    const points = [{ ...first!, y: -first!.y }, ...rest];
    const { hits, height } = bubblesLayout(
      { ...sampled.bubblesData, points },
      sampled.bubblesOptions({ width: 640 }),
    );
    const middle = (i: number): number => hits[i]!.y + hits[i]!.height / 2;
    const order = bubblesInOrder({ ...sampled.bubblesData, points });
    const at = order.findIndex(({ key }) => key === first!.key);
    expect(middle(at)).toBeLessThan(height);
    expect(middle(at)).toBe(Math.max(...hits.map((_, i) => middle(i))));
  });
  it('tell the group in words, not by colour alone', () => {
    const marks = bubblesMarks(sampled.bubblesData, sampled.bubblesOptions({ width: 640 }));
    expect(new Set(marks.map(({ label }) => label.at(-1)))).toEqual(
      new Set(sampled.bubblesData.groups.map(({ name }) => name)),
    );
  });
});

describe('check list', () => {
  it('draws the share that fails as length of the track', () => {
    const scene = checkListLayout(sampled.checkListData, sampled.checkListOptions({ width: 560 }));
    const bars = scene.shapes.filter((shape) => shape.kind === 'rect');
    const [track, bar] = bars;
    expect(bar!.width / track!.width).toBeCloseTo(149 / 238, 6);
    // Two cannot be drawn as a share, one has nothing to show.
    expect(bars).toHaveLength(6);
  });

  it('writes no count as no value, never as 0', () => {
    const marks = checkListMarks(sampled.checkListData, sampled.checkListOptions({ width: 560 }));
    expect(marks.at(-1)!.label).toEqual([
      'Deals missing contact',
      'Failed: \u2068–\u2069',
      'not in the data',
    ]);
    expect(marks[4]!.label[1]).toBe('Failed: \u20680\u2069');
  });
});
