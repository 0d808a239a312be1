import { describe, expect, it } from 'vitest';
import { businessTime, scheduleOf, type Schedule } from '../../../src/query/models/business-time.ts';
import { plainName } from '../../../src/query/models/duplicates.ts';
import { golden as folder, have, tablesIn } from '../../support/golden.ts';
import { tablesOf } from '../../support/tables.ts';
import { ask } from './ask.ts';
import { goldenValues } from './support.ts';

describe('business time', () => {
  // dbt_zendesk's decision log, "Business Time Metrics": ticket 941606 under two schedules, given in minutes since
  // Sunday, in UTC. Its instants are rounded there to 3902, 5461.25 and 5461.46 minutes.
  const week = (...spans: readonly (readonly [number, number])[]): Schedule => ({
    zone: 'UTC',
    holidays: new Set(),
    open: spans.flatMap(([from, to]) => {
      const day = Math.floor(from / 1440);
      const weekday = day === 0 ? 7 : day;
      const next = (weekday % 7) + 1;
      const end = to - day * 1440;
      const first = [weekday, from - day * 1440, Math.min(end, 1440)] as const;
      return end > 1440 ? [first, [next, 0, end - 1440] as const] : [first];
    }),
  });
  const chicago = businessTime(
    week([720, 1560], [2160, 3000], [3600, 4440], [5040, 5880], [6480, 7320], [7920, 8760], [9360, 10200]),
  );
  const sanFrancisco = businessTime(
    week([2340, 2910], [3780, 4350], [5220, 5790], [6660, 7230], [8100, 8670]),
  );
  const sunday = Date.UTC(2020, 8, 27);
  const minute = (n: number): number => sunday + n * 60_000;
  const [created, moved, answered] = [minute(3902), minute(5461.25), minute(5461.46)];

  it('counts each minute by the schedule in force: 959.46 minutes', () => {
    expect((chicago(created, moved) + sanFrancisco(moved, answered)) / 60_000).toBeCloseTo(959.46, 6);
  });
  it('by the last schedule alone is what Zendesk reports: 689.46 minutes', () => {
    expect(sanFrancisco(created, answered) / 60_000).toBeCloseTo(689.46, 6);
  });

  const hours = (zone: string, holidays = '') => {
    const elapsed = businessTime(scheduleOf('1-5 09:00-17:00; 6 10:00-14:00', holidays, zone));
    return (from: string, to: string): number => elapsed(Date.parse(from), Date.parse(to)) / 3_600_000;
  };
  it('leaves out nights, Sundays and holidays', () => {
    // Friday 16:00 to Tuesday 10:00: 1 + 4 (Saturday) + 8 (Monday) + 1.
    expect(hours('UTC')('2024-03-01T16:00Z', '2024-03-05T10:00Z')).toBe(14);
    expect(hours('UTC', '2024-03-04')('2024-03-01T16:00Z', '2024-03-05T10:00Z')).toBe(6);
    expect(hours('UTC')('2024-03-03T00:00Z', '2024-03-03T23:00Z')).toBe(0);
  });
  it('opens at the local hour on both sides of a change of the clocks', () => {
    // New York: 9 to 17 is 14 to 22 UTC until 10 March 2024, then 13 to 21.
    expect(hours('America/New_York')('2024-03-08T21:00Z', '2024-03-11T14:00Z')).toBe(1 + 4 + 1);
  });
  it('of a night shift over the change is an hour shorter', () => {
    const elapsed = businessTime(scheduleOf('7 00:00-24:00', '', 'America/New_York'));
    expect(elapsed(Date.parse('2024-03-09T00:00Z'), Date.parse('2024-03-12T00:00Z')) / 3_600_000).toBe(23);
  });
  it.each(['', '8 09:00-17:00', '1 17:00-09:00', 'Mon 9-17'])('refuses or ignores hours %j', (text) => {
    if (text) expect(() => scheduleOf(text, '', 'UTC')).toThrow('bad-question');
    else expect(businessTime(scheduleOf(text, '', 'UTC'))(0, 1e12)).toBe(0);
  });

  it('in the report zone is what the metric counts', async () => {
    const tables = tablesOf({
      cases: { created_at: ['2024-03-01 20:00'], first_response_at: ['2024-03-04 15:00'] },
    });
    const question = { asOf: '2024-03-31', timeZone: 'America/New_York' };
    // Friday 15:00 to Monday 10:00 in New York; in UTC the same instants lie outside and inside of other hours.
    expect((await ask(tables, 'first-response-time-business', question)).value).toBe(3 * 3600);
    expect((await ask(tables, 'first-response-time-business', { asOf: '2024-03-31' })).value).toBe(6 * 3600);
  });
});

describe('plain names', () => {
  it.each([
    ['Contoso Ltd.', 'contoso'],
    ['شرکت پارس', 'پارس'],
    ['CÔNG TY Phương Nam', 'phương nam'],
    ['Principal', 'principal'],
    ['Inc', 'inc'],
  ])('%s', (name, plain) => expect(plainName(name)).toBe(plain));
  it('do not depend on the case', () => expect(plainName('ΣΊΣΥΦΟΣ')).toBe(plainName('Σίσυφος')));
});

const tables = have(folder) ? tablesIn(folder) : null;
const truth = goldenValues();
describe.skipIf(!tables || !truth)('the golden company', () => {
  const question = { period: '2024-Q1', asOf: '2024-03-31' };
  it('has as many repeat and service calls as pandas says', async () => {
    expect((await ask(tables!, 'repeat-calls', question)).value).toBe(truth!['repeat-calls(7d,same topic)']);
    expect((await ask(tables!, 'service-calls', question)).value).toBe(truth!['service-calls']);
  });
  it('has agents whose cards add up to the company', async () => {
    const { value, table, excluded } = await ask(tables!, 'agent-scorecard', question);
    const nobodys = excluded.find(({ reason }) => reason === 'no-value:agent_id')!.count;
    const { value: handled } = await ask(tables!, 'cases-handled', question);
    const at = (name: string): number => table!.columns.findIndex((column) => column.name === name);
    const sum = table!.rows.reduce((total, row) => total + Number(row[at('cases-handled')]), 0);
    expect([value, sum]).toEqual([handled! - nobodys, handled! - nobodys]);
    for (const row of table!.rows) {
      const own = { ...question, where: [{ by: 'agent', in: [String(row[0])] }] };
      for (const id of [
        'first-response-time',
        'resolution-time',
        'average-handle-time',
        'hold-time',
        'reopen-rate',
      ])
        expect(row[at(id)], `${String(row[0])} ${id}`).toBeCloseTo((await ask(tables!, id, own)).value!, 6);
    }
  });
});
