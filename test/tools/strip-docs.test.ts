import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { stripDocsFrom } from '../../scripts/strip-docs.mjs';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

test('blanks the prose of a metric and keeps the rest where it was', () => {
  const code = `export const x = metric({
  id: 'x', // why
  about: 'Deals, won.',
  value: count(deals, { source: 'kept', names: 1 }),
  example: { deals: [1, 2], gives: 2 / 3 },
  'source': 'https://a.example/',
});`;
  const stripped = stripDocsFrom(code);
  expect(squeeze(stripped)).toBe(
    `export const x = metric({ id: 'x', // why value: count(deals, { source: 'kept', names: 1 }), });`,
  );
  expect(stripped).toHaveLength(code.length);
  expect(stripped.split('\n')).toHaveLength(code.split('\n').length);
});

test.each([
  ['analysis<Row>({ about: "a", id: 1 } satisfies Y)', 'analysis<Row>({ id: 1 } satisfies Y)'],
  ['metric({ id: 1, about: "a" })', 'metric({ id: 1, })'],
  ['metric({ about: metric({ about: 1 }), id: 1 })', 'metric({ id: 1 })'],
  ['other({ about: 1 })', 'other({ about: 1 })'],
  ['metric({ [about]: 1, ...rest })', 'metric({ [about]: 1, ...rest })'],
])('%s', (code, expected) => {
  expect(squeeze(stripDocsFrom(code))).toBe(expected);
  expect(() => parseAst(stripDocsFrom(code), { lang: 'ts' })).not.toThrow();
});
