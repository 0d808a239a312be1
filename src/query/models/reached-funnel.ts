import { dayMs } from '../../util/civil.ts';
import { quantileOfSorted, wilson } from '../../util/statistics.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { numbers, orNull } from './read.ts';
import { stayed, visitsOf, wordOf } from './stage-visits.ts';

interface Step {
  readonly stage: string;
  entered: number;
  amount: number;
  priced: number;
  advanced: number;
  dropped: number;
  readonly days: number[];
}

const columns = [
  { name: 'stage', unit: 'text' },
  { name: 'entered', unit: 'count' },
  { name: 'amount', unit: 'currency' },
  { name: 'advanced', unit: 'count' },
  { name: 'dropped', unit: 'count' },
  { name: 'still', unit: 'count' },
  { name: 'rate', unit: 'ratio' },
  { name: 'median_days', unit: 'duration_d' },
] as const;

/**
 * Deals by the furthest stage that they ever reached: a deal enters stage k when it first stands at k or beyond, and
 * counts where that moment lies in the window; it advanced when it went beyond k by as-of. The value is the share of those
 * that entered the first stage that was won by then. Of several pipelines the largest is shown, the rest is counted.
 * Without history, what was reached is inferred from the current stage.
 */
export function reachedFunnel(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const deals = inputs.get('deals')!;
  const { columns: c } = deals;
  const pipelineOf = (row: number): string => wordOf(c.get('pipeline'), row) ?? '';
  const pipeline = mostCommon(deals.rows, pipelineOf);
  const { open, wonStage } = ladder(inputs.get('stages')!, pipeline);
  if (!open.length) return { value: null, n: 0, reason: 'no-rows' };
  const won = open.length + 1;
  const orders = new Map(open.map((stage, i) => [stage, i + 1]));
  if (wonStage !== null) orders.set(wonStage, won);
  const orderOf = (stage: string): number => orders.get(stage) ?? 0;

  const history = inputs.get('history');
  const visits = history && visitsOf(history, deals, orderOf, window.asOf);
  const steps = [...open, wonStage ?? 'won'].map((stage): Step => ({
    stage,
    entered: 0,
    amount: 0,
    priced: 0,
    advanced: 0,
    dropped: 0,
    days: [],
  }));
  const created = c.get('created_at')!.numbers!;
  const closed = c.get('closed_at')?.numbers;
  const amounts = c.get('amount_base')?.numbers;
  const asGiven = numbers(deals, 'amount');
  // Of amounts without a rate; a stage that has one has no sum.
  const currencies = new Set<string>();
  let [elsewhere, inferred, lostUnknown, undated, unpriced, wonOfFirst, told] = [0, 0, 0, 0, 0, 0, 0];

  for (let row = 0; row < deals.rows; row++) {
    if (pipelineOf(row) !== pipeline) {
      elsewhere++;
      continue;
    }
    const list = visits?.[row] ?? [];
    const closedAt = closed?.[row] ?? NaN;
    const status = closedAt >= window.asOf ? 'open' : wordOf(c.get('status'), row);
    // firstAt[k]: when the deal first stood at order k or beyond.
    const firstAt: number[] = [];
    let furthest = 0;
    const reach = (order: number, at: number): void => {
      for (let k = furthest + 1; k <= order; k++) firstAt[k] = at;
      furthest = Math.max(furthest, order);
    };
    for (const visit of list) reach(visit.order, visit.at);
    if (list.length) told++;
    if (!list.length) {
      // A time that is not known counts only where no window is asked for.
      const at = created[row]! === created[row]! ? created[row]! : -8.64e15;
      if (at >= window.known) continue;
      if (at === -8.64e15 && window.lo > at) undated++;
      const order = orderOf(wordOf(c.get('stage'), row) ?? '');
      if (status === 'lost' && !order) lostUnknown++;
      inferred++;
      reach(status === 'won' ? won : Math.max(1, order === won ? 1 : order), at);
    } else if (status === 'won') reach(won, closedAt === closedAt ? closedAt : list.at(-1)!.at);

    for (let k = 1; k <= furthest; k++) {
      const at = firstAt[k]!;
      if (at < window.lo || at >= window.hi) continue;
      const step = steps[k - 1]!;
      step.entered++;
      const amount = amounts?.[row] ?? NaN;
      const currency = wordOf(c.get('currency'), row);
      const unrated = currency !== null && amount !== amount && asGiven(row) >= -Infinity;
      if (unrated) currencies.add(currency);
      if (amount === amount || unrated) {
        step.amount += amount;
        step.priced++;
      } else if (k === 1 && amounts) unpriced++;
      if (k === 1 && furthest === won) wonOfFirst++;
      if (furthest > k) step.advanced++;
      else if (status === 'lost') step.dropped++;
    }
    const end = status === 'open' ? NaN : closedAt;
    for (const [order, ms] of stayed(list, end, window.lo, window.hi))
      if (order < won) steps[order - 1]!.days.push(ms / dayMs);
  }

  const first = steps[0]!.entered;
  const flags = [
    ...(inferred ? [told ? `partly-inferred:${inferred}` : 'inferred'] : []),
    ...(lostUnknown ? [`lost-stage-unknown:${lostUnknown}`] : []),
    ...(amounts ? [] : ['no-amounts']),
    ...(currencies.size ? [`no-rate:${[...currencies].join()}`] : []),
  ];
  return {
    value: first ? wonOfFirst / first : null,
    n: first,
    ...(!first && { reason: 'no-rows' }),
    ...(first && { interval: wilson(wonOfFirst, first) }),
    excluded: [
      ...(elsewhere ? [{ reason: 'other-pipeline', count: elsewhere }] : []),
      ...(undated ? [{ reason: 'no-value:created_at', count: undated }] : []),
      ...(unpriced ? [{ reason: 'no-value:amount_base', count: unpriced }] : []),
    ],
    table: { columns, flags, rows: steps.map((step, i) => rowOf(step, i === won - 1, !!amounts)) },
  };
}

