import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-cohort/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** Four customers of January, of whom one left in February and one in April; two of February, who stay. */
const customers = (): Record<string, unknown>[] =>
  (
    [
      ['1', '2026-01-05', '2026-02-20'],
      ['2', '2026-01-06', '2026-04-02'],
      ['3', '2026-01-07', null],
      ['4', '2026-01-31', null],
      ['5', '2026-02-10', null],
      ['6', '2026-02-11', null],
    ] as const
  ).map(([customer_id, first_purchase_at, churned_at]) => ({ customer_id, first_purchase_at, churned_at }));

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-cohort', {
    data: { customers: customers() },
    ...{ period: '2026', 'as-of': '2026-04-30', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: '/demo/data/customers.csv /demo/data/subscriptions.csv',
  ...{ 'as-of': '2026-10-31', period: '2026', cache: 'none', ...attributes },
});

/** Cells with a mark are fewer than the rows of the table, whose rows are cohorts. */
const cohorts = (all: number) => ({ rows: () => [all] });

describe('crm-cohort', () => {
  it('tells what share of each month is left', async () => {
    const element = few({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('6 customers in 2 cohorts');
    const rows = await tableOf(element);
    // Whoever leaves within a month was there in it.
    expect(rows).to.deep.equal([
      ['January 2026', '4', '100%', '75%', '75%'],
      ['February 2026', '2', '100%', '100%', '–'],
      ['All cohorts', '6', '100%', '83%', '75%'],
    ]);
  });

  it('puts customers together by quarter', async () => {
    const element = few({ bucket: 'quarter' });
    await reaches(element, 'ready');
    expect(textOf(element, '.note')).to.contain('not left');
    expect((await tableOf(element))[0]!.slice(0, 3)).to.deep.equal(['Q1 2026', '6', '83%']);
  });

  it('says what is missing or wrong', async () => {
    const none = few({ view: 'movements' });
    await reaches(none, 'error');
    expect(textOf(none, '.error')).to.contain('subscriptions');
    await reaches(few({ bucket: 'week' }), 'error');
    await reaches(few({ period: '2020' }), 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { success } = (await (await fetch('/demo/data/facts.json')).json()) as {
      success: {
        customers: { newByQuarter: Record<string, number> };
        subscriptions: { mrrAtEndOf: Record<string, number> };
      };
    };
    const table = mount<CrmElement>('crm-cohort', demo({ bucket: 'quarter', period: '2025' }));
    await reaches(table, 'ready');
    const sizes = table.answer!.metrics['cohort-retention']!.table!.rows.slice(0, 4).map((row) => row[1]);
    expect(sizes).to.deep.equal(
      ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((quarter) => success.customers.newByQuarter[quarter]),
    );
    const moves = mount<CrmElement>('crm-cohort', demo({ view: 'movements' }));
    await reaches(moves, 'ready');
    const { metrics } = moves.answer!;
    const { mrrAtEndOf } = success.subscriptions;
    expect(metrics['mrr']!.value).to.equal(mrrAtEndOf['2026-10-31']);
    expect(metrics['net-new-mrr']!.value).to.equal(mrrAtEndOf['2026-10-31']! - mrrAtEndOf['2025-12-31']!);
  });

  checkForEveryone('crm-cohort', () => demo({ period: '2025-10..2026-03' }), cohorts(7));
  checkForEveryone('crm-cohort', () => demo({ view: 'movements' }), { rows: (marks) => [...marks] });
});
