import type { DealStates, State } from './deal-states.ts';

/** A visit of a stage: a run of states with the same stage; `to` is NaN while it lasts. */
export interface Stay {
  readonly stage: string;
  readonly order: number;
  readonly open: boolean;
  readonly from: number;
  readonly to: number;
}

/** Changes of amount or date only do not end a visit. */
export function staysOf(states: readonly State[]): Stay[] {
  const out: Stay[] = [];
  for (let i = 0; i < states.length;) {
    const { stage, order, category, at } = states[i]!;
    while (++i < states.length && states[i]!.stage === stage && states[i]!.category === category);
    out.push({ stage, order, open: category === 'open', from: at, to: states[i]?.at ?? NaN });
  }
  return out;
}

/** Ms by open stage over the visits that ended in [lo, hi), summed over a deal; shorter ones than `least` ms are skips. */
export function timeInStages(deal: DealStates, lo: number, hi: number, least: number): Map<string, number> {
  const sums = new Map<string, number>();
  if (!deal.recorded) return sums;
  for (const { stage, open, from, to } of staysOf(deal.states))
    if (open && stage && to >= lo && to < hi && to - from >= least)
      sums.set(stage, (sums.get(stage) ?? 0) + to - from);
  return sums;
}

/** A move from one stage to another. */
export interface Move {
  readonly at: number;
  readonly from: State;
  readonly to: State;
}

/** Consecutive states of a deal with different stages, dated by the later one. */
export function movesOf({ states, recorded }: DealStates): Move[] {
  const out: Move[] = [];
  if (!recorded) return out;
  for (let i = 1; i < states.length; i++) {
    const [from, to] = [states[i - 1]!, states[i]!];
    if (from.stage && from.stage !== to.stage) out.push({ at: to.at, from, to });
  }
  return out;
}
