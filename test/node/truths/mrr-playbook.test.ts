import { describe, expect, it } from 'vitest';
import type { MetricAnswer, Valued } from '../../../src/query/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { tablesOf } from '../../support/tables.ts';
import { sheet, truth } from '../models/support.ts';
import { answerOf } from './ad-hoc.ts';

/* Monthly recurring revenue and its movements by month, as the published models give them. */

type Movement = 'new' | 'reactivation' | 'upgrade' | 'downgrade' | 'churn';
type Month = { readonly date_month: string; readonly mrr: number; readonly active: string } & Readonly<
  Record<Movement, number> & Record<`n_${Movement}`, string>
>;
interface Truth {
  readonly by_month: readonly Month[];
}

const own = truth<Truth>('mrr-playbook/truth.json');
/** The published spine begins in January 2018: who left before never was. */
const peer = truth<Truth>('mrr-playbook/truth_peer_spine.json');
const periods = sheet('mrr-playbook/subscription_periods.csv') ?? [];

/** Their losses are negative, ours are not. */
const movements: readonly (readonly [string, Movement, 1 | -1])[] = [
  ['mrr-new', 'new', 1],
  ['mrr-reactivation', 'reactivation', 1],
  ['mrr-expansion', 'upgrade', 1],
  ['mrr-contraction', 'downgrade', -1],
  ['mrr-churned', 'churn', -1],
];

function tablesFrom(rows: typeof periods): Tables {
  const column = (name: string): string[] => rows.map((row) => row[name]!);
  return tablesOf({
    customers: { customer_id: [...new Set(column('customer_id'))] },
    subscriptions: {
      subscription_id: column('subscription_id'),
      customer_id: column('customer_id'),
      status: rows.map(() => 'active'),
      mrr: column('monthly_amount'),
      valid_from: column('start_date'),
      valid_to: column('end_date'),
    },
  });
}

describe.skipIf(!own || !peer || !periods.length)('mrr-playbook', () => {
  const ids = [...movements.map(([id]) => id), 'mrr', 'net-new-mrr', 'active-customers'];
  const rates = ['quick-ratio', 'mrr-retention-rate', 'gross-mrr-churn-rate', 'net-mrr-churn-rate'];
  const answer = async (tables: Tables, first: string) => {
    const { spans, metrics } = await answerOf(tables, {
      metrics: [...ids, ...rates],
      period: `${first}..2020-02`,
      grain: 'month',
      asOf: '2020-02-29',
    });
    const months = spans!.map(({ from }) => from);
    return {
      months,
      at: (id: string, month: string): Valued =>
        (metrics[id] as MetricAnswer).series![months.indexOf(month)]!,
    };
  };

  it.each([
    ['with all months', own, '2017-09', () => true],
    ['from January 2018, as published', peer, '2018-01', (end: string) => end > '2018-01-01'],
  ] as const)('value and movements by month, %s', async (_, expected, first, keep) => {
    const { months, at } = await answer(tablesFrom(periods.filter((row) => keep(row.end_date!))), first);
    const theirs = new Map(expected!.by_month.map((month) => [month.date_month, month]));
    expect([...theirs.keys()].filter((month) => !months.includes(month))).toEqual([]);
    for (const month of months) {
      // A month without a row is one in which nothing is and nothing moves.
      const row = theirs.get(month);
      expect(at('mrr', month).value, `mrr ${month}`).toBe(row?.mrr ?? 0);
      let net = 0;
      for (const [id, movement, sign] of movements) {
        const { value, n } = at(id, month);
        const amount = row?.[movement] ?? 0;
        net += amount;
        expect(value, `${id} ${month}`).toBe(Math.abs(amount));
        expect(amount * sign, `${id} ${month}`).toBeGreaterThanOrEqual(0);
        expect(n, `${id} ${month}`).toBe(Number(row?.[`n_${movement}`] ?? 0));
      }
      expect(at('net-new-mrr', month).value, `net ${month}`).toBe(net);
    }
  });

  it('rates follow from the movements', async () => {
    const { months, at } = await answer(tablesFrom(periods), '2017-09');
    const theirs = new Map(own!.by_month.map((month) => [month.date_month, month]));
    let rated = 0;
    for (const [i, month] of months.entries()) {
      const before = theirs.get(months[i - 1] ?? '')?.mrr ?? 0;
      const row = theirs.get(month);
      const lost = -((row?.downgrade ?? 0) + (row?.churn ?? 0));
      const back = (row?.upgrade ?? 0) + (row?.reactivation ?? 0);
      const near = (id: string, a: number, b: number): void => {
        const { value } = at(id, month);
        if (b === 0) expect(value, `${id} ${month}`).toBeNull();
        else expect(value, `${id} ${month}`).toBeCloseTo(a / b, 12);
      };
      near('gross-mrr-churn-rate', lost, before);
      near('net-mrr-churn-rate', lost - back, before);
      near('mrr-retention-rate', before - lost + (row?.upgrade ?? 0), before);
      near('quick-ratio', back + (row?.new ?? 0), lost);
      if (before) rated++;
    }
    expect(rated).toBeGreaterThan(20);
  });
});
