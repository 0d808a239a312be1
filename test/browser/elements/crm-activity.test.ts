import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-activity/define.ts';
import { week } from '../../../src/metrics/activity/example.ts';
import { checkForEveryone } from './checks.ts';
import { readsWell, tableOf, walkTo } from './few-deals.ts';
import { mount, reaches, root, textOf } from './support.ts';

const files = ['activities', 'opportunities', 'users'].map((name) => `/demo/data/${name}.csv`).join(' ');
const demo = (attributes: Record<string, unknown>) =>
  mount('crm-activity', { src: files, 'as-of': '2026-10-31', lang: 'en', cache: 'none', ...attributes });

/** Five done by the first of two people, the rest by the second. */
const activities = { ...week, owner_id: week.type.map((_, i) => (i < 5 ? 'u1' : 'u2')) };

/** The worked example of the activity metrics: one week. */
const example = (attributes: Record<string, unknown>) =>
  mount('crm-activity', {
    data: { activities, users: { user_id: ['u1', 'u2'], role: ['rep', 'rep'] } },
    ...{ period: '2024-W10', 'as-of': '2024-03-10', lang: 'en', cache: 'none' },
    ...attributes,
  });

const calls = (...times: string[]): Record<string, unknown>[] =>
  times.map((completed_at, i) => ({
    ...{ activity_id: `a${i}`, type: 'call', status: 'done', owner_id: 'Ana' },
    ...{ created_at: '2024-03-01', completed_at },
  }));

describe('crm-activity', () => {
  it('stacks what each person did by type, with the numbers that the data were made with', async () => {
    const element = demo({ period: '2025' });
    await reaches(element, 'ready');
    const { activities: made } = (await (await fetch('/demo/data/facts.json')).json()) as {
      activities: { completed2025ByOwner: Record<string, number> };
    };
    const rows = await tableOf(element);
    expect(Object.fromEntries(rows.map((row) => [row[0], Number(row.at(-1))]))).to.deep.equal(
      made.completed2025ByOwner,
    );
    for (const row of rows)
      expect(row.slice(1, -1).reduce((sum, cell) => sum + Number(cell), 0)).to.equal(Number(row.at(-1)));
  });

  it('gives a picked segment as two filters', async () => {
    const element = demo({ period: '2025' });
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 1);
    expect(said).to.contain('Priya Sarvani');
    expect(detail.filter!.map(({ by }) => by)).to.deep.equal(['owner', 'activity_type']);
  });

  it('puts activities at the hour of the tag’s zone, in the week of its setting', async () => {
    // Monday 23:30 UTC is Tuesday 3 o'clock in Tehran.
    const data = calls('2024-03-04T23:30:00Z', '2024-03-05T09:15:00Z', '2024-03-05T09:45:00Z');
    const element = mount('crm-activity', {
      ...{ data: { activities: data }, view: 'heat', period: '2024-03', 'as-of': '2024-03-31' },
      ...{ lang: 'en', cache: 'none', 'time-zone': 'Asia/Tehran', 'week-start': 6 },
    });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('busiest on Tuesday (3)');
    const rows = await tableOf(element);
    expect(rows.map(([day]) => day)).to.deep.equal([
      ...['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    ]);
    const heads = [...root(element).querySelectorAll('thead th')].map((head) =>
      (head.textContent ?? '').replace(/\s/g, ' '),
    );
    // From the first hour to the last, and no more.
    expect(heads.slice(1, -1)[0]).to.equal('3:00 AM');
    expect(heads.at(-2)).to.equal('1:00 PM');
    const tuesday = rows[3]!;
    expect([
      tuesday[heads.indexOf('3:00 AM')],
      tuesday[heads.indexOf('12:00 PM')],
      tuesday[heads.indexOf('1:00 PM')],
    ]).to.deep.equal(['1', '1', '1']);
    expect(tuesday.at(-1)).to.equal('3');
  });

  it('claims no hour where the data have days alone', async () => {
    const element = mount('crm-activity', {
      ...{ data: { activities: calls('2024-03-04', '2024-03-05') }, view: 'heat', period: '2024-03' },
      ...{ 'as-of': '2024-03-31', lang: 'en', cache: 'none' },
    });
    await reaches(element, 'ready');
    expect(root(element).querySelectorAll('.hit')).to.have.length(7);
    expect(textOf(element, '.body')).to.contain('the day alone, not the hour');
  });

  it('shares out the recorded time', async () => {
    const element = example({ view: 'time' });
    await reaches(element, 'ready');
    // Video 1,800 s, calls 1,200 s, e-mails 240 s.
    expect(textOf(element, '.number')).to.equal('54 minutes');
    expect(textOf(element, '.summary')).to.contain('video meetings: 30 minutes, 56%');
    expect(textOf(element, '.body')).to.contain('Without recorded time');
    const [all] = await tableOf(element);
    expect(all).to.deep.equal(['All', '30 minutes', '20 minutes', '4 minutes', '54 minutes']);
  });

  it('sets each person against the benchmark', async () => {
    const element = example({ view: 'per-rep', benchmark: 1 });
    await reaches(element, 'ready');
    // Eight interactions of two people in five working days.
    expect(textOf(element, '.number')).to.equal('0.8');
    expect(textOf(element, '.summary')).to.contain('reach the benchmark 1');
    expect(root(element).querySelector('svg.chart')!.textContent).to.contain('Benchmark 1');
  });

  it('asks for what the view needs, in words', async () => {
    const bad = example({ view: 'calendar' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.state')).to.contain('mix, heat, time, per-rep');
    const metric = example({ view: 'heat', metric: 'win-rate' });
    await reaches(metric, 'error');
    expect(textOf(metric, '.state')).to.contain('activities-completed');
    const nothing = example({ period: '2023' });
    await reaches(nothing, 'empty');
  });

  readsWell(
    'crm-activity',
    ['mix', 'heat', 'time', 'per-rep'].map((view) => ({ src: files, view, period: '2026-Q3' })),
  );
});

checkForEveryone(
  'crm-activity',
  () => ({
    data: { activities },
    ...{ period: '2024-W10', 'as-of': '2024-03-10', cache: 'none' },
  }),
  { rows: () => [new Set(activities.owner_id).size] },
);
