import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { bubbles } from '../../../src/charts/bubbles.ts';
import { checkList } from '../../../src/charts/check-list.ts';
import { heatMap } from '../../../src/charts/heat-map.ts';
import { waterfall } from '../../../src/charts/waterfall.ts';
import * as sample from './support/pipeline-samples.ts';
import { toString } from './support/to-string.ts';

const goldens: Record<string, () => TemplateResult> = {
  'heat-map-hours': () => heatMap(sample.hoursData, { ...sample.hoursOptions({ width: 640 }), active: 30 }),
  'heat-map-matrix': () => heatMap(sample.matrixData, sample.matrixOptions({ width: 900 })),
  'heat-map-matrix-narrow-rtl': () =>
    heatMap(sample.matrixData, sample.matrixOptions({ width: 320, rtl: true })),
  waterfall: () => waterfall(sample.waterfallData, sample.waterfallOptions({ width: 760 })),
  'waterfall-narrow': () => waterfall(sample.waterfallData, sample.waterfallOptions({ width: 320 })),
  bubbles: () => bubbles(sample.bubblesData, sample.bubblesOptions({ width: 640 })),
  'check-list': () => checkList(sample.checkListData, sample.checkListOptions({ width: 560 })),
  'check-list-rtl': () => checkList(sample.checkListData, sample.checkListOptions({ width: 320, rtl: true })),
};

const folder = new URL('./goldens/', import.meta.url);
const linesOf = (template: TemplateResult): string =>
  `${toString(template).replace(/\s+/g, ' ').replace(/>\s*</g, '>\n<').trim()}\n`;

describe('goldens of pipeline and activity (rewrite with UPDATE_GOLDENS=1, and look at them)', () => {
  it.each(Object.entries(goldens))('%s', (name, draw) => {
    const file = new URL(`${name}.golden`, folder);
    const now = linesOf(draw());
    if (process.env['UPDATE_GOLDENS']) writeFileSync(file, now);
    expect(existsSync(file), `no golden ${name}`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });

  it('use no inline style, no style element and no event handler attribute', () => {
    for (const draw of Object.values(goldens))
      expect(toString(draw())).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });
});
