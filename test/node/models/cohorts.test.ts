import { describe, expect, it } from 'vitest';
import { reportOf, tablesOf } from '../../support/tables.ts';
import { ask, sheet, truth } from './support.ts';

const shop = {
  orders: {
    customer_id: ['a', 'a', 'a', 'b', 'b'],
    placed_at: ['2024-01-05', '2024-01-09', '2024-03-20', '2024-01-20', '2024-02-03'],
    net: [60, 40, 30, 100, 50],
  },
};
const rowsFor = async (source: Parameters<typeof tablesOf>[0], question: object) => {
  const tables = tablesOf(source);
  const answer = await ask(
    { tables, report: reportOf(tables) },
    { metrics: ['cohort-retention'], asOf: '2024-03-31', ...question },
  );
  return answer.table!.rows;
};

describe('cohorts', () => {
  it('order in a month, in it or later, or so much of what they first spent', async () => {
    expect((await rowsFor(shop, {}))[0]).toEqual(['2024-01', 2, 1, 0.5, 0.5]);
    expect((await rowsFor(shop, { params: { unbounded: 1 } }))[0]).toEqual(['2024-01', 2, 1, 1, 0.5]);
    expect((await rowsFor(shop, { params: { measure: 'revenue' } }))[0]).toEqual([
      '2024-01',
      2,
      1,
      0.25,
      0.15,
    ]);
  });
  it('have not left, where the file knows when somebody did, in every group alike', async () => {
    const contracts = {
      ...shop,
      customers: {
        customer_id: ['a', 'b'],
        first_purchase_at: ['2024-01-05', '2024-01-20'],
        churned_at: [null, '2024-02-10'],
        segment: ['large', 'small'],
      },
    };
    expect((await rowsFor(contracts, {}))[0]).toEqual(['2024-01', 2, 1, 1, 0.5]);
    expect((await rowsFor(contracts, { where: [{ by: 'segment', in: ['large'] }] }))[0]).toEqual([
      '2024-01',
      1,
      1,
      1,
      1,
    ]);
    expect((await rowsFor(contracts, { params: { active: 'orders' } }))[0]).toEqual([
      '2024-01',
      2,
      1,
      0.5,
      0.5,
    ]);
  });
  it('begin where clocks of the report zone say', async () => {
    const late = {
      orders: { customer_id: ['a', 'a'], placed_at: ['2024-01-31 23:30:00', '2024-02-29 23:30:00'] },
    };
    expect((await rowsFor(late, {}))[0]).toEqual(['2024-01', 1, 1, 1, 0]);
    expect((await rowsFor(late, { timeZone: 'Asia/Tehran' }))[0]).toEqual(['2024-02', 1, 1, 1]);
  });
});

interface Check {
  readonly id: string;
  readonly value: readonly Record<string, number | string>[];
}
const checks = truth<{ checks: Check[] }>('telco-churn/truth.json')?.checks;
describe.skipIf(!checks)('who left the telephone company', () => {
  // The file has months, no dates: everybody joined at once, and left after so many months.
  const rows = sheet('telco-churn/Telco-Customer-Churn.csv') ?? [];
  const tables = tablesOf({
    customers: {
      customer_id: rows.map((_, i) => String(i % 50)),
      first_purchase_at: rows.map(() => '2014-01-01'),
      churned_at: rows.map(({ tenure, Churn }) =>
        Churn === 'Yes' ? `${2014 + Math.floor(+tenure! / 12)}-0${1 + (+tenure! % 9)}-15` : null,
      ),
      segment: rows.map(({ Contract }) => Contract!),
      channel: rows.map(({ PaymentMethod }) => PaymentMethod!),
    },
  });

  it('is told by contract and by way of payment', async () => {
    const answer = await ask(
      { tables, report: reportOf(tables) },
      { metrics: ['churn-by-attribute'], asOf: '2024-12-31' },
    );
    const value = (id: string) => checks!.find((check) => check.id === id)!.value;
    const expected = [
      ...value('by.Contract').map(({ Contract, n, churned, rate }) => [
        'segment',
        Contract,
        n,
        churned,
        rate,
      ]),
      ...value('by.PaymentMethod').map(({ PaymentMethod, n, churned, rate }) => [
        'channel',
        PaymentMethod,
        n,
        churned,
        rate,
      ]),
    ];
    expect(expected).toHaveLength(7);
    for (const [attribute, word, n, churned, rate] of expected) {
      const row = answer.table!.rows.find((each) => each[0] === attribute && each[1] === word)!;
      expect(row.slice(2, 4)).toEqual([n, churned]);
      expect(row[4]).toBeCloseTo(rate as number, 9);
      expect(row[7]).toBeCloseTo((rate as number) / 0.265369870794, 9);
    }
  });
});
