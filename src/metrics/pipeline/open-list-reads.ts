import { deals } from '../../schema/deals.ts';
import type { Reads } from '../define.ts';
import { maybe } from '../language.ts';
import { dealRows, historyRows, stageRows } from './history-reads.ts';

/** Open deals, with what tells how long they are in their stage; `all` is the whole company's, whatever is asked about. */
export const stageAgeReads = {
  deals: { ...dealRows, columns: [...dealRows.columns, maybe(deals.last_stage_change_at)] },
  all: dealRows,
  stages: { ...stageRows, optional: true },
  history: { ...historyRows, optional: true },
} satisfies Record<string, Reads>;
