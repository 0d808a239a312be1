import { describe, expect, test } from 'vitest';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import { column, day, read } from './support.ts';

const orders = ['customer_id', 'placed_at', 'quantity', 'net'];

describe('text that does not say how it is to be read', () => {
  // As the CDNOW master file is written: no header, columns padded with blanks.
  const padded =
    ' 00001 19970101  1   11.77\r\n 00002 19970112  1   12.00\r\n\r\n 00002 19970112  5   77.00\r\n';

  test('columns padded with blanks, named by the host', async () => {
    const { tables, report } = await read(padded, { header: orders, delimiter: ' ' }, { table: 'orders' });
    const table = tables.get('orders')!;
    expect(column(table, 'customer_id')).toEqual(['00001', '00002', '00002']);
    expect(column(table, 'placed_at')).toEqual(
      ['1997-01-01', '1997-01-12', '1997-01-12'].map((text) => day(text)),
    );
    expect(column(table, 'net')).toEqual([11.77, 12, 77]);
    expect(report.files[0]).toMatchObject({ rowsRead: 3, rowsUsed: 3, unread: [], bytes: padded.length });
  });

  test('no header: columns by their number, rows from 1', async () => {
    const map = { '1': 'order_id', '2': 'customer_id', '3': 'placed_at', '4': 'net' };
    const { tables, report } = await read(
      'a1;007;2024-01-05;"1.234,50"\na2;008;never;2,00\na3;009;2024-01-07;3,25\n',
      { header: false, map },
      { table: 'orders' },
    );
    expect(column(tables.get('orders'), 'net')).toEqual([1234.5, 2, 3.25]);
    expect(column(tables.get('orders'), 'customer_id')).toEqual(['007', '008', '009']);
    const [unread] = report.files[0]!.unread;
    expect(unread).toMatchObject({ reason: 'not-a-date', count: 1, examples: [{ row: 2, text: 'never' }] });
  });

  test('rows that are left out keep their place as well', async () => {
    const { report } = await read(
      'a1,007,2024-01-05\na2,008,2024-01-06,too,much\n',
      { header: ['order_id', 'customer_id', 'placed_at'] },
      { table: 'orders' },
    );
    expect(report.files[0]!.leftOut).toMatchObject([
      { reason: 'too-many-cells', count: 1, examples: [{ row: 2 }] },
    ]);
  });

  test.each<[string, string, OpenOptions]>([
    ['a pipe', 'deal_id|stage|created_at|name\n1|Won|2024-01-01|"a|b"\n', {}],
    ['a semicolon', 'deal_id;stage;created_at;name\r1;Won;2024-01-01;"a|b"\r', {}],
    ['a tab', 'deal_id\tstage\tcreated_at\tname\n1\tWon\t2024-01-01\ta|b', {}],
    [
      'one that only the host knows',
      'deal_id~stage~created_at~name\n1~Won~2024-01-01~a|b\n',
      { delimiter: '~' },
    ],
    [
      'a comma among more semicolons',
      'deal_id,stage,created_at,name;;;;;\n1,Won,2024-01-01,a|b\n',
      { delimiter: ',', map: { 'name;;;;;': 'name' } },
    ],
  ])('%s', async (_name, text, options) => {
    const { tables } = await read(text, options);
    const deals = tables.get('deals')!;
    expect([column(deals, 'deal_id'), column(deals, 'stage'), column(deals, 'name')]).toEqual([
      ['1'],
      ['Won'],
      ['a|b'],
    ]);
  });

  test('Windows-1252 is told by what is no UTF-8', async () => {
    const bytes = Uint8Array.from(
      Buffer.from('deal_id,stage,created_at,name\n1,Won,2024-01-01,Müller \x80\n', 'latin1'),
    );
    const { tables, report } = await read('', {}, { bytes });
    expect(column(tables.get('deals'), 'name')).toEqual(['Müller €']);
    expect(report.files[0]!.notes).toContainEqual({ code: 'encoding', values: ['windows-1252'] });
  });

  test('UTF-16 without a mark is told by its zero bytes', async () => {
    const bytes = new Uint8Array(
      Buffer.from('deal_id;stage;created_at;name\n1;Won;2024-01-01;北京\n', 'utf16le'),
    );
    const { tables, report } = await read('', {}, { bytes });
    expect(column(tables.get('deals'), 'name')).toEqual(['北京']);
    expect(report.files[0]!.notes).toContainEqual({ code: 'encoding', values: ['utf-16le'] });
  });
});

