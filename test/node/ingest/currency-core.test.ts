import { describe, expect, test } from 'vitest';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Table } from '../../../workers/engine/table.ts';
import { load } from '../../../workers/ingest/load.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

/* The small engine, which has learnt no currencies: what it cannot read is left to the larger one, never added up. */

const deals = (...cells: string[]): { name: string; text: string }[] => [
  {
    name: 'deals.csv',
    text: `deal_id,stage,created_at,amount,currency\n${cells.map((cell, row) => `${row},Won,2024-01-01,${cell}`).join('\n')}\n`,
  },
];

const numbers = (table: Table | undefined, name: string): number[] => {
  const data = table?.columns.get(name);
  return data?.kind === 'number' ? [...data.values] : [];
};

describe('the small engine', () => {
  test('reads one currency, told by a column or by the commonest signs', async () => {
    const told = await load(deals('5,eur', '7,'), {});
    expect([told.report.currency, numbers(told.tables.get('deals'), 'amount_base')]).toEqual(['EUR', [5, 7]]);
    const dollars = await load(deals('"$1,200",', '7,'), {});
    expect(dollars.report.currency).toBe('USD');
    expect((await load(deals('£5,', '£7,'), { currency: 'gbp' })).report.currency).toBe('GBP');
  });

  test.each([
    ['several currencies', deals('5,EUR', '7,USD'), {}],
    ['one that is not that of the report', deals('5,EUR'), { currency: 'USD' }],
    ['signs that differ', deals('$5,', '€7,'), {}],
    ['a sign that it does not know', deals('500 kr,'), {}],
    ['a currency by its name', deals('5,US Dollar'), {}],
    ['dollars that may be others', deals('$5,'), { currency: 'CAD' }],
  ])('leaves %s to the larger one', async (_name, inputs, options) => {
    await expect(load(inputs, options)).rejects.toMatchObject({ code: 'unknown-table' });
  });

  test('leaves deals to it of which nothing is known but whether they were won', async () => {
    const text = 'deal_id,amount,created_at,close_date,won\n1,1,2024-01-01,2024-02-01,false\n';
    await expect(load([{ name: 'deals.csv', text }], {})).rejects.toMatchObject({ code: 'unknown-table' });
  });

  test.each([
    ['both decimal signs', 'amount', ['"1.234,56"', '"2,500.00"', '1.500']],
    ['two-digit years that may come first', 'close_date', ['24/03/15', '24/04/01', '23/12/30']],
    ['probabilities that are none', 'probability', ['150%', '0.5']],
  ])('leaves a column with %s to it', async (_name, header, cells) => {
    const text = `deal_id,stage,created_at,${header}\n${cells.map((one, at) => `${at},Won,2024-01-01,${one}`).join('\n')}\n`;
    await expect(load([{ name: 'deals.csv', text }], {})).rejects.toMatchObject({ code: 'unknown-table' });
  });

  test('and so it does with tables that the larger one has read', async () => {
    const tables = tablesOf({
      deals: { status: ['won', 'won'], amount_base: [1, 2], currency: ['EUR', 'USD'] },
    });
    const asked = [{ metrics: ['won-deals'] }];
    const [mixed] = await answerAll(tables, reportOf(tables, 'EUR'), asked, { now: 0 });
    expect(mixed).toMatchObject({ ok: false, fault: { code: 'unknown-metric' } });
  });
});
