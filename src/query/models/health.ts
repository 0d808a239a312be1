import { dayMs } from '../../util/civil.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { Model, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, orNull, setting, someOf, texts } from './read.ts';

/** Fewer components than these are no picture of a customer. */
const fewest = 2;
const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Sums by customer of the rows in [from, to). */
function sumBy(
  rows: ColumnsAnswer | undefined,
  at: (row: number) => number,
  from: number,
  to: number,
  of: (row: number) => number = () => 1,
): Map<string, number> {
  const found = new Map<string, number>();
  const id = texts(rows, 'customer_id');
  for (let row = 0; row < (rows?.rows ?? 0); row++)
    if (id(row) !== null && at(row) >= from && at(row) < to)
      found.set(id(row)!, (found.get(id(row)!) ?? 0) + of(row));
  return found;
}

type Component = (id: string) => number;

/**
 * Scores of 0–1 from what the file has; no value where it says nothing of the customer.
 * usage: events of the last 30 days ÷ those of the 30 before, a half where they are equal, 1 from half as many again;
 * adoption: features used in 90 days ÷ features in use by anybody; support: 1 ÷ (1 + cases of 90 days);
 * satisfaction: last survey answer on its scale; payment: share of the last year's orders that is paid;
 * engagement: done activities of 90 days, 1 from three on.
 */
function componentsOf(inputs: ModelInputs, { window }: ModelContext): Map<string, Component> {
  const { known, knownDay } = window;
  const out = new Map<string, Component>();
  const usage = inputs.get('usage');
  if (usage) {
    const [at, told, feature, id] = [
      numbers(usage, 'at'),
      numbers(usage, 'events'),
      texts(usage, 'feature'),
      texts(usage, 'customer_id'),
    ];
    const events = (row: number): number => (usage.columns.has('events') ? told(row) || 0 : 1);
    const recent = sumBy(usage, at, knownDay - 30 * dayMs, knownDay, events);
    const before = sumBy(usage, at, knownDay - 60 * dayMs, knownDay - 30 * dayMs, events);
    const everUsed = sumBy(usage, at, -Infinity, knownDay);
    out.set('usage', (who) => {
      if (!everUsed.has(who)) return NaN;
      const [now, then] = [recent.get(who) ?? 0, before.get(who) ?? 0];
      return then ? clamp(now / then - 0.5) : now ? 1 : 0;
    });
    const features = new Map<string, Set<string>>();
    const all = new Set<string>();
    for (let row = 0; row < usage.rows; row++) {
      const word = feature(row);
      if (word === null || !(at(row) >= knownDay - 90 * dayMs && at(row) < knownDay)) continue;
      all.add(word);
      const own = features.get(id(row) ?? '') ?? new Set<string>();
      features.set(id(row) ?? '', own.add(word));
    }
    if (all.size)
      out.set('adoption', (who) => (everUsed.has(who) ? (features.get(who)?.size ?? 0) / all.size : NaN));
  }
  const cases = inputs.get('cases');
  if (cases) {
    const opened = sumBy(cases, numbers(cases, 'created_at'), known - 90 * dayMs, known);
    out.set('support', (who) => 1 / (1 + (opened.get(who) ?? 0)));
  }
  const surveys = inputs.get('surveys');
  if (surveys) {
    const [at, score, kind, id] = [
      numbers(surveys, 'responded_at'),
      numbers(surveys, 'score'),
      texts(surveys, 'kind'),
      texts(surveys, 'customer_id'),
    ];
    const [low, high] = [numbers(surveys, 'scale_min'), numbers(surveys, 'scale_max')];
    const last = new Map<string, { at: number; share: number }>();
    for (let row = 0; row < surveys.rows; row++) {
      const nps = kind(row) === 'nps';
      const least = low(row) === low(row) ? low(row) : nps ? 0 : 1;
      const most = high(row) === high(row) ? high(row) : nps ? 10 : kind(row) === 'ces' ? 7 : 5;
      const share = (score(row) - least) / (most - least);
      if (id(row) === null || !(at(row) < known) || !(share >= 0 && share <= 1)) continue;
      const newest = last.get(id(row)!);
      if (!newest || newest.at <= at(row)) last.set(id(row)!, { at: at(row), share });
    }
    out.set('satisfaction', (who) => last.get(who)?.share ?? NaN);
  }
  const orders = inputs.get('orders');
  if (orders?.columns.has('outstanding')) {
    const [at, owed, total] = [
      numbers(orders, 'placed_at'),
      numbers(orders, 'outstanding'),
      numbers(orders, 'total'),
    ];
    const open = sumBy(orders, at, known - 365 * dayMs, known, (row) => owed(row) || 0);
    const all = sumBy(orders, at, known - 365 * dayMs, known, (row) => total(row) || 0);
    out.set('payment', (who) =>
      (all.get(who) ?? 0) > 0 ? clamp(1 - (open.get(who) ?? 0) / all.get(who)!) : NaN,
    );
  }
  const activities = inputs.get('activities');
  if (activities) {
    const done = sumBy(activities, numbers(activities, 'completed_at'), known - 90 * dayMs, known);
    out.set('engagement', (who) => clamp((done.get(who) ?? 0) / 3));
  }
  return out;
}

