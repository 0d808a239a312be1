import { wilson } from '../../util/statistics.ts';
import { historiesOf, stateAt, type DealStates, type Histories } from './deal-states.ts';
import { largestPipeline } from './ladder.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { movesOf } from './stays.ts';

const share = (part: number, all: number): Pick<ModelAnswer, 'value' | 'n' | 'interval' | 'reason'> =>
  all
    ? { value: part / all, n: all, interval: wilson(part, all) }
    : { value: null, n: 0, reason: 'zero-denominator' };

/** Deals of the pipeline that most are in; the rest is counted. */
function ofLargest(inputs: ModelInputs, known: number): Histories & { readonly pipeline: string } {
  const pipeline = largestPipeline(inputs.get('deals')!);
  const all = historiesOf(inputs, known);
  const deals = all.deals.filter((deal) => deal.pipeline === pipeline);
  const elsewhere = all.deals.length - deals.length;
  const excluded = [...all.excluded, ...(elsewhere ? [{ reason: 'other-pipeline', count: elsewhere }] : [])];
  return { ...all, deals, excluded, pipeline };
}

/**
 * Moves from stage to stage in the window, with their share of the row; on the diagonal the deals that stood there at
 * both ends. The value is the number of moves.
 */
export function transitionMatrix(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const { deals, excluded, flags, ladder, pipeline } = ofLargest(inputs, window.known);
  const cells = new Map<string, Map<string, number>>();
  const count = (from: string, to: string): void => {
    const row = cells.get(from) ?? new Map<string, number>();
    cells.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  };
  let total = 0;
  for (const deal of deals) {
    for (const { at, from, to } of movesOf(deal)) {
      if (at < window.lo || at >= window.hi) continue;
      total++;
      count(from.stage, to.stage);
    }
    const [first, last] = [stateAt(deal.states, window.lo), stateAt(deal.states, window.known)];
    if (
      deal.recorded &&
      first?.category === 'open' &&
      last?.category === 'open' &&
      first.stage === last.stage
    )
      count(first.stage, first.stage);
  }
  const place = (stage: string): number => ladder.rung(pipeline, stage)?.order || 999;
  const inOrder = <T>(entries: Iterable<[string, T]>): [string, T][] =>
    [...entries].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return {
    value: total,
    n: total,
    excluded,
    table: {
      columns: [
        { name: 'from', unit: 'text' },
        { name: 'to', unit: 'text' },
        { name: 'deals', unit: 'count' },
        { name: 'share', unit: 'ratio' },
      ],
      flags,
      rows: inOrder(cells).flatMap(([from, row]) => {
        const moved = [...row].reduce((sum, [to, n]) => sum + (to === from ? 0 : n), 0);
        return inOrder(row).map(([to, n]) => [from, to, n, to === from ? null : n / moved]);
      }),
    },
  };
}

/**
 * `of` 'skip': forward moves over at least one open stage, out of the forward ones (straight to won is one too);
 * 'regression': backward ones out of all moves between open stages.
 */
export function transitionShare(inputs: ModelInputs, { window, params }: ModelContext): ModelAnswer {
  const { deals, excluded } = historiesOf(inputs, window.known);
  const isSkip = params['of'] === 'skip';
  let [part, all, unknown] = [0, 0, 0];
  for (const deal of deals)
    for (const { at, from, to } of movesOf(deal)) {
      if (at < window.lo || at >= window.hi || from.category !== 'open' || to.category === 'lost') continue;
      if (!from.order || !to.order) {
        unknown++;
        continue;
      }
      const by = to.order - from.order;
      if (isSkip ? by <= 0 : to.category !== 'open') continue;
      all++;
      if (isSkip ? by > 1 : by < 0) part++;
    }
  return {
    ...share(part, all),
    excluded: [...excluded, ...(unknown ? [{ reason: 'unknown-stage', count: unknown }] : [])],
  };
}

/** Deals open at the window's start that stand further, or are won, at its end. */
export function transitionCount(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const { deals, excluded, flags } = historiesOf(inputs, window.known);
  const counts = new Map(['won', 'advanced', 'unchanged', 'regressed', 'lost'].map((name) => [name, 0]));
  let n = 0;
  for (const { states } of deals) {
    const [first, last] = [stateAt(states, window.lo), stateAt(states, window.known)];
    if (first?.category !== 'open' || !last) continue;
    n++;
    const by = last.order - first.order;
    const became =
      last.category !== 'open' ? last.category : by > 0 ? 'advanced' : by < 0 ? 'regressed' : 'unchanged';
    counts.set(became, counts.get(became)! + 1);
  }
  return {
    value: counts.get('won')! + counts.get('advanced')!,
    n,
    excluded,
    table: {
      columns: [
        { name: 'outcome', unit: 'text' },
        { name: 'deals', unit: 'count' },
      ],
      flags,
      rows: [...counts],
    },
  };
}

/** Deals created in the window by the stages that they touched, every one from the first on; the value is the share of all that came through to won. */
export function strictFunnel(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const { deals, excluded, flags, ladder, pipeline } = ofLargest(inputs, window.asOf);
  const created = inputs.get('deals')!.columns.get('created_at')!.numbers!;
  const open = ladder.open(pipeline);
  const touched = Array<number>(open.length + 1).fill(0);
  for (const { row, states, recorded } of deals) {
    if (!recorded || !(created[row]! >= window.lo && created[row]! < window.hi)) continue;
    const orders = new Set(states.map(({ order }) => order));
    for (let k = 1; k <= open.length + 1 && orders.has(k); k++) touched[k - 1]!++;
  }
  const names = [...open.map(({ stage }) => stage), wonName(deals, open.length + 1)];
  return {
    ...share(touched[open.length]!, touched[0]!),
    excluded,
    table: {
      columns: [
        { name: 'stage', unit: 'text' },
        { name: 'deals', unit: 'count' },
        { name: 'next', unit: 'count' },
        { name: 'rate', unit: 'ratio' },
      ],
      flags,
      rows: names.map((name, k) => {
        const next = touched[k + 1];
        return [
          name,
          touched[k]!,
          next ?? null,
          next === undefined || !touched[k] ? null : next / touched[k],
        ];
      }),
    },
  };
}

/** Moves from each open stage to the next, out of all exits from it, in the window; the value is over all stages. */
export function stepFunnel(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const { deals, excluded, flags, ladder, pipeline } = ofLargest(inputs, window.known);
  const open = ladder.open(pipeline);
  const steps = open.map(() => ({ next: 0, exits: 0 }));
  for (const deal of deals)
    for (const { at, from, to } of movesOf(deal)) {
      const step = from.category === 'open' ? steps[from.order - 1] : undefined;
      if (!step || at < window.lo || at >= window.hi) continue;
      step.exits++;
      if (to.order === from.order + 1) step.next++;
    }
  const total = (key: 'next' | 'exits'): number => steps.reduce((sum, step) => sum + step[key], 0);
  return {
    ...share(total('next'), total('exits')),
    excluded,
    table: {
      columns: [
        { name: 'stage', unit: 'text' },
        { name: 'exits', unit: 'count' },
        { name: 'next', unit: 'count' },
        { name: 'rate', unit: 'ratio' },
      ],
      flags,
      rows: steps.map(({ next, exits }, k) => [open[k]!.stage, exits, next, exits ? next / exits : null]),
    },
  };
}

const wonName = (deals: readonly DealStates[], order: number): string => {
  for (const { states } of deals) for (const state of states) if (state.order === order) return state.stage;
  return 'won';
};
