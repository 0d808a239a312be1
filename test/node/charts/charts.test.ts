import { describe, expect, it } from 'vitest';
import { tone } from '../../../src/charts/delta.ts';
import { rollUpLayout, rollUpMarks } from '../../../src/charts/forecast.ts';
import { funnelLayout, funnelMarks } from '../../../src/charts/funnel.ts';
import { npsLayout, npsMarks } from '../../../src/charts/nps.ts';
import { sparklineLayout } from '../../../src/charts/sparkline.ts';
import { timeSeriesLayout, timeSeriesMarks } from '../../../src/charts/time-series.ts';
import type { Scene, Shape } from '../../../src/charts/types.ts';
import * as sample from './support/samples.ts';

const of = <K extends Shape['kind']>(scene: Scene, kind: K, name: string) =>
  scene.shapes.filter(
    (shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind && shape.class === name,
  );
const words = (scene: Scene): string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('funnel', () => {
  const options = sample.funnelOptions({ width: 600 });
  const stages = [200, 100, 50].map((count, i) => ({ key: `${i}`, name: `Stage ${i}`, count }));

  it('draws bars in proportion to counts, centred on one axis', () => {
    const bars = of(funnelLayout({ stages }, options), 'rect', 's1 fill');
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(0.5);
    expect(bars[2]!.width / bars[0]!.width).toBeCloseTo(0.25);
    const middles = bars.map((bar) => bar.x + bar.width / 2);
    expect(middles[1]).toBeCloseTo(middles[0]!);
    expect(middles[2]).toBeCloseTo(middles[0]!);
  });

  it('shows a lost half as a lighter remainder of half the width', () => {
    const scene = funnelLayout({ stages: [{ ...stages[0]!, lost: 100 }] }, options);
    const [whole] = of(scene, 'rect', 's1 rest').filter((bar) => bar.mark === 0);
    const [kept] = of(scene, 'rect', 's1 fill');
    expect(kept!.width).toBeCloseTo(whole!.width / 2);
  });

  it('draws no bar for zero and no number for a missing value', () => {
    const scene = funnelLayout(
      {
        stages: [
          { key: 'a', name: 'A', count: 0 },
          { key: 'b', name: 'B', count: null },
        ],
      },
      options,
    );
    expect(of(scene, 'rect', 's1 fill')).toEqual([]);
    expect(words(scene)).toContain('0');
    expect(words(scene)).toContain('–');
    expect(words(scene).join()).not.toMatch(/NaN|null|undefined/);
  });

  it('drops days before amounts, and never counts, as room gets less', () => {
    const heads = (width: number) =>
      words(funnelLayout(sample.funnelData, sample.funnelOptions({ width }))).filter((word) =>
        ['Deals', 'Amount', 'Median days'].includes(word),
      );
    expect(heads(640)).toEqual(['Deals', 'Amount', 'Median days']);
    expect(heads(390)).toEqual(['Deals', 'Amount']);
    expect(heads(300)).toEqual(['Deals']);
  });

  it('says the stage, its count, conversion, amount, days and losses in that order', () => {
    expect(funnelMarks(sample.funnelData, options)[1]).toEqual({
      key: 's1',
      series: 'Deals',
      label: [
        'Khảo sát và phân tích giải pháp',
        'Deals: 2,380',
        '57% of previous',
        'Amount: $20M',
        'Median days: 5',
        'Lost here: 100',
      ],
    });
  });
});

describe('time series', () => {
  const options = sample.timeSeriesOptions({ width: 600 });
  const series = (values: (number | null)[]) => ({
    points: values.map((value, i) => ({ ...sample.month(i), value })),
  });

  it('starts bars at zero', () => {
    const bars = of(timeSeriesLayout(series([80, 100]), { ...options, shape: 'bars' }), 'rect', 's1 fill');
    expect(bars[0]!.height / bars[1]!.height).toBeCloseTo(0.8);
  });

  it('fills an area only above a zero baseline', () => {
    const areas = (values: number[]) =>
      of(timeSeriesLayout(series(values), options), 'path', 's1 soft').length;
    expect(areas([10, 40, 100])).toBe(1);
    expect(areas([95, 100, 98])).toBe(0);
  });

  it('breaks the line at a missing value', () => {
    const lines = of(timeSeriesLayout(series([1, 2, null, 4, 5]), options), 'path', 's1 line');
    expect(lines.map((line) => line.points.length)).toEqual([2, 2]);
  });

  it('starts the dashed line at the last full value and goes through the running period to the forecast', () => {
    const [dashed] = of(timeSeriesLayout(sample.timeSeriesData, options), 'path', 's1 line dashed');
    expect(dashed!.points).toHaveLength(1 + 1 + 6);
  });

  it('invents no axis without values', () => {
    expect(words(timeSeriesLayout({ points: [] }, options))).toEqual(['–']);
    expect(
      words(timeSeriesLayout(series([0, 0, 0]), options)).filter((word) => word.startsWith('$')),
    ).toEqual(['$0', '$0']);
  });

  it('names intervals, target and state in its marks', () => {
    const marks = timeSeriesMarks(sample.timeSeriesData, options);
    expect(marks[0]!.label).toEqual(['October 2024', '$300K', 'Target: $320K']);
    expect(marks[23]!.label.slice(0, 3)).toEqual(['September 2026', expect.stringContaining('$'), 'so far']);
    expect(marks[24]!.series).toBe('Forecast');
    expect(marks[24]!.label[3]).toMatch(/^80 % interval: \$\S+ – \$\S+$/);
  });
});

describe('roll-up', () => {
  it('adds the parts up and says the gap to the target', () => {
    expect(
      rollUpMarks(sample.rollUpData, sample.rollUpOptions({ width: 500 })).map((mark) => mark.label),
    ).toEqual([
      ['Closed', '$812K', 'Running total: $812K', 'To target: $688K short'],
      ['Commit', '$340K', 'Running total: $1.2M', 'To target: $348K short'],
      ['Bestenfalls erreichbar', '$260K', 'Running total: $1.4M', 'To target: $88K short'],
      ['Pipeline', '$690K', 'Running total: $2.1M', 'To target: $602K over'],
    ]);
  });

  it('keeps the gap when its column does not fit', () => {
    for (const width of [240, 300, 500])
      expect(words(rollUpLayout(sample.rollUpData, sample.rollUpOptions({ width })))).toContain(
        '$688K short',
      );
  });

  it('scales to whatever reaches furthest, target included', () => {
    const data = { ...sample.rollUpData, target: 4e6 };
    const [closed] = of(rollUpLayout(data, sample.rollUpOptions({ width: 402 })), 'rect', 's1 fill').filter(
      (bar) => bar.height > 20,
    );
    expect(closed!.width + 1).toBeCloseTo((812e3 / 4e6) * 400);
  });
});

describe('nps', () => {
  const options = sample.npsOptions({ width: 412 });

  it('puts the score and its interval on the scale from -100 to 100', () => {
    const scene = npsLayout({ ...sample.npsData, score: 50, low: 0, high: 100 }, options);
    expect(of(scene, 'dot', 's1 fill halo')[0]!.x).toBeCloseTo(6 + 400 * 0.75);
    const band = of(scene, 'rect', 's1 soft2')[0]!;
    expect(band.x).toBeCloseTo(206);
    expect(band.width).toBeCloseTo(200);
  });

  it('orders marks: score, three groups, eleven answers', () => {
    const marks = npsMarks(sample.npsData, options);
    expect(marks.map((mark) => mark.key)).toEqual([
      'score',
      'detractors',
      'passives',
      'promoters',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(marks[3]!.label).toEqual(['Promoters', '56%', '560']);
    expect(marks.slice(4).map((mark) => mark.series)).toEqual([
      ...Array<string>(7).fill('Detractors'),
      'Passives',
      'Passives',
      'Promoters',
      'Promoters',
    ]);
  });

  it('shows no share without answers', () => {
    const scene = npsLayout({ score: null, promoters: 0, passives: 0, detractors: 0 }, options);
    expect(words(scene).filter((word) => word.includes('%'))).toEqual([]);
    expect(of(scene, 'dot', 's1 fill halo')).toEqual([]);
  });
});

describe('sparkline', () => {
  it('fills only above a zero baseline', () => {
    const areas = (values: number[]) =>
      of(
        sparklineLayout(
          { points: values.map((value, i) => ({ ...sample.month(i), value })) },
          sample.sparklineOptions({ width: 200 }),
        ),
        'path',
        's1 soft',
      ).length;
    expect(areas([3, 6, 9])).toBe(1);
    expect(areas([990, 1000, 995])).toBe(0);
  });
});

describe('delta', () => {
  it('is good or bad only where the measure has a good side', () => {
    expect([tone(1, 'higher'), tone(-1, 'higher'), tone(1, 'lower'), tone(-1, 'lower')]).toEqual([
      'good',
      'bad',
      'bad',
      'good',
    ]);
    expect([tone(1, 'neutral'), tone(1), tone(0, 'higher'), tone(null, 'higher')]).toEqual([
      'flat',
      'flat',
      'flat',
      'flat',
    ]);
  });
});
