import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import { isAnalysis, type Metric } from '../../../src/metrics/define.ts';
import { dimensions } from '../../../src/metrics/dimensions.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { golden, have, tablesIn } from '../../support/golden.ts';
import { reportOf, tablesOf } from '../../support/tables.ts';

learnCatalogue();
const seed = 20240401;
const now = Date.UTC(2026, 10, 21);
const metrics = catalogue.filter((definition): definition is Metric => !isAnalysis(definition));
type Cells = Readonly<
  Record<string, Readonly<Record<string, readonly (string | number | boolean | null)[]>>>
>;

async function ask(tables: Tables, question: Question): Promise<Readonly<Record<string, MetricAnswer>>> {
  const [outcome] = await answerAll(tables, reportOf(tables), [question], { now });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value.metrics;
}

const parts = ({ example }: Metric): { source: Cells; asked: Omit<Question, 'metrics'> } => {
  const { period, asOf, gives: _gives, ...source } = example;
  return { source: source as Cells, asked: { ...(period && { period }), ...(asOf && { asOf }) } };
};

/** What must not depend on the order of the rows. */
const essence = ({ value, n, reason, excluded, beside, groups }: MetricAnswer): unknown => ({
  value: value === null ? null : value.toPrecision(12),
  n,
  reason,
  excluded,
  beside: beside?.median?.toPrecision(12),
  groups: groups?.map((group) => [...group.key, group.value?.toPrecision(12)]),
});

describe('the order of rows changes nothing', () => {
  it.each(metrics.map((metric) => [metric.id, metric] as const))('%s', async (id, metric) => {
    const { source, asked } = parts(metric);
    const expected = essence((await ask(tablesOf(source), { ...asked, metrics: [id] }))[id]!);
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(source).map(([table, columns]) => {
          const rows = Object.values(columns)[0]!.map((_, row) => row);
          return [table, fc.shuffledSubarray(rows, { minLength: rows.length })];
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async (orders) => {
        const moved = Object.fromEntries(
          Object.entries(source).map(([table, columns]) => [
            table,
            Object.fromEntries(
              Object.entries(columns).map(([name, cells]) => [
                name,
                orders[table]!.map((row) => cells[row]!),
              ]),
            ),
          ]),
        );
        expect(essence((await ask(tablesOf(moved), { ...asked, metrics: [id] }))[id]!)).toEqual(expected);
      }),
      { seed, numRuns: 6 },
    );
  });
});

const isAdditive = ({ value }: Metric): boolean =>
  value.k === 'aggregate' && (value.fn === 'count' || value.fn === 'sum');

/** Answers whose groups must add up; returns how many there were to look at. */
function addUp(answers: Readonly<Record<string, MetricAnswer>>): string[] {
  return Object.entries(answers).flatMap(([id, { value, groups, reason }]) => {
    if (!groups) expect(reason, id).toMatch(/^(no-dimension|missing-column|missing-table):/);
    if (!groups || value === null) return [];
    const sum = groups.reduce((total, group) => total + (group.value ?? 0), 0);
    expect(sum, id).toBeCloseTo(value, 6);
    return [id];
  });
}

describe('the groups of any dimension add up to the whole', () => {
  const additive = metrics.filter(isAdditive);
  it('of every example', async () => {
    for (const metric of additive) {
      const { source, asked } = parts(metric);
      const tables = tablesOf(source);
      for (const name of dimensions.keys())
        addUp(await ask(tables, { ...asked, metrics: [metric.id], by: [name] }));
    }
  });
  const rich = have(golden) ? tablesIn(golden) : undefined;
  it.skipIf(!rich)('of the golden company', async () => {
    const split = new Set<string>();
    for (const name of dimensions.keys()) {
      const question = { period: '2024-Q1', asOf: Date.UTC(2024, 3, 1), by: [name] };
      const answers = await ask(rich!, { ...question, metrics: additive.map(({ id }) => id) });
      for (const id of addUp(answers)) split.add(id);
    }
    expect([...split].sort()).toEqual(additive.map(({ id }) => id).sort());
  });
});

