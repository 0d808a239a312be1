import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf, open, rowsOf, truthOf, type Source } from './support.ts';

const set = 'online-retail-1011';
const truth = truthOf(set);
const map = { InvoiceNo: 'order_id', InvoiceDate: 'placed_at', CustomerID: 'customer_id' };

interface Cell {
  readonly cohort: string;
  readonly k: number;
  readonly n: string;
}

describe.skipIf(!truth)(set, () => {
  const check = truth!;
  let source: Source;
  let cohorts: readonly (readonly (string | number | null)[])[];
  beforeAll(async () => {
    source = await open(set, [{ file: 'online_retail.parquet', table: 'orders' }], { map });
    const answer = await answerOf(source, { metrics: ['cohort-retention'], asOf: '2011-12-09' });
    const { rows } = answer.metrics['cohort-retention']!.table!;
    cohorts = rows.filter(([cohort]) => /^\d/.test(cohort as string));
  }, 60_000);

  it('Parquet: every row, every invoice once, its clocks as written', () => {
    const [{ n, inv, cust }] = check<[{ n: string; inv: string; cust: string }]>('rows');
    const [file] = source.report.files;
    expect([file!.format, file!.rowsRead, file!.rowsUsed, file!.unread]).toEqual(['parquet', +n, +inv, []]);
    expect(cohorts.reduce((sum, [, customers]) => sum + (customers as number), 0)).toBe(+cust);
    expect(source.report.newest).toBe(Date.parse('2011-12-09T12:50:00Z'));
  });

  it('cohorts, as published to three decimals', () => {
    const published = rowsOf(set, 'published_cohort_retention.csv');
    expect(cohorts.map(([cohort]) => cohort)).toEqual(
      published.map(({ cohort_month: month }) => month!.slice(0, 7)),
    );
    published.forEach((row, at) => {
      const [, , ...shares] = cohorts[at]!;
      for (let month = 0; month < 13; month++) {
        const expected = row[String(month)]!;
        const found = shares[month] ?? null;
        const what = `${row['cohort_month']} + ${month}`;
        if (!expected) expect(found || null, what).toBe(null);
        else expect(Math.abs((found as number) - Number(expected)), what).toBeLessThanOrEqual(0.0005001);
      }
    });
  });

  it('cohorts, customer by customer', () => {
    const differences: string[] = [];
    for (const { cohort, k, n } of check<Cell[]>('cohort')) {
      const row = cohorts.find(([name]) => name === cohort)!;
      const found = Math.round((row[k + 2] as number) * (row[1] as number));
      if (found !== Number(n)) differences.push(`${cohort} + ${k}: ${found} for ${n}`);
    }
    // The answers leave out what was given away: one customer never got anything else.
    expect(differences).toEqual(['2011-11 + 0: 324 for 323']);
  });
});
