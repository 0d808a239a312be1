import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en, type Texts } from '../../../src/i18n/en.ts';
import { fa } from '../../../src/i18n/fa.ts';
import { vi } from '../../../src/i18n/vi.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import { faultText, findingText, metricName, reasonText } from '../../../src/i18n/say.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { FaultCode, FaultDetails } from '../../../src/util/fault.ts';

const languages: [string, Texts][] = [
  ['en', en],
  ['vi', vi],
  ['zh', zh],
  ['fa', fa],
];

const details: Record<FaultCode, FaultDetails> = {
  'file-not-found': { file: 'a.csv', status: 404 },
  network: { file: 'a.csv', found: 'HTTP 500' },
  'not-a-table': { file: 'a.csv', found: 'html' },
  'unsupported-format': { file: 'a.csv', found: 'xlsx', expected: ['csv', 'json'] },
  'empty-file': { file: 'a.csv' },
  'unknown-table': { file: 'a.csv', found: ['Foo', 'Bar'] },
  'missing-column': { file: 'a.csv', table: 'deals', column: 'stage', found: ['Foo'] },
  'no-usable-date': { file: 'a.csv', column: 'Close', row: 2, found: 'soon' },
  malformed: { file: 'a.csv', row: 7, column: 'Name', found: 'x', expected: '"' },
  'other-scale': { file: 'a.csv', found: '0–5', expected: '0–10' },
  'too-large': { file: 'a.csv', row: 7, found: 99, expected: 9 },
  'no-source': { expected: 'src' },
  'unknown-metric': { metric: 'win', expected: ['win-rate'] },
  'unknown-dimension': { dimension: 'planet', expected: ['owner'] },
  'bad-period': { found: '2024-Q9', expected: '2024-Q3' },
  'bad-attribute': { attribute: 'cache', found: 'disk', expected: ['idb'] },
  'bad-question': { found: 'x', expected: 'y' },
  'worker-lost': {},
  'timed-out': { found: 5000 },
  cancelled: {},
  internal: { found: 'boom' },
};

/** Every code that ingest gives for rows left out, values unread and notes, as its source spells them. */
const ingestCodes = (): string[] => {
  const folder = path.resolve(import.meta.dirname, '../../../workers/ingest');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const codes = [
    ...text.matchAll(/code: (?:\w+ \? )?'([a-z0-9-]+)'(?: : '([a-z0-9-]+)')?/g),
    ...text.matchAll(/(?:leftOut|unread), '([a-z-]+)'/g),
    ...text.matchAll(/'(not-a-[a-z]+|too-[a-z-]+-cells|deleted|missing-required|duplicate-key|truncated)'/g),
  ];
  return [
    ...new Set(
      codes.flatMap(([, a, b]) => [a, b]).filter((code): code is string => !!code && code !== 'not-a-table'),
    ),
  ];
};

describe.each(languages)('texts in %s', (code, texts) => {
  const language = { texts, formats: formatsFor(code) };

  it('tells every fault with all that is known of it', () => {
    for (const [fault, detail] of Object.entries(details) as [FaultCode, FaultDetails][]) {
      const text = faultText(fault, detail, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      for (const [key, value] of Object.entries(detail)) {
        if (key === 'status' || fault === 'timed-out') continue;
        const said =
          typeof value === 'number'
            ? language.formats.plain(value)
            : typeof value === 'string'
              ? value
              : value[0]!;
        expect(text, `${fault} ${key}`).toContain(said);
      }
      expect(faultText(fault, {}, language)).not.toMatch(/null|NaN|\[object/);
    }
  });

  it.skipIf(code === 'en')('names every metric of the catalogue', () => {
    for (const { id } of catalogue) expect(texts.metrics, id).toHaveProperty([id]);
  });

  it.skipIf(code === 'en')('says of every metric how it is worked out', async () => {
    const about = await texts.about();
    expect(Object.keys(about).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    for (const { id, about: english } of catalogue) {
      // Numbers of two digits and more stand in every language as they do in English.
      const numbers = (text: string) =>
        text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).match(/\d{2,}/g) ?? [];
      for (const number of numbers(english)) expect(numbers(about[id]!), id).toContain(number);
    }
  });

  it('has words for what ingest reports', () => {
    const codes = ingestCodes();
    expect(codes.length).toBeGreaterThan(15);
    for (const finding of codes) expect(texts.findings, finding).toHaveProperty([finding]);
  });

  it('has words for why a value is missing', () => {
    for (const reason of [
      'no-rows',
      'zero-denominator',
      'no-value',
      'incomplete-period',
      'not-enough-rows:5',
      'missing-values:3',
      'no-model',
      'no-rate:EUR',
    ]) {
      const text = reasonText(reason, language);
      expect(text).not.toBe(reason);
      const rest = reason.split(':')[1];
      if (rest) expect(text).toContain(rest);
    }
  });

  it('joins hints without holes', () => {
    for (const hint of [
      texts.emptyHint('', '', 'D'),
      texts.emptyHint('a=b', '', 'D'),
      texts.emptyHint('', 'Q1', 'D'),
      texts.emptyHint('a=b', 'Q1', 'D'),
    ]) {
      expect(hint).toContain('D');
      expect(hint).not.toMatch(/ {2}|^ | [.,،，]/);
    }
  });
});

describe('names of metrics in English', () => {
  it.each([
    ['win-rate', 'Win rate'],
    ['mrr-new', 'MRR new'],
    ['out-of-stock-skus', 'Out of stock SKUs'],
    ['clv-cac-ratio', 'CLV CAC ratio'],
    ['sla-compliance-rate', 'SLA compliance rate'],
    ['carried-over', 'Carried over'],
    ['won-deals', 'Deals won'],
    ['toString', 'ToString'],
  ])('%s is %s', (id, name) => {
    expect(metricName(id, { texts: en, formats: formatsFor('en') })).toBe(name);
  });
});

describe('codes that nobody knows', () => {
  const language = { texts: en, formats: formatsFor('en') };
  it('are shown as they are, and never reach into a prototype', () => {
    expect(findingText('brand-new', language)).toBe('brand new');
    expect(findingText('constructor', language)).toBe('constructor');
    expect(reasonText('toString', language)).toBe('toString');
  });
});
