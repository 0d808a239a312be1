import { describe, expect, it, test } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import { isAnalysis } from '../../../src/metrics/define.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import { rowsBehind } from '../../../workers/engine/behind.ts';
import { rowsOf, teachBehind } from '../../../workers/engine/rows.ts';
import { reportOf, tablesOf, tablesOfExample } from '../../support/tables.ts';

learnCatalogue();
teachBehind(rowsBehind);

const deals = tablesOf({
  deals: {
    deal_id: ['a', 'b', 'c', 'd', 'e'],
    owner_id: ['Ana', 'Ana', 'Bo', 'Bo', 'Bo'],
    name: ['Pumps', 'Valves', 'Pumps II', 'Hoses', 'Tanks'],
    status: ['won', 'lost', 'won', 'open', 'won'],
    amount: [100, 200, 50, 75, null],
    created_at: ['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-01', '2024-01-09'],
    closed_at: ['2024-02-01', '2024-02-10', '2024-03-05', null, '2023-12-31'],
  },
});
const report = reportOf(deals);
const ask = (question: Parameters<typeof rowsOf>[1]) => rowsOf(deals, question, report);
const idsOf = ({ rows }: ReturnType<typeof rowsOf>): unknown[] => rows.map(([id]) => id);

test('behind a rate stand the rows of its denominator, and it is told which are in the numerator', () => {
  const answer = ask({ behind: { metrics: ['win-rate'], period: '2024-Q1' }, columns: ['deal_id'] });
  expect(answer).toMatchObject({
    table: 'deals',
    total: 3,
    counted: { rows: [true, false, true], total: 2 },
  });
  expect(idsOf(answer)).toEqual(['a', 'b', 'c']);
});

test("the question's own filters and the list's both hold, and the page of rows is cut after them", () => {
  const behind = { metrics: ['win-rate'], period: '2024-Q1', where: [{ by: 'owner', in: ['Ana'] }] };
  expect(idsOf(ask({ behind, columns: ['deal_id'], order: [{ by: 'amount', down: true }] }))).toEqual([
    'b',
    'a',
  ]);
  const first = ask({ behind, columns: ['deal_id'], limit: 1, offset: 1 });
  expect([idsOf(first), first.total, first.counted]).toEqual([['b'], 2, { rows: [false], total: 1 }]);
});

test('a row without the amount that is summed is not behind the sum', () => {
  const behind = { metrics: ['closed-won-amount'], asOf: '2024-06-30' };
  expect(idsOf(ask({ behind, columns: ['deal_id'] }))).toEqual(['a', 'c']);
});

test('what begins after the period is not behind an analysis', () => {
  const behind = { metrics: ['sales-cycle-length-km'], period: '2024-01', asOf: '2024-06-30' };
  expect(idsOf(ask({ behind, columns: ['deal_id'] }))).toEqual(['a', 'b', 'c', 'e']);
});

test('a search looks at every text of a row, whatever its case', () => {
  expect(idsOf(ask({ table: 'deals', search: 'pump', columns: ['deal_id'] }))).toEqual(['a', 'c']);
  expect(ask({ table: 'deals', search: 'nothing like it' }).total).toBe(0);
});

test('a filter that the table cannot be filtered by is refused by name', () => {
  expect(() => ask({ table: 'deals', where: [{ by: 'weather', in: ['rain'] }] })).toThrow(
    /unknown-dimension/,
  );
});

test('what the data lack is told by table and column', () => {
  expect(() => ask({ behind: { metrics: ['nps'] } })).toThrow(/missing-column/);
});

describe('a count has as many rows behind it as it counts', () => {
  const counts = catalogue.flatMap((definition) =>
    !isAnalysis(definition) && definition.value.k === 'aggregate' && definition.value.fn === 'count'
      ? [[definition.id, definition] as const]
      : [],
  );
  it.each(counts)('%s', (id, { example }) => {
    const tables = tablesOfExample(example);
    const { period, asOf, gives } = example;
    const question = { metrics: [id], ...(period && { period }), ...(asOf && { asOf }) };
    const { total } = rowsOf(tables, { behind: question }, reportOf(tables));
    if (typeof gives === 'number') expect(total).toBe(gives);
    else expect(Array.isArray(gives) || gives === null).toBe(true);
  });
});
