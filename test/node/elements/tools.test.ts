import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCell, csvOf } from '../../../src/elements/base/tools/csv.ts';
import { figuresOf, rawLanguage, type Figures } from '../../../src/elements/base/tools/raw.ts';
import { explained } from '../../../src/elements/base/tools/definition.ts';
import type { Sheet } from '../../../src/elements/base/tools/ink.ts';
import { rowsName } from '../../../src/elements/base/tools/rows.ts';
import type { Subject } from '../../../src/elements/base/tools/subject.ts';
import { toolTexts } from '../../../src/elements/base/tools/texts.ts';
import { svgFile } from '../../../src/elements/base/tools/svg-file.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import { textsFor } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/say.ts';
import { unitFormat } from '../../../src/i18n/units.ts';

const en: Language = { texts: textsFor('en'), formats: formatsFor('en') };
const raw = rawLanguage(en);
const money = unitFormat('currency', raw.formats, raw.texts, {
  currency: 'USD',
  compact: true,
  signed: true,
});
const figures = (names: readonly string[], rows: readonly (readonly string[])[]): Figures =>
  figuresOf(
    {
      caption: 'Deals',
      columns: names.map((name, i) => ({ name, number: i > 0 })),
      rows: rows.map(([head = '', ...cells]) => ({ head, cells })),
    },
    (unit) => unit,
  );

describe('CSV of a table twin', () => {
  test('is read back by another program as it was', () => {
    const rows = [
      ['Ana, "the best"', 6000, 'a\nb'],
      ['Đỗ Minh', -0.05, '–'],
    ];
    const text = csvOf([{ caption: 'Deals', columns: ['Owner', 'Amount', 'Note'], rows }]);
    expect(parse<string[]>(text).data).toEqual([
      ['Owner', 'Amount', 'Note'],
      ['Ana, "the best"', '6000', 'a\nb'],
      ['Đỗ Minh', '-0.05', '–'],
    ]);
  });

  test('makes no formula of a name, and leaves a negative number one', () => {
    for (const evil of ['=HYPERLINK("x")', '+cmd|calc', '@SUM(A1)', '-2+3+cmd', '\t=1', '\u2068=1+1\u2069'])
      expect(csvCell(evil).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell(-1234.5)).toBe('-1234.5');
    expect(csvCell('-1,234.5%')).toBe('"-1,234.5%"');
  });

  test('has numbers without rounding, signs of money or words, and their unit in the head', () => {
    const days = unitFormat('duration_s', raw.formats, raw.texts);
    const { percent, date } = raw.formats;
    expect(
      figures(
        ['Owner', 'Change', 'Rate', 'Gap', 'Time', 'Day', 'Against'],
        [
          [
            'Ana',
            money(2130.25),
            percent(0.12345),
            raw.texts.short(money(1.6e6)),
            days(90),
            date('2026-03-01'),
            '–',
          ],
          [
            '=1+1',
            money(-3),
            percent(1),
            raw.texts.above(money(5)),
            days(7200),
            date(Date.UTC(2026, 2, 2)),
            percent(1 / 3),
          ],
          ['Bo', '–', percent(0), raw.texts.reached, days(0.5), '–', percent(0)],
        ],
      ),
    ).toEqual({
      caption: 'Deals',
      columns: ['Owner', 'Change (USD)', 'Rate', 'Gap (USD)', 'Time (second)', 'Day', 'Against'],
      rows: [
        ['Ana', 2130.25, 0.12345, -1600000, 90, '2026-03-01', ''],
        ['=1+1', -3, 1, 5, 7200, '2026-03-02', 0.333333333333333],
        ['Bo', '', 0, 0, 0.5, '', 0],
      ],
    });
  });

  test('keeps units apart that stand in one column, and numbers within words', () => {
    const euro = unitFormat('currency', raw.formats, raw.texts, { currency: 'EUR' });
    const { columns, rows } = figures(
      ['Owner', 'Amount', 'Interval'],
      [
        ['Ana', money(2), `${raw.formats.percent(0.1)} – ${raw.formats.percent(0.2)}`],
        ['Bo', euro(3), ''],
      ],
    );
    expect(columns).toEqual(['Owner', 'Amount', 'Interval']);
    expect(rows).toEqual([
      ['Ana', '2 USD', '0.1 – 0.2'],
      ['Bo', '3 EUR', ''],
    ]);
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

test('the table of an analysis is not called the rows behind its number, in any language', () => {
  for (const code of ['en', 'vi', 'zh', 'fa']) {
    const texts = toolTexts({ ...en, texts: { ...en.texts, code } });
    const nameOf = (metric: string): string =>
      rowsName(texts, { answers: { main: { question: { metrics: [metric] } } } } as unknown as Subject);
    expect(nameOf('win-rate')).toBe(texts.rows);
    expect(nameOf('deal-slip-rate')).toBe(texts.table);
    expect(texts.table).not.toBe(texts.rows);
  }
});
