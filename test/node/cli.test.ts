import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';

const data = path.resolve(import.meta.dirname, '../../demo/data');
const file = (name: string): string => path.join(data, name);
/** Worked out by the generator from its own arrays, not from the files. */
const facts = JSON.parse(readFileSync(file('facts.json'), 'utf8')) as {
  deals: { closedByYear: Record<string, { won: number; winRate: number; wonAmount: number }> };
};

async function cli(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await run(words, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    now: () => Date.UTC(2026, 10, 21),
  });
  return { code, out, error };
}

describe('crm-elements ask', () => {
  const year = facts.deals.closedByYear['2025']!;

  it('prints the metrics of a file as JSON', async () => {
    const { code, out } = await cli(
      'ask',
      'win-rate,closed-won-amount,won-deals',
      '--period',
      '2025',
      '--json',
      file('opportunities.csv'),
    );
    expect(code).toBe(0);
    const { metrics } = JSON.parse(out) as {
      metrics: Record<string, { value: number; n: number; reason: string | null }>;
    };
    expect(metrics['win-rate']).toMatchObject({ value: year.winRate, reason: null });
    expect(metrics['closed-won-amount']!.value).toBe(year.wonAmount);
    expect(metrics['won-deals']!.value).toBe(year.won);
  });

  it('--from and --to are half-open', async () => {
    const { out } = await cli(
      'ask',
      'won-deals',
      '--from',
      '2025-01-01',
      '--to',
      '2026-01-01',
      '--json',
      file('opportunities.csv'),
    );
    expect(
      (JSON.parse(out) as { metrics: { 'won-deals': { value: number } } }).metrics['won-deals'].value,
    ).toBe(year.won);
  });

  it('--calendar persian: a month is the days of it', async () => {
    const count = async (...words: string[]): Promise<number> => {
      const { out } = await cli('ask', 'won-deals', ...words, '--json', file('opportunities.csv'));
      return (JSON.parse(out) as { metrics: { 'won-deals': { value: number } } }).metrics['won-deals'].value;
    };
    // Mehr 1404: 23 September to 22 October 2025.
    const days = await count('--from', '2025-09-23', '--to', '2025-10-23');
    expect(days).toBeGreaterThan(0);
    expect(await count('--calendar', 'persian', '--period', '1404-07')).toBe(days);
    expect(await count('--calendar', 'persian', '--from', '1404-07-01', '--to', '1404-08-01')).toBe(days);
  });

  it('groups add up to the whole', async () => {
    const { out } = await cli(
      'ask',
      'won-deals',
      '--period',
      '2025',
      '--by',
      'owner',
      '--json',
      file('opportunities.csv'),
    );
    const { groups } = (JSON.parse(out) as { metrics: { 'won-deals': { groups: { value: number }[] } } })
      .metrics['won-deals'];
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.reduce((sum, group) => sum + group.value, 0)).toBe(year.won);
  });

  it('a filter leaves the others out, and its opposite the rest', async () => {
    const value = async (where: string): Promise<number> => {
      const { out } = await cli(
        'ask',
        'won-deals',
        '--period',
        '2025',
        '--where',
        where,
        '--json',
        file('opportunities.csv'),
      );
      return (JSON.parse(out) as { metrics: { 'won-deals': { value: number } } }).metrics['won-deals'].value;
    };
    const [some, rest] = [await value('source=Web'), await value('source!=Web')];
    expect(some).toBeGreaterThan(0);
    expect(some + rest).toBe(year.won);
  });

  it('reads well in a terminal', async () => {
    const { out } = await cli(
      'ask',
      'win-rate',
      '--period',
      '2025',
      '--compare',
      'year',
      file('opportunities.csv'),
    );
    expect(out).toMatch(/win-rate {2}35\.84 % {2}\(n = 812, 95 %: /);
    expect(out).toMatch(/compared with 33\.99 %/);
  });
});

describe('what is wrong is said, with an exit code', () => {
  it.each([
    [['ask', 'win-rat', file('opportunities.csv')], 1, 'unknown-metric'],
    [['ask', 'win-rate', 'nowhere.csv'], 1, 'file-not-found'],
    [['ask', 'win-rate', '--period', 'soon', file('opportunities.csv')], 1, 'bad-period'],
    [['ask', 'win-rate', '--by', 'colour', file('opportunities.csv')], 1, 'unknown-dimension'],
    [['ask', 'win-rate'], 2, 'which files?'],
    [['ask', 'win-rate', '--colour', 'red', file('opportunities.csv')], 2, '--colour'],
    [['ask', 'win-rate', '--from', '2025-01-01', file('opportunities.csv')], 2, 'go together'],
    [['ask', 'nps', '--from', '2025-13-01', '--to', '2025-13-02', file('opportunities.csv')], 2, 'are days'],
    [['dance'], 2, "'dance' is no command"],
  ] as [string[], number, string][])('%j', async (words, code, said) => {
    const result = await cli(...words);
    expect(result.code).toBe(code);
    expect(result.error).toContain(said);
  });

  it('a metric whose table is missing has no value and says which', async () => {
    const { code, out } = await cli('ask', 'nps', '--json', file('opportunities.csv'));
    expect(code).toBe(0);
    expect((JSON.parse(out) as { metrics: { nps: object } }).metrics.nps).toMatchObject({
      value: null,
      reason: 'missing-table:surveys',
    });
  });
});

it('report says what each column was taken for', async () => {
  const { code, out } = await cli('report', file('opportunities.csv'));
  expect(code).toBe(0);
  expect(out).toMatch(/opportunities\.csv: deals \(salesforce, csv\), 2360 rows read, 2359 used/);
  expect(out).toMatch(/Opportunity ID -> deal_id/);
  expect(out).toMatch(/left out: 1 × duplicate-key/);
});

it('metrics lists the catalogue', async () => {
  const { code, out } = await cli('metrics');
  expect(code).toBe(0);
  expect(out).toMatch(/^win-rate {2}\[ratio\]/m);
});

it('--param sets an analysis', async () => {
  const change = async (...more: string[]): Promise<{ value: number | null; reason: string | null }> => {
    const { out } = await cli(
      'ask',
      'metric-change',
      '--period',
      '2025',
      ...more,
      '--json',
      file('opportunities.csv'),
    );
    return (
      JSON.parse(out) as { metrics: { 'metric-change': { value: number | null; reason: string | null } } }
    ).metrics['metric-change'];
  };
  expect((await change()).reason).toBe('missing-parameter:metric');
  // 2025 has 365 days; the 365 before it begin on 2 January 2024, and nothing was won on the 1st: the data begin in May.
  const before = facts.deals.closedByYear['2024']!.wonAmount;
  const { value } = await change('--param', 'metric=closed-won-amount');
  expect(value).toBe(facts.deals.closedByYear['2025']!.wonAmount - before);
});
