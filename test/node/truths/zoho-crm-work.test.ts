import { beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  groupsOf,
  near,
  open,
  pairs,
  rowsOf,
  same,
  seriesOf,
  truthOf,
  valueOf,
  type Row,
  type Source,
} from './support.ts';

const set = 'zoho-crm';
const truth = truthOf(set);
const day = 86_400;

describe.skipIf(!truth)(`${set}: activities, cases`, () => {
  const check = truth!;
  let calls: Source;
  beforeAll(async () => {
    calls = await open(
      set,
      [{ file: 'Calls.csv', table: 'activities', add: () => ({ type: 'call', status: 'done' }) }],
      {
        map: {
          TASKID: 'activity_id',
          'Call Start Time': 'completed_at',
          'Call Duration (in seconds)': 'duration_s',
          'Call Type': 'direction',
          'Call Owner': 'owner_id',
        },
      },
    );
  });

  it('calls: number, time, direction, purpose', async () => {
    type Calls = {
      n: number;
      total: number;
      mean: number;
      type: Record<string, number>;
      purpose: Record<string, number>;
      billable: Record<string, number>;
    };
    const { n, total, mean, type, purpose, billable } = check<Calls>('calls');
    expect(await valueOf(calls, 'sales-calls')).toBe(n);
    const time = (await groupsOf(calls, 'time-by-activity', 'activity_type')).get('call')!;
    near(time.value, total);
    near(time.value! / n, mean);
    const directions = await groupsOf(calls, 'sales-calls', 'direction');
    same(directions, { inbound: type['Inbound']!, outbound: type['Outbound']! });
    expect(await valueOf(calls, 'outbound-sales-calls')).toBe(type['Outbound']);
    same(await groupsOf(calls, 'sales-calls', 'Call Purpose'), purpose);
    // Calls of which it is not said are a group of their own; the answer drops them.
    const told = { where: [{ by: 'Billable', in: [null], not: true }] };
    same(await groupsOf(calls, 'sales-calls', 'Billable', told), billable);
  });

  it('calls by owner, month and week', async () => {
    const owners = check<{ 'Call Owner': string; size: number; sum: number }[]>('calls.owner');
    same(await groupsOf(calls, 'sales-calls', 'owner'), pairs(owners, 'Call Owner', 'size'));
    same(await groupsOf(calls, 'time-by-activity', 'owner'), pairs(owners, 'Call Owner', 'sum'));
    same(await seriesOf(calls, 'sales-calls', 'month', {}, 7), check<Record<string, number>>('calls.month'));
    for (const [week, n] of Object.entries(check<Record<string, number>>('calls.week')))
      expect(await valueOf(calls, 'sales-calls', { period: week }), week).toBe(n);
    const weeks = await seriesOf(calls, 'sales-calls', 'week');
    expect([...weeks.values()].slice(-8).map(({ value }) => value)).toEqual(
      Object.values(check<Record<string, number>>('calls.week')),
    );
  });

  it('meetings by owner and month', async () => {
    const { n, owner, month } = check<{
      n: number;
      owner: Record<string, number>;
      month: Record<string, number>;
    }>('events');
    const meetings = await open(
      set,
      [{ file: 'Events.csv', table: 'activities', add: () => ({ type: 'meeting', status: 'done' }) }],
      { map: { EVENTID: 'activity_id', 'Start DateTime': 'completed_at', 'Event Owner': 'owner_id' } },
    );
    expect(meetings.report.files[0]!.rowsUsed).toBe(n);
    expect(await valueOf(meetings, 'meetings-held')).toBe(n);
    same(await groupsOf(meetings, 'meetings-held', 'owner'), owner);
    same(await seriesOf(meetings, 'meetings-held', 'month', {}, 7), month);
  });

  it('tasks by status and owner, and those overdue', async () => {
    const tasks = check<{
      n: number;
      status: Record<string, number>;
      owner: Record<string, number>;
      overdue: number;
    }>('tasks');
    const states = new Map([['Completed', 'done']]);
    const source = await open(
      set,
      [
        {
          file: 'Tasks.csv',
          table: 'activities',
          add: (row: Row) => ({
            type: 'task',
            state: row['Status']!,
            Status: states.get(row['Status']!) ?? 'planned',
            done: row['Modified Time']!,
          }),
        },
      ],
      {
        map: {
          'Due Date': 'due_at',
          'Task Owner': 'owner_id',
          done: 'completed_at',
          'Created Time': 'created_at',
        },
      },
    );
    expect(source.report.files[0]!.rowsUsed).toBe(tasks.n);
    expect(await valueOf(source, 'activities-completed')).toBe(tasks.status['Completed']);
    expect(await valueOf(source, 'overdue-tasks', { asOf: '2021-05-31' })).toBe(tasks.overdue);
    const done = await groupsOf(source, 'activities-completed', 'owner');
    const open_ = await groupsOf(source, 'overdue-tasks', 'owner', { asOf: '2030-12-31' });
    same(
      done,
      tasks.owner,
      (group) => group.value! + ([...open_].find(([name]) => done.get(name) === group)?.[1].value ?? 0),
    );
  });

  it('cases by status, origin and owner; days to close', async () => {
    type Cases = { status: Record<string, number>; origin: Record<string, number>; closed: number[] };
    const cases = check<Cases>('cases');
    const source = await open(
      set,
      [
        {
          file: 'Cases.csv',
          table: 'cases',
          // Closed when last changed, which is what the export counts its days to.
          add: (row) => ({
            state: row['Status']!,
            solved_at: row['Status'] === 'Closed' ? row['Modified Time']! : '',
          }),
        },
      ],
      { map: { 'Case Owner': 'agent_id', 'Case Origin': 'channel', 'Created Time': 'created_at' } },
    );
    same(await groupsOf(source, 'cases-created', 'state'), cases.status);
    same(await groupsOf(source, 'cases-created', 'status'), {
      open: cases.status['Escalated']!,
      on_hold: cases.status['On Hold']!,
      closed: cases.status['Closed']!,
    });
    const { 'Social Media': social, ...origins } = cases.origin;
    const channels = Object.entries(origins).map(([word, n]) => [word.toLowerCase(), n] as const);
    same(await groupsOf(source, 'cases-created', 'channel'), [...channels, ['social', social!] as const]);
    const owners = check<{ 'Case Owner': string; n: number; closed: number }[]>('cases.owner');
    same(await groupsOf(source, 'cases-created', 'agent'), pairs(owners, 'Case Owner', 'n'));
    same(await groupsOf(source, 'cases-handled-by-agent', 'agent'), pairs(owners, 'Case Owner', 'closed'));
    same(await groupsOf(source, 'case-backlog', 'Age Tier'), check<Record<string, number>>('cases.open'));
    // The answer counts whole days, the catalogue seconds: they differ by less than a day.
    const [n, mean, median] = cases.closed as [number, number, number];
    const { value, n: closed, beside } = await ask(source, 'resolution-time');
    expect(closed).toBe(n);
    expect(Math.abs(value! / day - mean)).toBeLessThan(1);
    expect(Math.abs(beside!.median! / day - median)).toBeLessThan(1);
    expect(rowsOf(set, 'Cases.csv').length).toBe(await valueOf(source, 'cases-created'));
  });
});
