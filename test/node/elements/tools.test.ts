import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCell, csvOf } from '../../../src/elements/base/tools/csv.ts';
import { explained } from '../../../src/elements/base/tools/definition.ts';
import type { Sheet } from '../../../src/elements/base/tools/ink.ts';
import { svgFile } from '../../../src/elements/base/tools/svg-file.ts';

describe('CSV of a table twin', () => {
  test('is read back by another program as it was', () => {
    const rows = [
      { head: 'Ana, "the best"', cells: ['€6,000', 'a\nb'] },
      { head: 'Đỗ Minh', cells: ['-5%', '–'] },
    ];
    const text = csvOf([
      { caption: 'Deals', columns: [{ name: 'Owner' }, { name: 'Amount' }, { name: 'Note' }], rows },
    ]);
    expect(parse<string[]>(text).data).toEqual([
      ['Owner', 'Amount', 'Note'],
      ['Ana, "the best"', '€6,000', 'a\nb'],
      ['Đỗ Minh', '-5%', '–'],
    ]);
  });

  test('makes no formula of a name', () => {
    for (const evil of ['=HYPERLINK("x")', '+cmd|calc', '@SUM(A1)', '-2+3+cmd', '\t=1', '\u2068=1+1\u2069'])
      expect(csvCell(evil).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell('-1,234.5%')).toBe('"-1,234.5%"');
    expect(csvCell('+12')).toBe('+12');
  });
});

test('a sheet becomes one SVG that needs nothing else', () => {
  const letter = {
    kind: 'text',
    anchor: 'start',
    size: 12,
    weight: '600',
    family: '"Noto Sans"',
    fill: 'rgb(0, 0, 0)',
    opacity: 1,
  } as const;
  const shape = {
    kind: 'path',
    matrix: [1, 0, 0, 1, 10, 20],
    fillOpacity: 0.5,
    stroke: 'none',
    strokeOpacity: 1,
    width: 1,
    dash: [],
    opacity: 1,
  } as const;
  const sheet: Sheet = {
    ...{ width: 100, height: 50, ground: 'rgb(255, 255, 255)', rtl: false },
    inks: [
      { ...shape, d: 'M0,0h10v10h-10Z', fill: 'rgb(35, 97, 181)' },
      { ...shape, d: 'M0,0h10', fill: { stripes: 'red', ground: 'white' } },
      { ...letter, text: '<Fischer & "Söhne">', x: 5, y: 15, rtl: false },
      { ...letter, text: 'فروش', x: 90, y: 30, rtl: true, anchor: 'end' },
    ],
  };
  expect(svgFile(sheet, 'Win rate <1%'))
    .toBe(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" aria-label="Win rate &#60;1%">
<title>Win rate &#60;1%</title>
<defs><pattern id="stripes-1" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="white"/><rect width="2" height="5" fill="red"/></pattern></defs>
<rect width="100" height="50" fill="rgb(255, 255, 255)"/>
<path d="M0,0h10v10h-10Z" transform="matrix(1 0 0 1 10 20)" fill="rgb(35, 97, 181)" fill-opacity="0.5"/>
<path d="M0,0h10" transform="matrix(1 0 0 1 10 20)" fill="url(#stripes-1)" fill-opacity="0.5"/>
<text x="5" y="15" text-anchor="start" font-size="12" font-weight="600" font-family="&#34;Noto Sans&#34;" fill="rgb(0, 0, 0)" xml:space="preserve">&#60;Fischer &#38; &#34;Söhne&#34;&#62;</text>
<text x="90" y="30" text-anchor="start" direction="rtl" font-size="12" font-weight="600" font-family="&#34;Noto Sans&#34;" fill="rgb(0, 0, 0)" xml:space="preserve">فروش</text>
</svg>
`);
});

test('a metric is explained by its formula in words and the columns that it reads', () => {
  const { formula, columns, source } = explained('win-rate')!;
  expect(formula.join(' ')).toContain('count of deals where status is won');
  expect(columns).toContain('deals.closed_at');
  expect(source).toMatch(/^https?:/);
  expect(explained('no-such-metric')).toBeUndefined();
});
