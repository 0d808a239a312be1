import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-service/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf } from './few-deals.ts';
import { mount, reaches, root, textOf } from './support.ts';

/** Six cases of March, answered after 1, 2 and 3 hours …; four solved, two of them within the promise. */
const cases = (): Record<string, unknown>[] =>
  (
    [
      ['1', '2026-03-02 08:00', 'email', 'high', '2026-03-02 09:00', '2026-03-02 18:00', '2026-03-03 08:00'],
      ['2', '2026-03-03 08:00', 'email', 'low', '2026-03-03 10:00', '2026-03-05 08:00', '2026-03-04 08:00'],
      ['3', '2026-03-04 08:00', 'email', 'low', '2026-03-04 11:00', '2026-03-04 20:00', '2026-03-05 08:00'],
      ['4', '2026-03-05 08:00', 'phone', 'low', '2026-03-05 12:00', '2026-03-09 08:00', '2026-03-06 08:00'],
      ['5', '2026-03-01 00:00', 'phone', 'low', '2026-03-01 05:00', null, '2026-03-06 08:00'],
      ['6', '2026-03-31 08:00', 'chat', 'low', '2026-03-31 09:00', null, '2026-04-06 08:00'],
    ] as const
  ).map(([case_id, created_at, channel, priority, first_response_at, solved_at, resolution_due_at]) => ({
    ...{ case_id, created_at, channel, priority, first_response_at, solved_at, resolution_due_at },
    ...{ first_solved_at: solved_at, status: solved_at ? 'solved' : 'open' },
  }));

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-service', {
    data: { cases: cases() },
    ...{ period: '2026-03', 'as-of': '2026-03-31', lang: 'en', cache: 'none', ...attributes },
  });

const demo = (attributes: Record<string, unknown>): Record<string, unknown> => ({
  src: ['tickets', 'case-events', 'calls', 'users'].map((name) => `/demo/data/${name}.csv`).join(' '),
  'as-of': '2026-10-31',
  period: '2026',
  cache: 'none',
  ...attributes,
});

describe('crm-service', () => {
  it('counts what came in, what was handled and what is open', async () => {
    const element = few({});
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('6 created, 4 handled, 2 cases open');
  });

  it('tells the open cases by age and by priority', async () => {
    const element = few({ view: 'backlog' });
    await reaches(element, 'ready');
    // As of the end of 31 March: one is 16 hours old, the other 31 days.
    expect(textOf(element, '.summary')).to.contain('2 cases open').and.contain('1 (50%) older than 30 days');
    const rows = await tableOf(element);
    expect(rows.slice(0, 6).map(([, cell]) => cell)).to.deep.equal(['1', '0', '0', '0', '0', '1']);
  });

  it('tells the median first response and the promises kept', async () => {
    const element = few({ view: 'response' });
    await reaches(element, 'ready');
    // 1, 1, 2, 3, 4 and 5 hours.
    expect(textOf(element, '.number')).to.equal('2.5 hours');
  });

  it('tells where cases come in', async () => {
    const element = few({ view: 'channels' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('most from email: 3 (50%)');
  });

  it('says what is missing or wrong', async () => {
    const calls = few({ view: 'calls' });
    await reaches(calls, 'error');
    expect(textOf(calls, '.error')).to.contain('calls');
    const bad = few({ view: 'tickets' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('backlog');
    await reaches(few({ period: '2020' }), 'empty');
  });

  it('agrees with what the demo company knows of itself', async () => {
    const { service, cases: all } = (await (await fetch('/demo/data/facts.json')).json()) as {
      service: { tickets: { rows: number; solved: number }; calls: { byDirection: { inbound: number } } };
      cases: { byMonth: Record<string, number> };
    };
    const element = mount<CrmElement>('crm-service', demo({ period: 'all' }));
    await reaches(element, 'ready');
    const { metrics } = element.answer!;
    expect(metrics['cases-created']!.value).to.equal(service.tickets.rows);
    expect(metrics['cases-handled']!.value).to.equal(service.tickets.solved);
    const year = mount<CrmElement>('crm-service', demo({ grain: 'month' }));
    await reaches(year, 'ready');
    expect(
      year.answer!.metrics['cases-created']!.series!.slice(0, 10).map(({ value }) => value),
    ).to.deep.equal(
      Object.entries(all.byMonth)
        .filter(([month]) => month.startsWith('2026'))
        .map(([, count]) => count),
    );
    const hours = mount<CrmElement>('crm-service', demo({ view: 'hours' }));
    await reaches(hours, 'ready');
    expect(root(hours).querySelectorAll('.hit').length).to.be.greaterThan(50);
  });

  // A series has a mark of its own beside those of its points, and no row.
  checkForEveryone('crm-service', () => demo({ view: 'volume', grain: 'month' }), {
    rows: ([marks]) => [marks! - 3],
  });
  checkForEveryone('crm-service', () => demo({ view: 'channels' }));
});