describe('Chinese in GBK', () => {
  // 项目甲 in GB 2312 is CF EE C4 BF BC D7, 赢单 D3 AE B5 A5 (its table of codes).
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

  test('is told by its pairs of bytes', async () => {
    const { tables, report } = await read(
      '',
      {},
      {
        bytes: bytes(
          'deal_id,name,stage,created_at\n1,\xcf\xee\xc4\xbf\xbc\xd7,\xd3\xae\xb5\xa5,2024-01-01\n',
        ),
      },
    );
    expect(column(tables.get('deals'), 'name')).toEqual(['项目甲']);
    expect(column(tables.get('deals'), 'status')).toEqual(['won']);
    expect(report.files[0]!.notes).toContainEqual({ code: 'encoding', values: ['gb18030'] });
  });

  test('is not seen in languages with letters', async () => {
    // 'ÀÉÎÕ' in capitals, and Иванов Пётр in Windows-1251.
    for (const name of ['\xc0\xc9\xce\xd5', '\xc8\xe2\xe0\xed\xee\xe2 \xcf\xb8\xf2\xf0']) {
      const text = `deal_id,name,stage,created_at\n1,${name},Won,2024-01-01\n2,${name} M\xfcller \xe4,Won,2024-01-01\n`;
      const { report } = await read('', {}, { bytes: bytes(text) });
      expect(report.files[0]!.notes).toContainEqual({ code: 'encoding', values: ['windows-1252'] });
    }
  });
});

describe('titles above the header', () => {
  const table = 'deal_id,stage,amount,created_at,name\n1,Won,5,2024-01-01,"a, b"\n2,Won,x,2024-01-01,\n';

  test.each<[string, string, string[]]>([
    ['lines alone', 'Deals by Stage\nGenerated 2024-03-01\n\n', ['Deals by Stage', 'Generated 2024-03-01']],
    ['with their blank cells', '"Sales report","","","",""\r\n,,,,\r\n', ['Sales report']],
    ['two values', '\ufeffFrom,2024-01-01\nTo,2024-02-01\n', ['From 2024-01-01', 'To 2024-02-01']],
  ])('%s', async (_, titles, values) => {
    const { tables, report } = await read(titles + table);
    expect(column(tables.get('deals'), 'name')).toEqual(['a, b', null]);
    const lines = titles.split('\n').length - 1;
    expect(report.files[0]).toMatchObject({
      rowsRead: 2,
      unread: [{ reason: 'not-a-number', examples: [{ row: lines + 3 }] }],
    });
    expect(report.files[0]!.notes).toContainEqual({ code: 'titles', count: values.length, values });
  });

  test('a narrow table, and blank lines above one, are read as they are', async () => {
    const narrow = await read('user_id,name\n1,Ann\n2,Bo\n', {}, { table: 'users' });
    expect(narrow.tables.get('users')!.rows).toBe(2);
    const { report } = await read(`\n\n${table}`);
    expect(report.files[0]!.notes.some(({ code }) => code === 'titles')).toBe(false);
    const long = await read(`deal_id,stage,created_at,name\n1,Won,2024-01-01,"${'one, '.repeat(20)}"\n`);
    expect(long.report.files[0]!.notes.some(({ code }) => code === 'titles')).toBe(false);
  });
});

describe('one object a line', () => {
  const line = (id: number, more = ''): string =>
    `{"deal_id":"${id}","stage":"Won","created_at":"2024-01-01","amount":${id}.5${more}}`;

  test('a line that cannot be read is left out, with its number', async () => {
    const lines = [line(1), '{"deal_id":"2","stage":', '', line(3), '[1,2]', line(4)];
    const { tables, report } = await read(lines.join('\n'));
    expect(column(tables.get('deals'), 'deal_id')).toEqual(['1', '3', '4']);
    expect(report.files[0]).toMatchObject({
      format: 'ndjson',
      rowsRead: 5,
      rowsUsed: 3,
      leftOut: [
        {
          reason: 'malformed',
          count: 2,
          examples: [
            { row: 2, text: '{"deal_id":"2","stage":' },
            { row: 5, text: '[1,2]' },
          ],
        },
      ],
    });
  });

  test('rows that come later keep their number', async () => {
    const lines = [line(1), 'oops', line(3), line(4).replace('2024-01-01', 'never')];
    const { report } = await read(lines.join('\n'));
    expect(report.files[0]!.unread).toMatchObject([{ reason: 'not-a-date', examples: [{ row: 4 }] }]);
  });

  test('a key that comes late is a column of all rows; objects within are columns of their own', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => line(at + 1));
    lines.push(line(5001, ',"extra":{"colour":"red"},"currency":"EUR"'));
    const { tables } = await read(lines.join('\n'));
    const deals = tables.get('deals')!;
    expect(deals.rows).toBe(5001);
    expect(column(deals, 'currency').at(-1)).toBe('EUR');
    expect(column(deals, 'currency')[0]).toBe(null);
    expect(column(deals, 'extra.colour').at(-1)).toBe('red');
  });

  test('whole numbers beyond a double stay what they are, in JSON too', async () => {
    const row =
      '{"deal_id":12345678901234567890,"stage":"say \\"9007199254740993\\"","created_at":"2024-01-01","amount":0.1234567890123456789}';
    for (const text of [`[${row}]`, `${row}\n${row.replace('890,', '891,')}`]) {
      const { tables } = await read(text);
      const deals = tables.get('deals')!;
      expect(column(deals, 'deal_id')[0]).toBe('12345678901234567890');
      expect(column(deals, 'stage')[0]).toBe('say "9007199254740993"');
      expect(column(deals, 'amount')[0]).toBe(0.12345678901234568);
    }
  });
});