const word = (...words: string[]): fc.Arbitrary<string | null> => fc.option(fc.constantFrom(...words));
const instant = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' '));
const deal = fc.record({
  status: fc.constantFrom('open', 'won', 'lost'),
  amount_base: fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)),
  source: word('web', 'event', 'partner'),
  region: word('N', 'S'),
  owner_id: word('u1', 'u2', 'u3'),
  created_at: instant(Date.UTC(2024, 0, 1), Date.UTC(2024, 2, 1)),
  closed_at: fc.option(instant(Date.UTC(2024, 1, 1), Date.UTC(2024, 4, 1))),
});
type Row = Readonly<Record<string, string | number | null>>;
const tableOf = (rows: readonly Row[]): Tables =>
  tablesOf({
    deals: Object.fromEntries(Object.keys(rows[0]!).map((name) => [name, rows.map((row) => row[name]!)])),
  });
const some = [
  'won-deals',
  'closed-won-amount',
  'win-rate',
  'average-deal-size',
  'open-pipeline',
  'sales-cycle-length',
];

describe('filters', () => {
  const filters = fc.shuffledSubarray(
    [
      { by: 'source', in: ['web', null] },
      { by: 'owner', in: ['u1', 'u2'] },
      { by: 'region', in: ['N'], not: true },
    ],
    { minLength: 2 },
  );
  const question = { metrics: some, period: '2024-01..2024-03', asOf: '2024-03-31' };
  it('commute', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 60 }), filters, async (rows, where) => {
        const tables = tableOf(rows);
        const there = await ask(tables, { ...question, where });
        const back = await ask(tables, { ...question, where: [...where].reverse() });
        for (const id of some) expect(essence(back[id]!)).toEqual(essence(there[id]!));
      }),
      { seed, numRuns: 40 },
    ));
  it('choose the rows that a filtered file would have', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 60 }), async (rows) => {
        const kept = rows.filter((row) => row.source === 'web' || row.source === null);
        if (!kept.length) return;
        const filtered = await ask(tableOf(rows), {
          ...question,
          where: [{ by: 'source', in: ['web', null] }],
        });
        const fewer = await ask(tableOf(kept), question);
        for (const id of some) expect(essence(filtered[id]!)).toEqual(essence(fewer[id]!));
      }),
      { seed, numRuns: 40 },
    ));
});

describe('a time zone', () => {
  const zones = fc.constantFrom(
    'America/New_York',
    'Europe/Berlin',
    'Asia/Tehran',
    'Asia/Tokyo',
    'Australia/Adelaide',
  );
  const dayIn = (zone: string, at: string): string =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(new Date(`${at.replace(' ', 'T')}Z`));
  const question = { metrics: ['opportunities-created'], period: '2024-01..2024-12', grain: 'day' } as const;
  const counts = async (rows: readonly Row[], timeZone: string): Promise<(number | null)[]> =>
    (await ask(tableOf(rows), { ...question, timeZone }))['opportunities-created']!.series!.map(
      ({ value }) => value,
    );

  it('puts every instant into the day that clocks show there', () =>
    fc.assert(
      fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 30 }), zones, async (rows, zone) => {
        const got = new Map<string, number>();
        (await counts(rows, zone)).forEach((count, i) => {
          const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
          if (count) got.set(date, count);
        });
        const expected = new Map<string, number>();
        for (const { created_at: at } of rows) {
          const date = dayIn(zone, at);
          if (date.startsWith('2024')) expected.set(date, (expected.get(date) ?? 0) + 1);
        }
        expect(new Map([...got].sort())).toEqual(new Map([...expected].sort()));
      }),
      { seed, numRuns: 40 },
    ));
  it('moves nothing that lies within three hours of noon UTC', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(deal, fc.integer({ min: 0, max: 59 }), fc.integer({ min: 9 * 60, max: 13 * 60 })), {
          minLength: 1,
          maxLength: 30,
        }),
        zones,
        async (drawn, zone) => {
          const rows = drawn.map(([row, date, minute]) => ({
            ...row,
            closed_at: null,
            created_at: new Date(Date.UTC(2024, 0, 1 + date, 0, minute))
              .toISOString()
              .slice(0, 19)
              .replace('T', ' '),
          }));
          expect(await counts(rows, zone)).toEqual(await counts(rows, 'UTC'));
        },
      ),
      { seed, numRuns: 40 },
    ));
});
