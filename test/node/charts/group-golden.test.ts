import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { bars } from '../../../src/charts/bars.ts';
import { checks } from '../../../src/charts/checks.ts';
import { columns } from '../../../src/charts/columns.ts';
import { goalList } from '../../../src/charts/goal-list.ts';
import { lines } from '../../../src/charts/lines.ts';
import { rankTable } from '../../../src/charts/rank-table.ts';
import { scatter } from '../../../src/charts/scatter.ts';
import * as sample from './support/group-samples.ts';
import { toString } from './support/to-string.ts';

const goldens: Record<string, () => TemplateResult> = {
  'bars-panels': () => bars(sample.barsData, sample.barsOptions({ width: 560 })),
  'bars-rate-narrow-rtl': () =>
    bars(sample.rateData, {
      ...sample.barsOptions({ width: 320, rtl: true }),
      names: { reference: 'All:' },
      active: 2,
    }),
  'bars-share': () => bars(sample.stackedData, sample.stackedOptions({ width: 560 })),
  'lines-named': () => lines(sample.linesData, { ...sample.linesOptions({ width: 560 }), active: 3 }),
  'lines-area': () => lines(sample.linesData, { ...sample.linesOptions({ width: 560 }), kind: 'area' }),
  'lines-panels': () => lines(sample.linesData, { ...sample.linesOptions({ width: 560 }), kind: 'panels' }),
  'lines-cumulative': () => lines(sample.cumulativeData, sample.linesOptions({ width: 560 })),
  'columns-stacked': () => columns(sample.columnsData, sample.columnsOptions({ width: 560 })),
  scatter: () => scatter(sample.scatterData, sample.scatterOptions({ width: 560 })),
  'rank-table': () => rankTable(sample.rankTableData, sample.rankTableOptions({ width: 640 })),
  'rank-table-narrow': () => rankTable(sample.rankTableData, sample.rankTableOptions({ width: 320 })),
  'goal-list': () => goalList(sample.goalListData, sample.goalListOptions({ width: 560 })),
  checks: () => checks(sample.checksData, sample.checksOptions({ width: 560 })),
};

const folder = new URL('./goldens/', import.meta.url);
const linesOf = (template: TemplateResult): string =>
  `${toString(template).replace(/\s+/g, ' ').replace(/>\s*</g, '>\n<').trim()}\n`;

describe('goldens of groups and courses (rewrite with UPDATE_GOLDENS=1, and look at them)', () => {
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
