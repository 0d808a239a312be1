import { describe, expect, it } from 'vitest';
import { dimensionName } from '../../../src/elements/base/dimension-names.ts';
import { naturalBy } from '../../../src/elements/base/groups.ts';
import { isWhole, unitOf } from '../../../src/elements/crm-trend/question.ts';
import type { Language } from '../../../src/i18n/say.ts';
import { isAnalysis } from '../../../src/metrics/define.ts';
import { dimensions } from '../../../src/metrics/dimensions.ts';
import { catalogue } from '../../../src/metrics/index.ts';

const language = (code: string): Language => ({ texts: { code } }) as unknown as Language;

describe('what the tags know of the catalogue', () => {
  it('is the dimension of every metric that is split of itself', () => {
    const own = catalogue.flatMap((metric): [string, string][] =>
      !isAnalysis(metric) && metric.by?.length ? [[metric.id, metric.by[0]!]] : [],
    );
    expect(Object.fromEntries(naturalBy)).toEqual(Object.fromEntries(own));
  });

  it.each(['en', 'vi', 'zh', 'fa'])('is a name of every dimension in %s', (code) => {
    const nameless = [...dimensions.keys()].filter((name) => dimensionName(name, language(code)) === name);
    expect(nameless).toEqual([]);
  });
});

describe('what a cumulative course starts with', () => {
  it.each([
    [undefined, 'quarter', true],
    ['2026-03', 'month', true],
    ['last-month', 'month', true],
    ['2026-Q1', 'quarter', true],
    ['FY2026-Q2', 'quarter', true],
    ['2026', 'year', true],
    ['this-year', 'year', true],
    ['last-12-months', 'year', false],
    ['2026-02..2026-06', 'year', false],
  ])('%s: %s', (period, unit, whole) => {
    expect(unitOf(period)).toBe(unit);
    expect(isWhole(period)).toBe(whole);
  });

  it('is the fiscal year where there is one', () => {
    expect(isWhole('FY2026', 7)).toBe(true);
    expect(isWhole('2026', 7)).toBe(false);
  });
});
