import { describe, expect, test } from 'vitest';
import { cell, column, counts, dataFile, read } from './support.ts';

const rowsOf = (cells: readonly string[]) =>
  cells.map((text, at) => `${at + 1},Negotiation,2024-01-01,"${text.replaceAll('"', '""')}"`).join('\n');
async function deals(header: string, cells: readonly string[]) {
  const { tables, report } = await read(`deal_id,stage,created_at,${header}\n${rowsOf(cells)}\n`);
  return { table: tables.get('deals'), file: report.files[0]! };
}
const amounts = async (...cells: string[]) => column((await deals('amount', cells)).table, 'amount');

describe('money in every spelling', () => {
  const written: [string, number | null][] = [
    ['$342.09K', 342090],
    ['1.234,56 €', 1234.56],
    ['(1,200)', -1200],
    ['۱۲٬۵۰۰', 12500],
    ['۱۲٬۵۰۰٫۷۵', 12500.75],
    ['۱۲٫۵۰۰', 12.5],
    ['１２３', 123],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567,89', 1234567.89],
    ["1'234.50", 1234.5],
    ['1’234’567', 1234567],
    ['12%', 0.12],
    ['۱۲٪', 0.12],
    ['1.2e6', 1200000],
    ['-1.5E-3', -0.0015],
    ['₫1.200.000', 1200000],
    ['1.200.000 đ', 1200000],
    ['1.200 ₫', 1200],
    ['1.200 VND', 1200],
    ['10万', 100000],
    ['1.5亿', 150000000],
    ['3千', 3000],
    ['2,5 triệu', 2500000],
    ['1,2 tỷ', 1200000000],
    ['۲ میلیون تومان', 2000000],
    ['۳ میلیارد ریال', 3000000000],
    ['5 Mio. €', 5000000],
    ['1,2 Mrd. €', 1200000000],
    ['1200-', -1200],
    ['−1200', -1200],
    ['($1,200.50)', -1200.5],
    ['12,34,567', 1234567],
    ['₹12,34,567.50', 1234567.5],
    ['$1,234', 1234],
    ['$1,234,567', 1234567],
    ['$1,234.50', 1234.5],
    ['-$1,234.50', -1234.5],
    ['£12', 12],
    ['R$ 1.234,56', 1234.56],
    ['¥1,200', 1200],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['007', 7],
    ['+12', 12],
    ['9007199254740993', 9007199254740992],
    ['1e400', null],
    ['12 34', null],
    ['1 23', null],
    ['1.2.3', null],
    ['1,2,3', null],
    ['$', null],
    ['=1+1', null],
    ['12 days', null],
    ['3 pcs', null],
    ['(1200', null],
    ['1200)', null],
    ['--5', null],
    ['-5-', null],
    ['10:30:00', null],
    ['10:75:00', null],
    ['1200 RMB', 1200],
    ['(€1,200.50)', -1200.5],
    ['unknown', null],
  ];
  test.each(written)('%s', async (text, expected) => {
    expect(await amounts(text)).toEqual([expected]);
  });

  test('no value in any spelling is blank, and told apart from what cannot be read', async () => {
    const none = ['', ' ', 'NULL', 'null', 'n/a', 'N/A', '#N/A', 'NaN', '-', '--', '—', '–', '\\N'];
    const { table, file } = await deals('amount', [...none, 'unknown', '12']);
    expect(column(table, 'amount')).toEqual([...none.map(() => null), null, 12]);
    expect(file.unread).toMatchObject([
      { reason: 'not-a-number', count: 1, examples: [{ text: 'unknown' }] },
    ]);
    const words = await deals('source', [...none, 'unknown', 'None of these']);
    expect(counts(words.table, 'source')).toEqual({ null: none.length, unknown: 1, 'None of these': 1 });
  });

  test('the column decides what one cell leaves open, whatever stands around the digits', async () => {
    expect(await amounts('1.234,56', '-1.234', '1.234K', '12,345', '(1.234)', '1.234%')).toEqual([
      1234.56, -1234, 1234000, 12.345, -1234, 12.34,
    ]);
    expect(await amounts('1,234.56', '-1,234', '$12,345', '1.234', '(1,234)')).toEqual([
      1234.56, -1234, 12345, 1.234, -1234,
    ]);
    // Far apart: the evidence may come a hundred thousand rows later.
    const long = await amounts(...Array.from({ length: 70_000 }, () => '1.234'), '1,5');
    expect([long[0], long[65_535], long[69_999], long[70_000]]).toEqual([1234, 1234, 1234, 1.5]);
  });

  test('open to the end is flagged', async () => {
    const { file } = await deals('amount', ['1,234', '5,678', '7']);
    expect(file.notes).toContainEqual({ code: 'ambiguous-numbers', column: 'amount', count: 2 });
  });
});

