import { dayMs } from '../../util/civil.ts';
import { wilson } from '../../util/statistics.ts';
import type { Window } from '../calendar.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { Model, ModelInputs } from './model.ts';
import { left, numbers, someOf, texts } from './read.ts';

/** Words by customer from another table: the last row says. */
function wordsBy(rows: ColumnsAnswer | undefined, word: (row: number) => string | null): Map<string, string> {
  const found = new Map<string, string>();
  const id = texts(rows, 'customer_id');
  for (let row = 0; row < (rows?.rows ?? 0); row++) {
    const value = word(row);
    if (id(row) !== null && value !== null) found.set(id(row)!, value);
  }
  return found;
}

/** What is known of a customer at the window's start, by name of the attribute. */
function attributesOf(
  inputs: ModelInputs,
  start: Pick<Window, 'lo' | 'loDay'>,
): [string, (row: number, id: string) => string | null][] {
  const customers = inputs.get('customers')!;
  const out: [string, (row: number, id: string) => string | null][] = [
    'segment',
    'industry',
    'region',
    'channel',
  ]
    .filter((name) => customers.columns.has(name))
    .map((name) => [name, texts(customers, name)]);
  const onboarded = numbers(customers, 'onboarded_at');
  if (customers.columns.has('onboarded_at'))
    out.push(['onboarded', (row) => (onboarded(row) < start.lo ? 'yes' : 'no')]);
  const plans = inputs.get('subscriptions');
  const [plan, from, to] = [texts(plans, 'plan'), numbers(plans, 'valid_from'), numbers(plans, 'valid_to')];
  if (plans) {
    const byId = wordsBy(plans, (row) =>
      from(row) < start.loDay && !(to(row) <= start.loDay) ? plan(row) : null,
    );
    out.push(['plan', (_row, id) => byId.get(id) ?? null]);
  }
  const cases = inputs.get('cases');
  const [opened, whose] = [numbers(cases, 'created_at'), texts(cases, 'customer_id')];
  if (cases) {
    const counts = new Map<string | null, number>();
    for (let row = 0; row < cases.rows; row++)
      if (opened(row) < start.lo && opened(row) >= start.lo - 90 * dayMs)
        counts.set(whose(row), (counts.get(whose(row)) ?? 0) + 1);
    out.push([
      'cases_90_days',
      (_row, id) => ((counts.get(id) ?? 0) > 2 ? '3+' : String(counts.get(id) ?? 0)),
    ]);
  }
  const surveys = inputs.get('surveys');
  const [kind, score, at] = [
    texts(surveys, 'kind'),
    numbers(surveys, 'score'),
    numbers(surveys, 'responded_at'),
  ];
  if (surveys) {
    const band = (value: number): string => (value >= 9 ? 'promoter' : value >= 7 ? 'passive' : 'detractor');
    const byId = wordsBy(surveys, (row) =>
      kind(row) === 'nps' && at(row) < start.lo && score(row) === score(row) ? band(score(row)) : null,
    );
    out.push(['nps', (_row, id) => byId.get(id) ?? null]);
  }
  return out;
}

/** Groups of fewer customers than this say little. */
const fewest = 20;

/**
 * Customers at the window's start (without one: all) by each value of each attribute: the share that left, its ratio to
 * the share of all (lift), and the share of those who left. By lift × size; the value is the first one's lift.
 */
export const churnByAttribute: Model = (inputs, context) => {
  const { window, days } = context;
  const customers = inputs.get('customers')!;
  const [id, first, churned] = [
    texts(customers, 'customer_id'),
    numbers(customers, 'first_purchase_at'),
    numbers(customers, 'churned_at'),
  ];
  const rows: number[] = [];
  let undated = 0;
  for (let row = 0; row < customers.rows; row++) {
    if (first(row) !== first(row)) undated++;
    if (days ? first(row) < window.lo && !(churned(row) < window.lo) : first(row) < window.known)
      rows.push(row);
  }
  const isLost = (row: number): boolean => churned(row) < window.known;
  const lost = rows.filter(isLost).length;
  const overall = lost / rows.length;
  // What was known of a customer at the period's start, without a period at as-of.
  const start = days ? window : { lo: window.known, loDay: window.knownDay };
  const groups = attributesOf(inputs, start).flatMap(([name, word]) => {
    const found = new Map<string, { n: number; lost: number }>();
    for (const row of rows) {
      const value = word(row, id(row) ?? '');
      if (value === null) continue;
      const group = found.get(value) ?? { n: 0, lost: 0 };
      found.set(value, group);
      group.n++;
      if (isLost(row)) group.lost++;
    }
    return [...found].map(([value, group]) => ({ name, value, ...group, rate: group.lost / group.n }));
  });
  groups.sort((a, b) => b.rate * b.n - a.rate * a.n || (a.name + a.value < b.name + b.value ? -1 : 1));
  const isKnown = lost > 0 && groups.length > 0;
  return {
    value: isKnown ? groups[0]!.rate / overall : null,
    n: rows.length,
    ...(!isKnown && { reason: rows.length ? 'zero-denominator' : 'no-rows' }),
    excluded: left({ 'no-value:first_purchase_at': undated }),
    table: {
      columns: [
        { name: 'attribute', unit: 'text' },
        { name: 'value', unit: 'text' },
        { name: 'customers', unit: 'count' },
        { name: 'left', unit: 'count' },
        { name: 'rate', unit: 'ratio' },
        { name: 'low', unit: 'ratio' },
        { name: 'high', unit: 'ratio' },
        { name: 'lift', unit: 'number' },
        { name: 'share_of_left', unit: 'ratio' },
      ],
      ...someOf(
        groups.map(({ name, value, n, lost: gone, rate }) => {
          const { low, high } = wilson(gone, n);
          return [
            name,
            value,
            n,
            gone,
            rate,
            low,
            high,
            lost ? rate / overall : null,
            lost ? gone / lost : null,
          ];
        }),
        [`few:${fewest}`],
      ),
    },
  };
};
