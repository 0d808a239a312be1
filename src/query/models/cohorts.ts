import { civil, dayMs, partsOf } from '../../util/civil.ts';
import { wilson } from '../../util/statistics.ts';
import { instantOf } from '../../util/zone.ts';
import type { ColumnsAnswer } from '../scan.ts';
import { ladderOf } from './ladder.ts';
import type { Model, ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { counts, daysIn, left, numbers, rowsOfKeys, setting, texts } from './read.ts';

/** A customer as cohorts see it: when it came, when it left (Infinity: not yet), when it ordered. */
interface Member {
  readonly first: number;
  readonly left: number;
  readonly orders: readonly Order[];
}

interface Order {
  readonly at: number;
  readonly net: number;
}

/** Every customer's orders that count, before `known`. */
function ordersBy(orders: ColumnsAnswer | undefined, known: number): Map<string, Order[]> {
  const found = new Map<string, Order[]>();
  const net = numbers(orders, 'net');
  const [customer, at, status] = [
    texts(orders, 'customer_id'),
    numbers(orders, 'placed_at'),
    texts(orders, 'status'),
  ];
  for (let row = 0; row < (orders?.rows ?? 0); row++) {
    const id = customer(row);
    if (id === null || !(at(row) < known) || !counts(status(row))) continue;
    const order = { at: at(row), net: net(row) || 0 };
    const list = found.get(id);
    if (list) list.push(order);
    else found.set(id, [order]);
  }
  return found;
}

/**
 * The customers of both tables; without a customers table each one's first order makes it a customer. Where customers
 * can leave (the file knows when one did), being active means not having left; else it means ordering.
 */
function membersOf(inputs: ModelInputs, { window, params }: ModelContext) {
  const customers = inputs.get('customers');
  const placed = ordersBy(inputs.get('orders'), window.asOf);
  const members: Member[] = [];
  let [undated, reversed] = [0, 0];
  if (customers) {
    const [id, from, to] = [
      texts(customers, 'customer_id'),
      numbers(customers, 'first_purchase_at'),
      numbers(customers, 'churned_at'),
    ];
    for (let row = 0; row < customers.rows; row++) {
      const first = from(row);
      if (first !== first) undated++;
      else if (to(row) < first) reversed++;
      else
        members.push({
          first,
          left: to(row) < window.asOf ? to(row) : Infinity,
          orders: placed.get(id(row) ?? '') ?? [],
        });
    }
  } else
    for (const orders of placed.values())
      members.push({
        first: orders.reduce((a, { at }) => Math.min(a, at), Infinity),
        left: Infinity,
        orders,
      });
  // Asked of the whole file, so that every group of it is taken alike.
  const leaves = inputs
    .get('leavers')
    ?.columns.get('churned_at')
    ?.numbers?.some((at) => at === at);
  const isContract =
    !!customers &&
    (params.active === 'contract' || (params.active !== 'orders' && !!leaves) || !inputs.has('orders'));
  const excluded = { 'no-value:first_purchase_at': undated, reversed };
  return { members, excluded, isContract, known: !!customers || inputs.has('orders') };
}

const none: ModelAnswer = { value: null, n: 0, reason: 'missing-table:customers' };

/**
 * A row an acquisition month (or quarter), a column for each month since: share of the cohort that is active, or orders,
 * in that month. Cells that lie after as-of are empty; a month that is not over yet is left out of the mean row. `measure`
 * 'revenue': revenue of the month out of that of the first; `unbounded` 1: orders in that month or later.
 */
export const cohortTable: Model = (inputs, context) => {
  const { window, calendar, params } = context;
  const { members, excluded, isContract, known } = membersOf(inputs, context);
  if (!known) return none;
  const dayOf = daysIn(calendar.zone, window.asOf);
  const span = params.bucket === 'quarter' ? 3 : 1;
  const most = setting(params, 'columns', 36);
  const bucketOf = (instant: number): number => {
    const { year, month } = partsOf(dayOf(instant), calendar.persian);
    return Math.floor((year * 12 + month - 1) / span);
  };
  const startOf = (bucket: number): number =>
    instantOf(civil(0, bucket * span + 1, 1, calendar.persian), calendar.zone);
  const last = bucketOf(window.asOf - 1);
  const isRevenue = params.measure === 'revenue';
  const isUnbounded = !!setting(params, 'unbounded', 0);
  const cohorts = new Map<number, { size: number; readonly cells: number[] }>();
  for (const { first, left: gone, orders } of members) {
    if (!(first >= window.lo && first < window.hi)) continue;
    const bucket = bucketOf(first);
    let cohort = cohorts.get(bucket);
    if (!cohort)
      cohorts.set(bucket, (cohort = { size: 0, cells: Array.from({ length: last - bucket + 1 }, () => 0) }));
    cohort.size++;
    const until = gone === Infinity ? last : bucketOf(gone);
    const ordered = orders
      .map(({ at, net }) => ({ k: bucketOf(at) - bucket, net }))
      .filter(({ k }) => k >= 0);
    if (isRevenue) {
      for (const { k, net } of ordered) cohort.cells[k]! += net;
      continue;
    }
    const longest = isContract ? until - bucket : ordered.reduce((most, { k }) => Math.max(most, k), -1);
    const seen =
      isContract || isUnbounded
        ? Array.from({ length: longest + 1 }, (_, k) => k)
        : new Set(ordered.map(({ k }) => k));
    for (const k of seen) cohort.cells[k]!++;
  }
  const list = [...cohorts].sort((a, b) => a[0] - b[0]);
  const baseOf = ({ size, cells }: { size: number; cells: readonly number[] }): number =>
    isRevenue ? cells[0]! : size;
  const width = Math.min(most, Math.max(0, ...list.map(([, { cells }]) => cells.length)));
  const isOver = startOf(last + 1) <= window.asOf;
  const n = list.reduce((sum, [, { size }]) => sum + size, 0);
  const mean = Array.from({ length: width }, (_, k) => {
    const full = list.filter(([bucket]) => bucket + k < last || (bucket + k === last && isOver));
    const base = full.reduce((sum, [, cohort]) => sum + baseOf(cohort), 0);
    return base ? full.reduce((sum, [, { cells }]) => sum + cells[k]!, 0) / base : null;
  });
  const name = (bucket: number): string => {
    const [year, part] = [Math.floor((bucket * span) / 12), ((bucket * span) % 12) / span + 1];
    return span === 3 ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
  };
  const value = mean[1] ?? null;
  return {
    value,
    n,
    ...(value === null && { reason: n ? 'incomplete-period' : 'no-rows' }),
    excluded: left(excluded),
    table: {
      columns: [
        { name: 'cohort', unit: 'text' },
        { name: 'customers', unit: 'count' },
        ...mean.map((_, k) => ({ name: String(k), unit: 'ratio' as const })),
      ],
      rows: [
        ...list.map(([bucket, cohort]) => [
          name(bucket),
          cohort.size,
          ...mean.map((_, k) =>
            k < cohort.cells.length && baseOf(cohort) ? cohort.cells[k]! / baseOf(cohort) : null,
          ),
        ]),
        ...(n ? [['mean', n, ...mean]] : []),
      ],
      flags: [
        isRevenue ? 'revenue' : isContract ? 'active' : 'ordering',
        ...(isOver ? [] : [`incomplete:${name(last)}`]),
      ],
    },
  };
};

/** Customers won in the window who were still there (or had ordered again) so many days later; younger ones are not known yet. */
export const cohortRetentionAt: Model = (inputs, context) => {
  const { window } = context;
  const { members, excluded, isContract, known } = membersOf(inputs, context);
  if (!known) return none;
  const after = setting(context.params, 'days', 90) * dayMs;
  let [n, kept, young] = [0, 0, 0];
  for (const { first, left: gone, orders } of members) {
    if (!(first >= window.lo && first < window.hi)) continue;
    if (first + after > window.asOf) {
      young++;
      continue;
    }
    n++;
    if (isContract ? gone > first + after : orders.some(({ at }) => at > first && at <= first + after))
      kept++;
  }
  return {
    value: n ? kept / n : null,
    n,
    ...(n ? { interval: wilson(kept, n) } : { reason: young ? 'incomplete-period' : 'zero-denominator' }),
    excluded: left({ 'not-yet-known': young, ...excluded }),
  };
};

/** Share of a cohort, with those of whom it is not known yet counted beside it. */
function shareOf(n: number, hits: number, open: number, excluded: ModelAnswer['excluded'] & {}): ModelAnswer {
  return {
    value: n ? hits / n : null,
    n,
    ...(n ? { interval: wilson(hits, n) } : { reason: 'zero-denominator' }),
    excluded,
    table: {
      columns: [
        { name: 'cohort', unit: 'count' },
        { name: 'hits', unit: 'count' },
        { name: 'open', unit: 'count' },
        { name: 'open_share', unit: 'ratio' },
      ],
      rows: [[n, hits, open, n ? open / n : null]],
    },
  };
}

/** Customers signed in the window and onboarded within so many days. */
export const onboardedWithin: Model = (inputs, { window, params }) => {
  const customers = inputs.get('customers')!;
  const [signed, done] = [numbers(customers, 'signed_at'), numbers(customers, 'onboarded_at')];
  const within = setting(params, 'days', 90) * dayMs;
  let [n, hits, open, reversed] = [0, 0, 0, 0];
  for (let row = 0; row < customers.rows; row++) {
    const [from, to] = [signed(row), done(row)];
    if (!(from >= window.lo && from < window.hi)) continue;
    if (to < from) {
      reversed++;
      continue;
    }
    n++;
    if (to < window.asOf && to - from <= within) hits++;
    else if (!(to < window.asOf) && from + within > window.asOf) open++;
  }
  return shareOf(n, hits, open, left({ reversed }));
};

/** Deals created in the window and lost before they ever stood in the middle open stage of their pipeline. */
export const lostEarly: Model = (inputs, { window }) => {
  const deals = inputs.get('deals')!;
  const ladder = ladderOf(inputs.get('stages')!);
  const history = inputs.get('history')!;
  const [stage, changed] = [texts(history, 'stage'), numbers(history, 'changed_at')];
  const steps = rowsOfKeys(history, 'deal_id');
  const [id, status, pipeline] = [texts(deals, 'deal_id'), texts(deals, 'status'), texts(deals, 'pipeline')];
  const [created, closed] = [numbers(deals, 'created_at'), numbers(deals, 'closed_at')];
  let [n, hits, open, untold] = [0, 0, 0, 0];
  for (let row = 0; row < deals.rows; row++) {
    if (!(created(row) >= window.lo && created(row) < window.hi)) continue;
    const of = pipeline(row) ?? '';
    const known = (steps.get(id(row) ?? '') ?? []).filter((step) => changed(step) < window.asOf);
    const isOpen = status(row) === 'open' || closed(row) >= window.asOf;
    if (!known.length && status(row) === 'lost' && !isOpen) {
      untold++;
      continue;
    }
    n++;
    const reached = Math.max(0, ...known.map((step) => ladder.rung(of, stage(step) ?? '')?.order ?? 0));
    if (isOpen) open++;
    else if (status(row) === 'lost' && reached < Math.ceil(ladder.open(of).length / 2)) hits++;
  }
  return shareOf(n, hits, open, left({ 'no-history': untold }));
};