describe('what looks like a number and is a name', () => {
  test('ids, zip codes and telephone numbers stay texts', async () => {
    const { tables } = await read(
      'deal_id,stage,created_at,customer_id,Zip,Phone\n00042,Won,2024-01-01,12345678901234567890,01067,+49 351 4960\n42,Won,2024-01-01,12345678901234567891,00501,0351 4960\n',
    );
    const table = tables.get('deals');
    expect(column(table, 'deal_id')).toEqual(['00042', '42']);
    expect(column(table, 'customer_id')).toEqual(['12345678901234567890', '12345678901234567891']);
    expect(column(table, 'Zip')).toEqual(['01067', '00501']);
    expect(column(table, 'Phone')).toEqual(['+49 351 4960', '0351 4960']);
  });
});

describe('lists and flags', () => {
  test('the parts of a list are separated alike', async () => {
    expect(
      column(
        (await deals('competitors', ['Acme;Globex', 'Acme; Globex', 'Acme', '; '])).table,
        'competitors',
      ),
    ).toEqual(['Acme; Globex', 'Acme; Globex', 'Acme', null]);
  });

  test('true and false in four languages', async () => {
    const words = {
      true: ['true', 'Yes', 'Y', '1', '是', '有', 'بله', 'có', 'Có', '✓', '✔'],
      false: ['FALSE', 'no', 'N', '0', '否', 'خیر', 'không'],
    };
    const all = [...words.true, ...words.false];
    const { tables } = await read(
      `user_id,role,active\n${all.map((word, at) => `${at},r,${word}`).join('\n')}\n`,
    );
    expect(column(tables.get('users'), 'active')).toEqual([
      ...words.true.map(() => 'true'),
      ...words.false.map(() => 'false'),
    ]);
  });
});

describe('traps of real exports', () => {
  const load = async (path: string, input = {}, options = {}) => {
    const bytes = dataFile(path);
    return bytes && read('', options, { name: path.split('/').pop()!, text: undefined!, bytes, ...input });
  };

  test('Zoho writes $342.09K', async () => {
    const loaded = await load('zoho-crm/Accounts.csv');
    if (!loaded) return;
    const bad = loaded.report.files[0]!.unread.filter(({ reason }) => reason === 'not-a-number');
    expect(bad).toEqual([]);
  });

  test('blank and unknown origins are two things', async () => {
    const loaded = await load('olist-funnel/olist_marketing_qualified_leads_dataset.csv');
    if (!loaded) return;
    expect(counts(loaded.tables.get('leads'), 'source')).toMatchObject({ null: 60, unknown: 1099 });
  });

  test('a charge of one blank is no value', async () => {
    const loaded = await load(
      'telco-churn/Telco-Customer-Churn.csv',
      { table: 'customers' },
      { map: { customerID: 'customer_id', TotalCharges: 'health_score' } },
    );
    if (!loaded) return;
    const charges = column(loaded.tables.get('customers'), 'health_score');
    expect([charges.length, charges.filter((value) => value === null).length]).toEqual([7043, 11]);
    expect(loaded.report.files[0]!.unread).toEqual([]);
  });

  test('a ticket that was resolved before it was answered keeps both times', async () => {
    const map = {
      'Ticket ID': 'case_id',
      'Date of Purchase': 'created_at',
      'First Response Time': 'first_response_at',
      'Time to Resolution': 'solved_at',
    };
    const loaded = await load('support-tickets/customer_support_tickets.csv', { table: 'cases' }, { map });
    if (!loaded) return;
    const cases = loaded.tables.get('cases')!;
    const [answered, resolved] = [column(cases, 'first_response_at'), column(cases, 'solved_at')];
    const both = answered.flatMap((at, row) =>
      at !== null && resolved[row] !== null ? [[at, resolved[row]!]] : [],
    );
    const early = both.filter(([at, end]) => end! < at!).length / both.length;
    expect(cases.rows).toBe(8469);
    expect(early).toBeGreaterThan(0.48);
    expect(early).toBeLessThan(0.5);
  });

  test('rows with commas that nobody quoted are counted, and no cell is shifted', async () => {
    const [ragged, whole] = [await load('northwind/orders.ragged.csv'), await load('northwind/orders.csv')];
    if (!ragged || !whole) return;
    const [file] = ragged.report.files;
    expect(file!.leftOut).toMatchObject([{ reason: 'too-many-cells', count: 176 }]);
    expect(file!.leftOut[0]!.examples.length).toBe(5);
    const right = new Map(column(whole.tables.get('orders'), 'order_id').map((id, row) => [id, row]));
    const [mine, theirs] = [ragged.tables.get('orders')!, whole.tables.get('orders')!];
    expect(mine.rows).toBe(654);
    for (const name of ['customer_id', 'ordered_at', 'shipped_at'].filter((one) => theirs.columns.has(one))) {
      for (let row = 0; row < mine.rows; row++)
        expect(cell(mine, name, row)).toBe(cell(theirs, name, right.get(cell(mine, 'order_id', row))!));
    }
  });
});