/** Weighted mean of the components that have a value, their weights made to add up; NaN of fewer than two. */
export function healthOf(scores: readonly number[], weights: readonly number[]): number {
  let [sum, weight, n] = [0, 0, 0];
  scores.forEach((score, i) => {
    if (score !== score) return;
    n++;
    sum += score * weights[i]!;
    weight += weights[i]!;
  });
  return n >= fewest && weight ? (100 * sum) / weight : NaN;
}

/** Mean health of the customers at as-of, 0–100, worst first in the table: the file's own score, else (or where `recompute`) that of the components. */
export const health: Model = (inputs, context) => {
  const { window, params } = context;
  const customers = inputs.get('customers')!;
  const [id, name, own] = [
    texts(customers, 'customer_id'),
    texts(customers, 'name'),
    numbers(customers, 'health_score'),
  ];
  const [first, churned] = [numbers(customers, 'first_purchase_at'), numbers(customers, 'churned_at')];
  const components = componentsOf(inputs, context);
  const weights = [...components.keys()].map((component) => setting(params, `weight_${component}`, 1));
  const rows: { readonly score: number; readonly cells: (string | number | null)[] }[] = [];
  let unknown = 0;
  for (let row = 0; row < customers.rows; row++) {
    if (first(row) >= window.known || churned(row) < window.known) continue;
    if (customers.columns.has('first_purchase_at') && first(row) !== first(row)) continue;
    const who = id(row) ?? '';
    const scores = [...components.values()].map((component) => component(who));
    const told = params.recompute ? NaN : own(row);
    const score = told === told ? told : healthOf(scores, weights);
    if (score !== score) {
      unknown++;
      continue;
    }
    const band = score < 40 ? 'red' : score < 70 ? 'yellow' : 'green';
    rows.push({ score, cells: [name(row) ?? who, score, band, ...scores.map(orNull)] });
  }
  rows.sort((a, b) => a.score - b.score || (String(a.cells[0]) < String(b.cells[0]) ? -1 : 1));
  const n = rows.length;
  const inBand = (band: string): string => `${band}:${rows.filter(({ cells }) => cells[2] === band).length}`;
  return {
    value: n ? rows.reduce((sum, { score }) => sum + score, 0) / n : null,
    n,
    ...(!n && { reason: unknown ? `not-enough-components:${fewest}` : 'no-rows' }),
    excluded: left({ 'too-few-components': unknown }),
    table: {
      columns: [
        { name: 'customer', unit: 'text' },
        { name: 'score', unit: 'score_100' },
        { name: 'band', unit: 'text' },
        ...[...components.keys()].map((component) => ({ name: component, unit: 'ratio' }) as const),
      ],
      ...someOf(
        rows.map(({ cells }) => cells),
        ['red', 'yellow', 'green'].map(inBand),
      ),
    },
  };
};
