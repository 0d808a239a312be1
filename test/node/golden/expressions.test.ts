import { describe, expect, it } from 'vitest';
import { know } from '../../../src/metrics/catalogue.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { Answer, MetricAnswer } from '../../../src/query/answer.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { textAt } from '../../../workers/engine/codes.ts';
import { golden, have, json, tablesIn } from '../../support/golden.ts';
import { reportOf } from '../../support/tables.ts';

/*
 * A synthetic company whose values were worked out by SQLite and PostgreSQL, which agreed, and by pandas.
 * Period: the first quarter of 2024, seen at its end, UTC.
 */
know(catalogue);

type Expected = number | null | Readonly<Record<string, number>>;
interface Golden {
  readonly values: Readonly<Record<string, Expected>>;
  readonly algorithms: Readonly<Record<string, unknown>>;
}

const at = Date.UTC(2024, 3, 1);
const file = new URL('golden.json', golden);

describe.skipIf(!have(file))('golden company', async () => {
  const { values, algorithms } = have(file) ? json<Golden>(file) : { values: {}, algorithms: {} };
  const tables = have(file) ? tablesIn(golden) : new Map<string, never>();
  const report = reportOf(tables);
  const answerOf = async (id: string): Promise<MetricAnswer> => {
    const [outcome] = await answerAll(
      tables,
      report,
      [{ metrics: [id], period: '2024-01..2024-03', asOf: at }],
      { now: at },
    );
    if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
    return (outcome!.value as Answer).metrics[id]!;
  };
  const near = (value: number | null | undefined, expected: number | null): void => {
    if (expected === null) expect(value).toBeNull();
    else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-6 * (Math.abs(expected) || 1));
  };
  // Groups bear names, the reference bears ids.
  const nameOf = new Map<string, string>();
  for (const [table, key] of [
    ['users', 'user_id'],
    ['customers', 'customer_id'],
  ] as const) {
    const { rows = 0, columns } = tables.get(table) ?? {};
    for (let row = 0; row < rows; row++)
      nameOf.set(textAt(columns!.get(key)!, row)!, textAt(columns!.get('name')!, row)!);
  }

  it.each(Object.entries(values))('%s', async (id, expected) => {
    const answer = await answerOf(id);
    if (expected === null || typeof expected === 'number') near(answer.value, expected);
    else {
      const groups = new Map(answer.groups!.map(({ key, value }) => [key[0] ?? '', value]));
      expect([...groups.keys()].sort()).toEqual(
        Object.keys(expected)
          .map((key) => nameOf.get(key) ?? key)
          .sort(),
      );
      for (const [key, value] of Object.entries(expected)) near(groups.get(nameOf.get(key) ?? key), value);
    }
  });

  const ids: Readonly<Record<string, string>> = {
    nps: 'nps',
    'customer-retention-rate': 'customer-retention-rate',
    'customer-churn-rate': 'customer-churn-rate',
    'mrr-T1': 'mrr',
    'mrr-retention-rate': 'mrr-retention-rate',
    'gross-mrr-retention-rate': 'gross-mrr-retention-rate',
    'mrr-new': 'mrr-new',
    'mrr-reactivation': 'mrr-reactivation',
    'mrr-expansion': 'mrr-expansion',
    'mrr-contraction': 'mrr-contraction',
    'mrr-churned': 'mrr-churned',
    'net-new-mrr': 'net-new-mrr',
    'repeat-calls(7d,same topic)': 'repeat-calls',
    'service-calls': 'service-calls',
  };
  it.each(Object.entries(ids))('%s by pandas', async (name, id) => {
    near((await answerOf(id)).value, algorithms[name] as number);
  });
});
