import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSource } from '../../../server/index.ts';
import type { MetricAnswer, Question } from '../../../server/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The metric over files given as their texts. */
async function ask(
  metric: string,
  texts: Readonly<Record<string, string>>,
  question: Partial<Question> = {},
): Promise<MetricAnswer> {
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
  const source = await openSource(files, {});
  const { metrics } = await source.ask({ metrics: [metric], ...question });
  source.release();
  return metrics[metric]!;
}

test("a response without a score does not take a person's score back", async () => {
  // b promotes, c detracts; what b sent later says nothing.
  const answers =
    'survey_id,kind,responded_at,score,person_id\n1,nps,2024-01-06,9,b\n2,nps,2024-01-07,,b\n3,nps,2024-01-07,n/a,b\n4,nps,2024-01-07,0,c\n';
  expect(await ask('nps', { 'answers.csv': answers })).toMatchObject({ value: 0, n: 2 });
});

test('goals of quarters add up to the year beside a goal of one month', async () => {
  const deals = 'deal_id,stage,amount,close_date,created_at\n1,Won,50,2024-01-15,2024-01-01\n';
  const targets =
    'target_id,metric,value,period_start,period_end\n1,closed-won-amount,33,2024-01-01,2024-01-31\n2,closed-won-amount,100,2024-01-01,2024-03-31\n3,closed-won-amount,100,2024-04-01,2024-06-30\n4,closed-won-amount,100,2024-07-01,2024-09-30\n5,closed-won-amount,200,2024-10-01,2024-12-31\n';
  const goal = async (period: string): Promise<number | undefined> =>
    (
      await ask(
        'closed-won-amount',
        { 'deals.csv': deals, 'targets.csv': targets },
        { period, target: true, asOf: '2024-12-31' },
      )
    ).target?.value;
  expect(await goal('2024')).toBe(500);
  expect(await goal('2024-01')).toBe(33);
  expect(await goal('2024-Q1')).toBe(100);
  expect(await goal('2024-02')).toBeUndefined();
});

test('a deal closed on the day that it was created took no days, not less than none', async () => {
  const deals =
    'deal_id,stage,status,created_at,close_date\n1,Won,won,2024-03-01 09:00:00,2024-03-01\n2,Won,won,2024-03-01,2024-03-03\n3,Won,won,2024-03-05 09:00:00,2024-03-01\n';
  const { value, n, excluded } = await ask('sales-cycle-length', { 'deals.csv': deals });
  // (0 + 2) / 2; the third closed before it was created and is told.
  expect({ value, n }).toEqual({ value: 1, n: 2 });
  expect(excluded.map(({ count }) => count)).toEqual([1]);
});
