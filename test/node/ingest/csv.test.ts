import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { newBuilder } from '../../../workers/ingest/columns/builder.ts';
import { plainColumn, textAt } from '../../../workers/ingest/columns/finish.ts';
import { readCsv } from '../../../workers/ingest/csv/read.ts';
import type { Sheet } from '../../../workers/ingest/sheet.ts';

async function* split(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, bytes.length].map((at) => Math.min(at, bytes.length)).sort((a, b) => a - b)) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

/** Our reader's rows as texts, headers first. */
async function ours(
  text: string | Uint8Array,
  cuts: readonly number[] = [],
): Promise<{ rows: string[][]; sheet: Sheet }> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  let headers: readonly string[] = [];
  const open = (found: readonly string[]) => {
    headers = found;
    return { builders: found.map((header) => newBuilder(header, null, 'string', false)), least: 0 };
  };
  const sheet = await readCsv('file.csv', split(bytes, cuts), open, {});
  const columns = sheet.builders.map(plainColumn);
  return {
    rows: [
      [...headers],
      ...Array.from({ length: sheet.rows }, (_, row) => columns.map((data) => textAt(data, row))),
    ],
    sheet,
  };
}

const awkward = fc.string({
  unit: fc.constantFrom('a', 'é', '日', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', "'", '0', '😀'),
  maxLength: 8,
});

describe('the reader of delimited text', () => {
  test('agrees with a well-kept parser on any text, delimiter, quoting, line end and split into chunks', async () => {
    const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.record({
        rows: fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { maxLength: 12 }),
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        quoteAll: fc.boolean(),
        last: fc.boolean(),
        cuts: fc.array(fc.nat(200), { maxLength: 12 }),
        width: fc.constant(width),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, delimiter, end, quoteAll, last, cuts, width }) => {
        const headers = Array.from({ length: width }, (_, at) => `h${at}`);
        // Blanks at the ends of a cell and words for "no value" are the column's business, not the reader's.
        const plain = rows
          .map((row) => row.map((value) => value.trim()).map((value) => (value === '-' ? 'x' : value)))
          .filter((row) => row.some((value) => value));
        const text =
          Papa.unparse([headers, ...plain], { delimiter, newline: end, quotes: quoteAll }) +
          (last ? end : '');
        const theirs = Papa.parse<string[]>(text, { delimiter, newline: end, skipEmptyLines: true }).data;
        expect(theirs).toEqual([headers, ...plain]);
        expect((await ours(text, cuts)).rows).toEqual(theirs);
      }),
      { seed: 20260, numRuns: 600 },
    );
  });

  test('reads a file byte by byte as it reads it whole', async () => {
    const text = 'a,b\r\n"x ""y"" z","1\r\n2"\r\n\r\né日😀,""\n"q"r,s\r';
    const every = Array.from({ length: 80 }, (_, at) => at);
    const whole = await ours(text);
    expect(whole.rows).toEqual([
      ['a', 'b'],
      ['x "y" z', '1\r\n2'],
      ['é日😀', ''],
      ['qr', 's'],
    ]);
    expect((await ours(text, every)).rows).toEqual(whole.rows);
  });

  test('finds the delimiter outside quotes, and obeys a sep= line', async () => {
    expect((await ours('"a,b,c";d\n1;2')).rows).toEqual([
      ['a,b,c', 'd'],
      ['1', '2'],
    ]);
    expect((await ours('a\tb,c\td\n1\t2\t3')).rows[1]).toEqual(['1', '2', '3']);
    for (const cuts of [[], [6], [6, 7, 8, 9, 10]])
      expect((await ours('sep=;\na;b,c,d\n1;2', cuts)).rows).toEqual([
        ['a', 'b,c,d'],
        ['1', '2'],
      ]);
  });

  test('counts rows with too many or too few cells and never shifts them', async () => {
    const { rows, sheet } = await ours('a,b,c\n1,2,3\n1,2,3,4\n\n5,6\n7,8,9,\nx\n1,2,3');
    expect(rows.slice(1)).toEqual([
      ['1', '2', '3'],
      ['5', '6', ''],
      ['1', '2', '3'],
    ]);
    expect([...sheet.leftOut.values()]).toEqual([
      {
        reason: 'too-many-cells',
        count: 2,
        examples: [
          { row: 3, column: '', text: '1' },
          { row: 6, column: '', text: '7' },
        ],
      },
      { reason: 'too-few-cells', count: 1, examples: [{ row: 7, column: '', text: 'x' }] },
    ]);
    expect([...sheet.unread.values()]).toEqual([
      { reason: 'too-few-cells', count: 1, examples: [{ row: 5, column: '', text: '5' }] },
    ]);
  });

  test('takes a delimiter behind every row for none, and one behind a few for a comma within a value', async () => {
    const rows = [
      ['1', '2'],
      ['3', '4'],
    ];
    expect((await ours('a,b\n1,2,\n3,4,\n')).rows.slice(1)).toEqual(rows);
    expect((await ours('a,b,\n1,2,\n3,4,\n')).rows.slice(1)).toEqual(rows.map((row) => [...row, '']));
    expect((await ours('a;b\n1;2;;\n;;;\n3;4;;\n')).rows.slice(1)).toEqual(rows);
    // $1,200 unquoted, and nothing in the last column.
    const deals = 'amount,name,note\n$1,200,Acme,\n$900,Blue,call\n$800,Red,\n';
    for (const cuts of [[], Array.from({ length: 80 }, (_, at) => at)]) {
      const { rows: read, sheet } = await ours(deals, cuts);
      expect(read.slice(1)).toEqual([
        ['$900', 'Blue', 'call'],
        ['$800', 'Red', ''],
      ]);
      expect(sheet.leftOut.get('too-many-cells ')).toMatchObject({ count: 1, examples: [{ row: 2 }] });
    }
    // One that ends every row hides no comma either.
    const { rows: read } = await ours('a,b\n1,2,\n3,4,\n$1,200,5,\n');
    expect(read.slice(1)).toEqual(rows);
  });

  test('reads ="00123", as spreadsheets are kept from numbers, and no other formula', async () => {
    const text = 'a,b\n="00123",="5"\n"=""007""","="\n="a"&"b",="x\n=1+2,=""\n';
    for (const cuts of [[], Array.from({ length: 80 }, (_, at) => at)])
      expect((await ours(text, cuts)).rows.slice(1)).toEqual([
        ['00123', '5'],
        ['007', '='],
        ['="a"&"b"', '="x'],
        ['=1+2', ''],
      ]);
  });

  test('leaves out a last row that was cut off', async () => {
    const { rows, sheet } = await ours('a,b,c\n1,2,3\n4,10/2');
    expect(rows.length).toBe(2);
    expect(sheet.leftOut.get('truncated ')?.count).toBe(1);
    expect((await ours('a,b\n1,2\n3,"cut')).sheet.leftOut.get('truncated ')?.count).toBe(1);
  });

  test('reads UTF-8 with a mark, UTF-16 and Windows-1252', async () => {
    const expected = [
      ['a', 'b'],
      ['Müller', '€5'],
    ];
    const text = 'a,b\nMüller,€5\n';
    const utf16 = (swap: boolean) =>
      Uint8Array.from(
        [...`\ufeff${text}`]
          .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
          .flatMap((byte, at, all) => (swap ? all[at ^ 1]! : byte)),
      );
    expect((await ours(`\ufeff${text}`, [1, 2])).rows[1]).toEqual(expected[1]);
    expect((await ours(utf16(false), [31])).rows).toEqual(expected);
    expect((await ours(utf16(true))).rows).toEqual(expected);
    const windows = Uint8Array.from(
      [...'a,b\nM']
        .map((c) => c.charCodeAt(0))
        .concat(
          [0xfc],
          [...'ller,'].map((c) => c.charCodeAt(0)),
          [0x80],
          [0x35],
        ),
    );
    for (const cuts of [[], [5], [6], [7]]) expect((await ours(windows, cuts)).rows).toEqual(expected);
    expect((await ours(windows)).sheet.notes).toEqual([{ code: 'encoding', values: ['windows-1252'] }]);
  });

  test('keeps to UTF-8 when one byte of it is damaged', async () => {
    const bytes = new TextEncoder().encode('a,b\nMüller,日\nx,y\n');
    bytes[bytes.length - 4] = 0xff;
    for (const cuts of [[], [6], [7], [9, 12, 14]]) {
      const { rows, sheet } = await ours(bytes, cuts);
      expect(rows).toEqual([
        ['a', 'b'],
        ['Müller', '日'],
        ['\ufffd', 'y'],
      ]);
      expect([...sheet.unread.values()]).toEqual([
        { reason: 'damaged-text', count: 1, examples: [{ row: 3, column: '', text: '\ufffd' }] },
      ]);
    }
    const twice = new TextEncoder().encode('a,bé\nx,1\ny,2\nz,3\n');
    twice[6] = twice[7] = twice[14] = 0x99;
    const { sheet } = await ours(twice);
    expect(sheet.unread.get('damaged-text ')).toMatchObject({ count: 2, examples: [{ row: 2 }, { row: 4 }] });
  });
});
