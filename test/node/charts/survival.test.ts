import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { survival, survivalLayout, survivalMarks } from '../../../src/charts/survival.ts';
import type { SurvivalData, SurvivalOptions } from '../../../src/charts/survival.ts';
import { toString } from './support/to-string.ts';

/** Product-limit estimate of months 1, 3, 3+, 6, 6+, 8, 12+, 12+, and of a second group of which nobody left. */
const data: SurvivalData = {
  times: [0, 3, 6, 9, 12],
  series: [
    {
      key: 'a',
      name: 'First',
      steps: [
        { time: 1, survival: 0.875, low: 0.387, high: 0.981 },
        { time: 3, survival: 0.75, low: 0.315, high: 0.931 },
        { time: 6, survival: 0.6, low: 0.195, high: 0.852 },
        { time: 8, survival: 0.4, low: 0.067, high: 0.735 },
        { time: 12, survival: 0.4, low: 0.067, high: 0.735 },
      ],
      atRisk: [8, 7, 5, 2, 2],
      median: 8,
    },
    {
      key: 'b',
      name: 'Second',
      steps: [{ time: 7, survival: 1, low: 1, high: 1 }],
      atRisk: [4, 4, 4, null, null],
      median: null,
    },
  ],
};
const percent = (value: number): string => `${Math.round(value * 100)}%`;
const options = (more: Partial<SurvivalOptions> = {}): SurvivalOptions => ({
  width: 640,
  id: 's',
  label: 'Half are gone after 8 months.',
  format: percent,
  time: (months) => `${months} months`,
  count: String,
  names: { time: 'Months', atRisk: 'At risk', interval: '95%', median: 'Median' },
  ...more,
});

const folder = new URL('./goldens/', import.meta.url);
const goldens = {
  survival: options({ active: 2 }),
  'survival-narrow-rtl': options({ width: 320, rtl: true }),
};

describe('survival curves', () => {
  it('stand at the last step that is not later, and at nothing after the last', () => {
    const labels = survivalMarks(data, options()).map(({ label }) =>
      label.join(', ').replace(/[\u2066-\u2069]/g, ''),
    );
    expect(labels[1]).toBe(
      '3 months, First: 75%, 95%: 32%–93%, At risk: 7, Second: 100%, 95%: 100%–100%, At risk: 4',
    );
    expect(labels[3]).toBe('9 months, First: 40%, 95%: 7%–74%, At risk: 2, Second: –');
  });

  it('answer the pointer along the whole axis without gaps', () => {
    const { hits } = survivalLayout(data, options());
    expect(hits).toHaveLength(data.times.length);
    hits.slice(1).forEach((box, i) => expect(box.x).toBeCloseTo(hits[i]!.x + hits[i]!.width, 6));
  });

  it('are empty without steps', () => {
    const scene = survivalLayout({ times: [], series: [] }, options());
    expect(scene.shapes).toHaveLength(1);
  });

  it.each(Object.entries(goldens))('%s looks as it did (rewrite with UPDATE_GOLDENS=1)', (name, chosen) => {
    const file = new URL(`${name}.golden`, folder);
    const now = `${toString(survival(data, chosen)).replace(/\s+/g, ' ').replace(/>\s*</g, '>\n<').trim()}\n`;
    expect(now).not.toMatch(/\sstyle=|<style|\son\w+=/);
    if (process.env['UPDATE_GOLDENS']) writeFileSync(file, now);
    expect(existsSync(file), `no golden ${name}`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });
});
