import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import { golden, have, json, tablesIn } from '../../support/golden.ts';
import { reportOf } from '../../support/tables.ts';

/*
 * A synthetic company whose values were worked out by SQLite and PostgreSQL, which agreed, and by pandas.
 * Period: the first quarter of 2024, seen at its end, UTC.
 *
 * Where the reference's formula in words and its expression differ, the expression is followed:
 * - lead-response-time: inbound leads in words, all leads in the expression.
 * - gross-margin: units returned leave both sides in words; not in the expression.
 * - inactive-deals: deals younger than 14 days are not inactive in words; they are in the expression.
 * - proposal-acceptance-rate: drafts and received quotes are in the expression's denominator.
 * - campaign-response-rate: answers of any time in words, of the period in the expression.
 * - time-by-activity: a duration by type where none is recorded in words, 0 in the expression.
 * - renewal rates: an undecided contract counts as not renewed 30 days after its end in words; never in the expression.
 * - competitor-mentions: deals created or closed in words, created in the expression.
 * Where the catalogue is stricter or finer than the expression; these data do not tell the two apart:
 * - what happens at as-of itself (`<= :as_of`) is not yet known: every window is half-open.
 * - a row without a status is kept by `not in`, where SQL's null drops it.
 * - costs are spread over their days, deals' costs converted at the deal's own rate, scores without a value are no
 *   answers, and outcomes of a cohort (qualified, won) count only up to as-of.
 * - a column that decides the value (churned_at, outstanding, duration_s, returned_qty …) must be there, although the
 *   expression has a default for its nulls.
 */
learnCatalogue();

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
    return outcome!.value.metrics[id]!;
  };
  const near = (value: number | null | undefined, expected: number | null): void => {
    if (expected === null) expect(value).toBeNull();
    else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-6 * (Math.abs(expected) || 1));
  };
  it.each(Object.entries(values))('%s', async (id, expected) => {
    const answer = await answerOf(id);
    if (expected === null || typeof expected === 'number') near(answer.value, expected);
    else {
      const groups = new Map(answer.groups!.map(({ key, value }) => [key[0] ?? '', value]));
      expect([...groups.keys()].sort()).toEqual(Object.keys(expected).sort());
      for (const [key, value] of Object.entries(expected)) near(groups.get(key), value);
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
