import { describe, expect, test } from 'vitest';
import { column, read } from './support.ts';

async function deals(header: string, cells: readonly string[]) {
  const rows = cells.map((text, at) => `${at + 1},Negotiation,2024-01-01,"${text}"`).join('\n');
  const { tables, report } = await read(`deal_id,stage,created_at,${header}\n${rows}\n`);
  return { table: tables.get('deals'), file: report.files[0]! };
}

describe('a column that is not sure of its own signs', () => {
  const amounts = async (header: string, ...cells: string[]) => {
    const { table, file } = await deals(header, cells);
    const note = file.notes.find(({ code }) => code === 'ambiguous-numbers');
    return [column(table, header), note?.count];
  };

  test('what one currency proves is not said of another, nor settled by a cell or two', async () => {
    expect(await amounts('amount', '$1,000', '€2.000,50')).toEqual([[1000, 2000.5], 1]);
    expect(await amounts('amount', '€1,000', '€2.000,50')).toEqual([[1, 2000.5], undefined]);
    expect(await amounts('amount', '$1,000', '$7.25', '€1.234', '€2.000,50')).toEqual([
      [1000, 7.25, 1234, 2000.5],
      undefined,
    ]);
    expect(await amounts('amount', '1.234,56', '2,500.00', '1.500')).toEqual([[1234.56, 2500, 1500], 1]);
    expect(await amounts('amount', '1.234,56', '2.500,00', '1,500', '1,500.00')).toEqual([
      [1234.56, 2500, 1500, 1500],
      1,
    ]);
  });

  test('ten to one settle it, with a note', async () => {
    const many = Array.from({ length: 11 }, () => '1.234,56');
    const [values, count] = await amounts('amount', ...many, '12.50', '1,250');
    expect([(values as number[]).slice(-2), count]).toEqual([[12.5, 1.25], 1]);
  });

  test('money has no three decimals where several cells would, quantities and rates may', async () => {
    expect(await amounts('amount', '€1.200', '€3.500', '€12.000', '€950')).toEqual([
      [1200, 3500, 12000, 950],
      3,
    ]);
    expect(await amounts('amount', '1.200', '0.950')).toEqual([[1.2, 0.95], undefined]);
    const lines = 'order_id,line_id,product_id,quantity,unit_price\n1,1,p,1.500,2.500\n1,2,q,2.250,1.250\n';
    const { tables } = await read(lines, {}, { name: 'order_lines.csv' });
    const table = tables.get('order_lines');
    expect(column(table, 'quantity')).toEqual([1.5, 2.25]);
    expect(column(table, 'unit_price')).toEqual([2500, 1250]);
  });
});

describe('what only some columns can be', () => {
  test('what a cell is not is told with its row and text', async () => {
    const { table, file } = await deals('amount', ['(1200', '09:30:05', '3 pcs', '5']);
    expect(column(table, 'amount')).toEqual([null, null, null, 5]);
    const [found] = file.unread;
    expect([found!.reason, found!.count]).toEqual(['not-a-number', 3]);
    expect(found!.examples.map(({ row, text }) => [row, text]).sort()).toEqual([
      [2, '(1200'],
      [3, '9:30:05'],
      [4, '3 pcs'],
    ]);
    const call =
      'call_id,direction,started_at,wait_s\n1,inbound,2024-01-01 10:00:00,00:01:05\n2,inbound,2024-01-01 10:00:00,00:01:75\n';
    const { tables } = await read(call, {}, { name: 'calls.csv' });
    expect(column(tables.get('calls'), 'wait_s')).toEqual([65, null]);
  });

  test('a header with a percent sign holds percentages, as a cell with one is one', async () => {
    const text = (name: string, ...cells: string[]) =>
      `deal_id,stage,created_at,${name}\n${cells.map((one, at) => `${at},Negotiation,2024-01-01,${one}`).join('\n')}\n`;
    const chances = async (name: string, ...cells: string[]) => {
      const { tables, report } = await read(text(name, ...cells));
      const unread = report.files[0]!.unread.find(({ reason }) => reason === 'outside-percent');
      return [
        column(tables.get('deals'), 'probability'),
        unread?.examples.map(({ row, text: is }) => [row, is]),
      ];
    };
    expect(await chances('Probability (%)', '1', '0')).toEqual([[0.01, 0], undefined]);
    expect(await chances('Probability (%)', '1', '1%', '50')).toEqual([[0.01, 0.01, 0.5], undefined]);
    expect(await chances('probability', '0.5', '75', '1', '150%', '-5')).toEqual([
      [0.5, 0.75, 1, null, null],
      [
        [5, '150%'],
        [6, '-5'],
      ],
    ]);
    expect(await chances('Probability (%)', '120', '-5%')).toEqual([
      [null, null],
      [
        [2, '120'],
        [3, '-5%'],
      ],
    ]);
  });
});
