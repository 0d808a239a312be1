import { dayMs } from '../../util/civil.ts';
import { historiesOf, stateAt } from './deal-states.ts';
import type { ModelInputs } from './model.ts';
import { numbers, rowsByKey, texts } from './read.ts';
import { staysOf, timeInStages } from './stays.ts';

/** A deal is stalled this many days after the stage's average; without an average, after the stage's own limit or 30 days. */
const slack = 14;
const otherwise = 30;

export interface StageAge {
  readonly days: number;
  readonly limit: number;
  readonly basis: 'average' | 'rot-days' | 'default';
}

/**
 * How long each of the `deals` has been in its stage at `known`, and how long it may: since its last change in the
 * history, else since last_stage_change_at, else since its creation. Averages are over visits of `all` deals that ended.
 */
export function stageAges(inputs: ModelInputs, known: number): (row: number) => StageAge {
  const { deals, ladder } = historiesOf(inputs, known, 'all');
  const sums = new Map<string, { ms: number; deals: number }>();
  for (const deal of deals)
    for (const [stage, ms] of timeInStages(deal, -Infinity, known, 60_000)) {
      const key = JSON.stringify([deal.pipeline, stage]);
      const sum = sums.get(key) ?? { ms: 0, deals: 0 };
      sums.set(key, { ms: sum.ms + ms, deals: sum.deals + 1 });
    }
  const recorded = new Map(deals.filter((deal) => deal.recorded).map((deal) => [deal.row, deal.states]));
  const rot = inputs.get('stages')?.columns.get('rot_days')?.numbers;
  const rows = inputs.get('deals')!;
  const rowOfAll = rowsByKey(inputs.get('all'), 'deal_id');
  const [id, stageNow, pipelineOf] = [texts(rows, 'deal_id'), texts(rows, 'stage'), texts(rows, 'pipeline')];
  const [changed, created] = [numbers(rows, 'last_stage_change_at'), numbers(rows, 'created_at')];
  return (row) => {
    const states = recorded.get(rowOfAll.get(id(row) ?? '') ?? -1);
    const stage = (states && stateAt(states, known)?.stage) ?? stageNow(row) ?? '';
    const since = states ? staysOf(states).at(-1)!.from : changed(row) < known ? changed(row) : created(row);
    const pipeline = pipelineOf(row) ?? '';
    const sum = sums.get(JSON.stringify([pipeline, stage]));
    const own = rot?.[ladder.rung(pipeline, stage)?.row ?? -1];
    const days = (known - since) / dayMs;
    if (sum) return { days, limit: sum.ms / sum.deals / dayMs + slack, basis: 'average' };
    return own !== undefined && own === own
      ? { days, limit: own, basis: 'rot-days' }
      : { days, limit: otherwise, basis: 'default' };
  };
}
