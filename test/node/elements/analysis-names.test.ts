import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnName, engineWord, listedName } from '../../../src/elements/crm-table/names.ts';
import { en } from '../../../src/i18n/en.ts';
import { fa } from '../../../src/i18n/fa.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import type { Language } from '../../../src/i18n/say.ts';
import { vi } from '../../../src/i18n/vi.ts';
import { zh } from '../../../src/i18n/zh.ts';

const models = new URL('../../../src/query/models/', import.meta.url);
/** Every column that a model writes out. */
const listed = new Set(
  readdirSync(models)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, models), 'utf8').matchAll(/\{\s*name: '([^']+)', unit: /g),
    ])
    .map(([, name]) => name!),
);
const languages: readonly (readonly [string, Language])[] = (
  [
    ['vi', vi],
    ['zh', zh],
    ['fa', fa],
  ] as const
).map(([code, texts]) => [code, { texts, formats: formatsFor(code) }]);
const english: Language = { texts: en, formats: formatsFor('en') };
/** Words that are the same in every language. */
const international = new Set(['csat', 'sku']);
/** Left in Vietnamese as the term of the trade. */
const terms = new Set(['vi lift']);

describe('columns of analyses', () => {
  it('are found in the models', () => {
    expect(listed.size).toBeGreaterThan(100);
  });
  it.each(languages)('have names in %s', (code, language) => {
    const lacking = [...listed].filter(
      (name) =>
        !international.has(name) &&
        !terms.has(`${code} ${name}`) &&
        columnName(name, language) === columnName(name, english),
    );
    expect(lacking).toEqual([]);
  });
  it('keep the acronyms of the file', () => {
    expect(columnName('total_acv', english, false)).toBe('Total ACV');
    expect(columnName('skus', english, false)).toBe('SKUs');
    expect(columnName('Total Acv', english, false)).toBe('Total Acv');
  });
  it('are named by what they are in their analysis', () => {
    expect(listedName('customer-health-score', 'support', english)).toBe('Support');
    expect(listedName('bought-together', 'support', english)).toBe('Share of orders');
  });
});

describe('words of the engine in an analysis', () => {
  it('are those of the language, words of the data are left alone', () => {
    const [, persian] = languages[2]!;
    const word = (metric: string, column: string, text: string, attribute?: string): string | undefined =>
      engineWord(metric, column, text, attribute, persian);
    expect(word('rfm-segments', 'segment', 'at-risk')).toBe('در خطر');
    expect(word('pipeline-waterfall', 'bucket', 'won')).not.toMatch(/[a-z]/);
    expect(word('churn-by-attribute', 'attribute', 'onboarded')).toBe('راه‌اندازی‌شده');
    expect(word('churn-by-attribute', 'value', 'yes', 'onboarded')).toBe('بله');
    expect(word('churn-by-attribute', 'value', 'yes', 'industry')).toBeUndefined();
    expect(word('top-deals', 'stage', 'Won')).toBeUndefined();
    expect(word('forecast-interval', 'statistic', 'constructor')).toBe('Constructor');
  });
});
