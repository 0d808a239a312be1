import { expect, it } from 'vitest';
import { answerAll } from '../../../workers/engine/answer.ts';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

learnCatalogue();

const dayMs = 864e5;
const monthMs = 30.4375 * dayMs;
const start = Date.UTC(2020, 0, 1);
// Customer i came on the first day and left after i hours, or (every third) is still there: followed to as-of.
const asOf = Date.UTC(2022, 11, 31);
const stays = Array.from({ length: 900 }, (_, i) => (i % 3 ? (i + 1) * 25 * 36e5 : asOf - start));
const iso = (at: number): string => new Date(at).toISOString().slice(0, 19);

it('a curve of many steps keeps share and number at risk of every whole month', async () => {
  const tables = tablesOf({
    customers: {
      customer_id: stays.map((_, i) => `c${i}`),
      first_purchase_at: stays.map(() => iso(start)),
      churned_at: stays.map((stay, i) => (i % 3 ? iso(start + stay) : null)),
    },
  });
  const question = { metrics: ['survival-curve'], asOf };
  const [outcome] = await answerAll(tables, reportOf(tables), [question], { now: asOf });
  if (!outcome!.ok) throw new Error(outcome!.fault.code);
  const rows = outcome!.value.metrics['survival-curve']!.table!.rows as [unknown, ...number[]][];
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.length).toBeLessThan(400);
  for (let month = 1; month <= 30; month++) {
    const time = month * monthMs;
    // Nobody leaves unseen before the end, so the share who stay is a plain count.
    const staying = stays.filter((stay) => stay > time).length;
    const before = rows.filter(([, at]) => at! < month).length - 1;
    expect([month, rows[before + 1]![2]]).toEqual([month, staying]);
    expect(rows[before]![5]).toBeCloseTo(staying / stays.length, 9);
  }
});
