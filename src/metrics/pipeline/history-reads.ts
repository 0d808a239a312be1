import { deals } from '../../schema/deals.ts';
import { stageHistory } from '../../schema/stage-history.ts';
import { stages } from '../../schema/stages.ts';
import type { Reads } from '../define.ts';
import { maybe } from '../language.ts';

/** The deals that are asked about. */
export const dealRows: Reads = {
  table: 'deals',
  columns: [
    deals.deal_id,
    deals.stage,
    deals.status,
    deals.created_at,
    maybe(deals.closed_at),
    maybe(deals.close_date),
    maybe(deals.amount),
    maybe(deals.amount_base),
    maybe(deals.pipeline),
    maybe(deals.probability),
    maybe(deals.forecast_category),
    maybe(deals.owner_id),
    maybe(deals.name),
  ],
};

export const stageRows: Reads = {
  table: 'stages',
  columns: [
    stages.stage,
    stages.sort_order,
    stages.category,
    maybe(stages.pipeline),
    maybe(stages.probability),
    maybe(stages.forecast_category),
    maybe(stages.rot_days),
  ],
};

export const historyRows: Reads = {
  table: 'stage_history',
  columns: [
    stageHistory.deal_id,
    stageHistory.stage,
    stageHistory.changed_at,
    maybe(stageHistory.from_stage),
    maybe(stageHistory.amount),
    maybe(stageHistory.close_date),
    maybe(stageHistory.forecast_category),
    maybe(stageHistory.probability),
  ],
};

/** What rebuilds every deal's past states. */
export const histories = { deals: dealRows, stages: stageRows, history: historyRows };
