import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TemplateResult } from 'lit';
import { bullet } from '../../../src/charts/bullet.ts';
import { delta } from '../../../src/charts/delta.ts';
import { rollUp } from '../../../src/charts/forecast.ts';
import { funnel } from '../../../src/charts/funnel.ts';
import { nps } from '../../../src/charts/nps.ts';
import { skeleton } from '../../../src/charts/parts/skeleton.ts';
import { table } from '../../../src/charts/parts/table.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { timeSeries } from '../../../src/charts/time-series.ts';
import * as sample from './support/samples.ts';
import { toString } from './support/to-string.ts';

const goldens: Record<string, () => TemplateResult> = {
  funnel: () => funnel(sample.funnelData, sample.funnelOptions({ width: 480 })),
  'funnel-narrow-rtl': () =>
    funnel(sample.funnelData, { ...sample.funnelOptions({ width: 320, rtl: true }), active: 2, selected: 1 }),
  line: () => timeSeries(sample.timeSeriesData, sample.timeSeriesOptions({ width: 480 })),
  bars: () =>
    timeSeries(sample.timeSeriesData, { ...sample.timeSeriesOptions({ width: 480 }), shape: 'bars' }),
  'roll-up': () => rollUp(sample.rollUpData, sample.rollUpOptions({ width: 480 })),
  nps: () => nps(sample.npsData, sample.npsOptions({ width: 480 })),
  sparkline: () => sparkline(sample.sparklineData, sample.sparklineOptions({ width: 200 })),
  bullet: () => bullet(sample.bulletData, sample.bulletOptions({ width: 300 })),
  delta: () => delta(4, { text: '+4 points', label: 'on last quarter', better: 'higher' }),
  table: () =>
    table({
      caption: 'Deals <by> stage',
      columns: [{ name: 'Stage' }, { name: 'Deals', number: true }],
      rows: [{ head: 'Lead', cells: ['4,210'] }],
    }),
  skeleton: () => skeleton('funnel', { width: 300, height: 200 }),
};

const folder = new URL('./goldens/', import.meta.url);

// One tag a line, so that a change shows as a line.
const lines = (template: TemplateResult): string =>
  `${toString(template).replace(/\s+/g, ' ').replace(/>\s*</g, '>\n<').trim()}\n`;

describe('goldens (rewrite with UPDATE_GOLDENS=1, and look at them)', () => {
  it.each(Object.entries(goldens))('%s', (name, draw) => {
    const file = new URL(`${name}.golden`, folder);
    const now = lines(draw());
    if (process.env['UPDATE_GOLDENS']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, now);
    }
    expect(existsSync(file), `no golden ${name}`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });

  it('use no inline style, no style element and no event handler attribute', () => {
    for (const draw of Object.values(goldens))
      expect(toString(draw())).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });
});
