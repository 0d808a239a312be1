import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import { isAnalysis, type Metric } from '../../../src/metrics/define.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { MetricAnswer, Valued } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { golden, have, tablesIn } from '../../support/golden.ts';
import { reportOf, tablesOfExample } from '../../support/tables.ts';

learnCatalogue();
const now = Date.UTC(2026, 10, 21);
const metrics = catalogue.filter((definition): definition is Metric => !isAnalysis(definition));
const rich = have(golden) ? tablesIn(golden) : undefined;

const shapes: Readonly<Record<string, Omit<Question, 'metrics'>>> = {
  everything: {},
  'a series compared with the year before': { period: '2024-Q1', grain: 'month', compare: 'year' },
  'to date, compared': {
    period: '2024-Q1',
    asOf: '2024-02-10',
    compare: 'previous',
    timeZone: 'Asia/Tehran',
  },
  'split and filtered': { period: '2024-Q1', by: ['owner'], where: [{ by: 'region', in: ['N', null] }] },
  'with its target': { period: '2024', target: true, by: ['channel', 'region'], grain: 'quarter' },
  'before there was anything': { period: '1999' },
  'still to come': { period: '2030', asOf: '2024-03-31' },
};

/** A value or a reason, and an interval that holds the value. */
function check({ value, n, reason, interval }: Valued): void {
  if (value === null) expect(reason).toBeTruthy();
  else expect(Number.isFinite(value)).toBe(true);
  expect(n).toBeGreaterThanOrEqual(0);
  if (interval) {
    expect(interval.low).toBeLessThanOrEqual(value! + 1e-12);
    expect(interval.high).toBeGreaterThanOrEqual(value! - 1e-12);
  }
}

/** Every metric's answer; a dimension that no table has is a mistake of the question, and says so. */
async function ask(tables: Tables, question: Question): Promise<Readonly<Record<string, MetricAnswer>>> {
  const [outcome] = await answerAll(tables, reportOf(tables), [question], { now });
  if (outcome!.ok) return outcome!.value.metrics;
  expect(outcome!.fault.code).toBe('unknown-dimension');
  return {};
}

function checkAnswer(answer: MetricAnswer): void {
  check(answer);
  if (answer.comparison) check(answer.comparison);
  for (const point of answer.series ?? []) check(point);
  for (const group of answer.groups ?? []) check(group);
  for (const { count } of answer.excluded) expect(count).toBeGreaterThan(0);
}

describe('a value or a reason, everywhere', () => {
  it.each(Object.entries(shapes))('of every example: %s', async (_, asked) => {
    for (const { id, example } of metrics) {
      const answer = (await ask(tablesOfExample(example), { ...asked, metrics: [id] }))[id];
      if (answer) expect(() => checkAnswer(answer), id).not.toThrow();
    }
  });
  it.skipIf(!rich).each(Object.entries(shapes))('of the golden company: %s', async (_, asked) => {
    const answers = await ask(rich!, { ...asked, metrics: metrics.map(({ id }) => id) });
    for (const { id } of metrics) expect(() => checkAnswer(answers[id]!), id).not.toThrow();
  });
});
