import { beforeAll, describe, expect, it } from 'vitest';
import { ask, groupsOf, near, open, rowsOf, same, truthOf, valueOf, type Source } from './support.ts';

const set = 'support-tickets';
const truth = truthOf(set);
const file = 'customer_support_tickets.csv';
const map = {
  'Ticket ID': 'case_id',
  'Ticket Status': 'status',
  'Ticket Type': 'topic',
  'Ticket Priority': 'priority',
  'Ticket Channel': 'channel',
  'Product Purchased': 'product',
  'Time to Resolution': 'solved_at',
};

describe.skipIf(!truth)(set, () => {
  const check = truth!;
  let cases: Source;
  let answered: Source;
  let surveys: Source;
  beforeAll(async () => {
    // The file does not say when a ticket was opened: the day of the purchase stands for it where tickets are counted.
    cases = await open(set, [{ file, table: 'cases' }], {
      map: { ...map, 'Date of Purchase': 'created_at', 'First Response Time': 'first_response_at' },
    });
    // The truth's clock starts with the first response.
    answered = await open(set, [{ file, table: 'cases' }], {
      map: { ...map, 'First Response Time': 'created_at' },
    });
    surveys = await open(set, [{ file, table: 'surveys', add: () => ({ kind: 'csat' }) }], {
      map: {
        'Ticket ID': 'survey_id',
        'Customer Satisfaction Rating': 'score',
        'Time to Resolution': 'responded_at',
      },
    });
  });

  it('cells over many lines are one cell, and every row is used', () => {
    const [report] = cases.report.files;
    expect([report!.rowsRead, report!.rowsUsed]).toEqual([check('rows'), check('rows')]);
    const parsed = rowsOf(set, file);
    expect(parsed.some((row) => row['Ticket Description']!.includes('\n'))).toBe(true);
    expect(parsed.length).toBe(check('rows'));
  });

  it('tickets by status', async () => {
    const status = check<Record<string, number>>('status');
    const found = await groupsOf(cases, 'cases-created', 'status');
    expect(found.get('closed')!.value).toBe(status['Closed']);
    expect(found.get('open')!.value).toBe(status['Open']);
    expect(found.get('pending')!.value).toBe(status['Pending Customer Response']);
    const told = await open(
      set,
      [{ file, table: 'cases', add: (row) => ({ said: row['Ticket Status']! }) }],
      {
        map: { 'Ticket ID': 'case_id', 'Date of Purchase': 'created_at' },
      },
    );
    same(await groupsOf(told, 'cases-created', 'said'), status);
  });

  it.each([
    ['Ticket Priority', 'priority'],
    ['Ticket Channel', 'channel'],
    ['Ticket Type', 'topic'],
  ])('tickets, closed ones and satisfaction by %s', async (header, by) => {
    const rows = check<Record<string, string | number>[]>(`by.${header}`);
    const of = (key: string) => rows.map((row) => [String(row[header]), row[key] as number] as const);
    const said: Record<string, Record<string, string>> = {
      channel: { chat: 'Chat', email: 'Email', phone: 'Phone', social: 'Social media' },
      priority: { urgent: 'Critical', high: 'High', normal: 'Medium', low: 'Low' },
    };
    const word = (key: string): string => said[by]?.[key] ?? key;
    const named = async (...args: Parameters<typeof groupsOf>) =>
      new Map([...(await groupsOf(...args))].map(([key, group]) => [word(key), group]));
    same(await named(cases, 'cases-created', by), of('n'));
    same(
      await named(cases, 'cases-created', by, { where: [{ by: 'status', in: ['closed'] }] }),
      of('closed'),
    );
    same(await groupsOf(surveys, 'csat-average', header), of('csat'));
  });

  it('satisfaction', async () => {
    const csat = check<{ n: number; mean: number; top2: number; dist: Record<string, number> }>('csat');
    const average = await ask(surveys, 'csat-average');
    near(average.value, csat.mean);
    const share = await ask(surveys, 'csat');
    near(share.value, csat.top2);
    expect(share.n).toBe(csat.n);
    const dist = Object.entries(csat.dist).map(([score, n]) => [String(+score), n] as const);
    same(await groupsOf(surveys, 'csat', 'score'), dist, ({ n }) => n);
    same(
      await groupsOf(surveys, 'csat-average', 'Product Purchased'),
      check<Record<string, number>>('csat.by.product'),
    );
  });

  it('a resolution before its response is no time: left out and counted', async () => {
    const times = check<{ n: number; negative: number; mean_pos: number; median_pos: number }>('resolution');
    const { value, n, beside, excluded } = await ask(answered, 'resolution-time');
    near(value, times.mean_pos * 3600);
    near(beside!.median, times.median_pos * 3600);
    expect(n).toBe(times.n - times.negative);
    expect(excluded).toEqual([{ reason: 'no-value:created_at,solved_at', count: times.negative }]);
    expect(await valueOf(answered, 'cases-handled')).toBe(times.n);
  });

  it('tickets with an answer, and the share closed', async () => {
    const [responded, closed] = check<number[]>('responded');
    expect(await valueOf(answered, 'cases-created')).toBe(responded);
    const { n } = await ask(cases, 'first-response-time');
    expect(n).toBe(responded);
    near((await valueOf(cases, 'cases-handled'))! / (await valueOf(cases, 'cases-created'))!, closed!);
  });

  it('products with most tickets', async () => {
    const groups = [...(await groupsOf(cases, 'cases-created', 'product'))];
    const most = groups.sort(([a, x], [b, y]) => y.value! - x.value! || (a < b ? -1 : 1)).slice(0, 5);
    expect(most.map(([p, { value }]) => ({ p, n: value }))).toEqual(check('top.products'));
  });
});
