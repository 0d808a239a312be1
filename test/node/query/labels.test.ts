import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

learnCatalogue();

const tables = tablesOf({
  deals: {
    deal_id: ['1', '2', '3', '4'],
    owner_id: ['u1', 'u2', 'u1', null],
    status: ['won', 'won', 'won', 'won'],
    closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
  },
  users: { user_id: ['u1', 'u2'], name: ['Ana', 'Ana'] },
});
const ask = async (question: Omit<Question, 'metrics'>) => {
  const [outcome] = await answerAll(tables, reportOf(tables), [{ metrics: ['won-deals'], ...question }], {
    now: Date.UTC(2026, 0),
  });
  if (!outcome!.ok) throw new Error(outcome!.fault.code);
  return outcome!.value.metrics['won-deals']!;
};

describe('groups by people', () => {
  it('two of one name stay two, and both bear it', async () => {
    const { groups } = await ask({ by: ['owner'] });
    expect(groups!.map(({ key, label, value }) => [key, label, value])).toEqual([
      [['u1'], ['Ana'], 2],
      [['u2'], ['Ana'], 1],
      [[null], [null], 1],
    ]);
  });
  it('a filter takes the id or the name', async () => {
    expect((await ask({ where: [{ by: 'owner', in: ['u2'] }] })).value).toBe(1);
    expect((await ask({ where: [{ by: 'owner', in: ['Ana'] }] })).value).toBe(3);
    expect((await ask({ where: [{ by: 'owner', in: ['Ana'], not: true }] })).value).toBe(1);
  });
});
