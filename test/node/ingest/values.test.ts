import { describe, expect, test } from 'vitest';
import { cell, column, counts, day, read } from './support.ts';

const deals = async (header: string, cells: readonly string[], options = {}) => {
  const rows = cells.map(
    (text, at) =>
      `${at + 1},Negotiation,2024-01-01,${/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text}`,
  );
  const { tables, report } = await read(`deal_id,stage,created_at,${header}\n${rows.join('\n')}\n`, options);
  return { table: tables.get('deals'), file: report.files[0]! };
};

describe('dates', () => {
  const written: [string, string][] = [
    ['2024-03-05', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05T23:30:00', '2024-03-05'],
    ['5 Mar 2024', '2024-03-05'],
    ['05 Mar, 2024 00:02:00', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Tuesday, March 5, 2024', '2024-03-05'],
    ['05-Mar-24', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['۲۰۲۴/۰۳/۰۵', '2024-03-05'],
    ['２０２４-０３-０５', '2024-03-05'],
    ['1709683200', '2024-03-06'],
    ['1709683200000', '2024-03-06'],
    // Nowruz 1403 and the leap day of 1399 as the calendar of Iran publishes them.
    ['1403/01/01', '2024-03-20'],
    ['1399/12/30', '2021-03-20'],
    ['2024-02-29', '2024-02-29'],
  ];
  test.each(written)('%s is the day %s', async (text, expected) => {
    expect(cell((await deals('close_date', [text])).table, 'close_date', 0)).toBe(day(expected));
  });

  const instants: [string, string, string?][] = [
    ['2024-03-05T23:30:00.250Z', '2024-03-05T23:30:00.250'],
    ['2024-03-05 23:30', '2024-03-05T23:30:00'],
    ['2024-03-05T23:30:00+02:00', '2024-03-05T21:30:00'],
    ['2024-03-05T23:30:00-0530', '2024-03-06T05:00:00'],
    ['2024-03-05 23:30:10 +0000', '2024-03-05T23:30:10'],
    ['03/25/24 08:55 PM', '2024-03-25T20:55:00'],
    ['3/25/2024 12:05 AM', '2024-03-25T00:05:00'],
    ['25.03.2024, 14:05', '2024-03-25T14:05:00'],
    ['15 Apr, 2021 00:02:00', '2021-04-15T00:02:00'],
    ['Apr 15, 2021, 12:02:00 PM', '2021-04-15T12:02:00'],
    ['2024-07-01 09:00:00', '2024-07-01T13:00:00', 'America/New_York'],
    ['2024-01-01 09:00:00', '2024-01-01T14:00:00', 'America/New_York'],
    ['2024-01-01T09:00:00Z', '2024-01-01T09:00:00', 'America/New_York'],
  ];
  test.each(instants)('%s is the instant %s', async (text, expected, timeZone) => {
    expect(
      cell(
        (await deals('last_activity_at', [text], timeZone ? { timeZone } : {})).table,
        'last_activity_at',
        0,
      ),
    ).toBe(day(expected));
  });

  test('an instant in a column of days is the day in the zone of the times', async () => {
    const at = async (timeZone: string) =>
      cell((await deals('close_date', ['2024-03-05T22:00:00Z'], { timeZone })).table, 'close_date', 0);
    expect([await at('UTC'), await at('Europe/Berlin'), await at('Asia/Tehran')]).toEqual([
      day('2024-03-05'),
      day('2024-03-05'),
      day('2024-03-06'),
    ]);
  });

  test('the whole column tells the order of day and month', async () => {
    const dmy = await deals('close_date', ['01/02/2024', '03/04/24', '13/02/2024']);
    expect(column(dmy.table, 'close_date')).toEqual([
      day('2024-02-01'),
      day('2024-04-03'),
      day('2024-02-13'),
    ]);
    expect(dmy.file.columns.find((one) => one.column === 'close_date')?.form).toBe('dmy');
    const mdy = await deals('close_date', ['01/02/2024', '03/04/24', '02/13/2024']);
    expect(column(mdy.table, 'close_date')).toEqual([
      day('2024-01-02'),
      day('2024-03-04'),
      day('2024-02-13'),
    ]);
  });

  test('a column that fits both is flagged, unless the host or another column of the file decides', async () => {
    const open = await deals('close_date', ['01/02/2024', '03/04/2024']);
    expect(cell(open.table, 'close_date', 0)).toBe(day('2024-02-01'));
    expect(open.file.notes).toContainEqual({ code: 'ambiguous-dates', column: 'close_date', count: 2 });
    const told = await deals('close_date', ['01/02/2024'], { dateOrder: 'mdy' });
    expect(cell(told.table, 'close_date', 0)).toBe(day('2024-01-02'));
    expect(told.file.notes.some(({ code }) => code === 'ambiguous-dates')).toBe(false);
    const { tables } = await read('deal_id,stage,created_at,close_date\n1,Won,12/25/2023,01/02/2024\n');
    expect(cell(tables.get('deals'), 'close_date', 0)).toBe(day('2024-01-02'));
  });

  test('day numbers of a spreadsheet count only where the whole column is of them', async () => {
    expect(column((await deals('close_date', ['45356', '45357.75'])).table, 'close_date')).toEqual([
      day('2024-03-05'),
      day('2024-03-06'),
    ]);
    const mixed = await deals('close_date', ['45356', '2024-03-05']);
    expect(column(mixed.table, 'close_date')).toEqual([null, day('2024-03-05')]);
  });

  test('what is no date is no value, counted with its place', async () => {
    const { table, file } = await deals('close_date', [
      '2024-02-30',
      'soon',
      '',
      'N/A',
      '13/13/2024',
      '0001-01-01',
      '2024-03-05',
    ]);
    expect(column(table, 'close_date')).toEqual([null, null, null, null, null, null, day('2024-03-05')]);
    expect(file.unread).toEqual([
      {
        reason: 'not-a-date',
        column: 'close_date',
        count: 4,
        examples: [
          { row: 2, column: 'close_date', text: '2024-02-30' },
          { row: 3, column: 'close_date', text: 'soon' },
          { row: 6, column: 'close_date', text: '13/13/2024' },
          { row: 7, column: 'close_date', text: '0001-01-01' },
        ],
      },
    ]);
  });
});

describe('numbers', () => {
  const written: [string, number | null][] = [
    ['1234.5', 1234.5],
    ['-12', -12],
    ['0.1', 0.1],
    ['1,234,567.89', 1234567.89],
    ['12,345', 12345],
    ['$22,700.00', 22700],
    ['$342.09K', 342090],
    ['$1,117.10K', 1117100],
    ['€1.5M', 1500000],
    ['2.5bn', 2500000000],
    ['12万', 120000],
    ['(1,200.50)', -1200.5],
    ['1200-', -1200],
    ['-$5', -5],
    ['$-5', -5],
    ['USD 12,400.00', 12400],
    ['12 400,50 €', 12400.5],
    ["1'234.50 CHF", 1234.5],
    ['1.234.567,89', 1234567.89],
    ['12,5', 12.5],
    ['￥12,400', 12400],
    ['۱۲۴۰۰', 12400],
    ['١٢٬٤٠٠٫٥', 12400.5],
    ['１２３４', 1234],
    ['1e3', 1000],
    ['12,34,567.00', 1234567],
    ['12 days', null],
    ['1,23,4', null],
    ['twelve', null],
    ['NULL', null],
    ['n/a', null],
    ['-', null],
    [' ', null],
  ];
  test.each(written)('%s is %s', async (text, expected) => {
    const { table, file } = await deals('amount', [text]);
    expect(cell(table, 'amount', 0)).toBe(expected);
    expect(file.unread.length).toBe(['12 days', '1,23,4', 'twelve'].includes(text) ? 1 : 0);
  });

  test('the column decides between decimal comma and thousands', async () => {
    const comma = await deals('amount', ['1.234,56', '1.234', '12,345', '7']);
    expect(column(comma.table, 'amount')).toEqual([1234.56, 1234, 12.345, 7]);
    expect(comma.file.columns.find((one) => one.column === 'amount')?.form).toBe('decimal-comma');
    const point = await deals('amount', ['1,234.56', '1.234', '12,345', '7']);
    expect(column(point.table, 'amount')).toEqual([1234.56, 1.234, 12345, 7]);
    const { tables, report } = await read('deal_id;stage;created_at;amount\n1;Won;2024-01-01;1.234\n');
    expect(cell(tables.get('deals'), 'amount', 0)).toBe(1234);
    expect(report.files[0]!.notes).toContainEqual({ code: 'ambiguous-numbers', column: 'amount', count: 1 });
  });

  test('a probability above 1 is a percentage, a sign is one in any case', async () => {
    expect(column((await deals('probability', ['75', '1', '0', ''])).table, 'probability')).toEqual([
      0.75,
      0.01,
      0,
      null,
    ]);
    expect(column((await deals('probability', ['0.75', '1', '0'])).table, 'probability')).toEqual([
      0.75, 1, 0,
    ]);
    expect(column((await deals('probability', ['75%', '7,5 %', '1%'])).table, 'probability')).toEqual([
      0.75, 0.075, 0.01,
    ]);
  });
});

describe('words', () => {
  test('flags in every spelling', async () => {
    const { tables, report } = await read(
      `user_id,role,active\n${['true', 'FALSE', 'Yes', 'no', '1', '0', 'بله', 'maybe', ''].map((word, at) => `${at},r,${word}`).join('\n')}\n`,
    );
    expect(column(tables.get('users'), 'active')).toEqual([
      'true',
      'false',
      'true',
      'false',
      'true',
      'false',
      'true',
      null,
      null,
    ]);
    expect(report.files[0]!.unread[0]).toMatchObject({
      reason: 'not-a-boolean',
      count: 1,
      examples: [{ row: 9, text: 'maybe' }],
    });
  });

  test('blank and NULL are no value, unknown is a word', async () => {
    expect(
      counts((await deals('source', ['', 'NULL', 'n/a', 'unknown', 'Web', ' Web '])).table, 'source'),
    ).toEqual({ null: 3, unknown: 1, Web: 2 });
  });

  test('words of a list that nobody knows are kept and noted', async () => {
    const { table, file } = await deals('deal_type', ['New Business', 'new business', 'Barter']);
    expect(column(table, 'deal_type')).toEqual(['new', 'new', 'Barter']);
    expect(file.notes).toContainEqual({
      code: 'unknown-value',
      column: 'deal_type',
      count: 1,
      values: ['Barter'],
    });
  });

  test('columns of mostly distinct long texts become running text, references stay codes', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, at) =>
        `d${at},Won,2024-01-01,Deal number ${at},c${at % 6000},${at === 5 ? 'NULL' : `note ${at} é`}`,
    );
    const { tables } = await read(`deal_id,stage,created_at,name,customer_id,memo\n${rows.join('\n')}\n`);
    const table = tables.get('deals')!;
    expect(
      ['deal_id', 'name', 'customer_id', 'memo', 'stage'].map((name) => table.columns.get(name)!.kind),
    ).toEqual(['text', 'text', 'code', 'text', 'code']);
    expect([
      cell(table, 'name', 8999),
      cell(table, 'customer_id', 6001),
      cell(table, 'memo', 5),
      cell(table, 'memo', 6),
    ]).toEqual(['Deal number 8999', 'c1', null, 'note 6 é']);
    for (const data of table.columns.values()) {
      for (const array of data.kind === 'number'
        ? [data.values]
        : data.kind === 'code'
          ? [data.codes]
          : [data.bytes, data.starts]) {
        expect(array.buffer.byteLength).toBe(array.byteLength);
      }
    }
  });
});