function rowOf(
  { stage, entered, amount, priced, advanced, dropped, days }: Step,
  isWon: boolean,
  hasAmounts: boolean,
): (string | number | null)[] {
  // Deals without any amount are not worth nothing.
  const money = hasAmounts && (priced || !entered) ? orNull(amount) : null;
  if (isWon) return [stage, entered, money, null, null, null, null, null];
  const middle = quantileOfSorted(
    days.sort((a, b) => a - b),
    0.5,
  );
  return [
    stage,
    entered,
    money,
    advanced,
    dropped,
    entered - advanced - dropped,
    entered ? advanced / entered : null,
    days.length ? middle : null,
  ];
}

/** Open stages in order, and the label of the won one. */
function ladder(stages: ColumnsAnswer, pipeline: string): { open: string[]; wonStage: string | null } {
  const order = stages.columns.get('sort_order')!.numbers!;
  const open: [number, string][] = [];
  let wonStage: string | null = null;
  for (let row = 0; row < stages.rows; row++) {
    const stage = wordOf(stages.columns.get('stage'), row);
    const category = wordOf(stages.columns.get('category'), row);
    const own = wordOf(stages.columns.get('pipeline'), row);
    if (stage === null || (pipeline && own !== null && own !== pipeline)) continue;
    if (category === 'won') wonStage ??= stage;
    // A stage without a place in the order is no rung: deals in it are where they were before.
    else if (category !== 'lost' && order[row] === order[row]) open.push([order[row]!, stage]);
  }
  return { open: open.sort((a, b) => a[0] - b[0]).map(([, stage]) => stage), wonStage };
}

function mostCommon(rows: number, wordAt: (row: number) => string): string {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) counts.set(wordAt(row), (counts.get(wordAt(row)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ])[0];
}
