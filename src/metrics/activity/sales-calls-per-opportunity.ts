import { activities } from '../../schema/activities.ts';
import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, any, compare, count, empty, end, is, openDuring, ratio, start, via } from '../language.ts';
import { doneWhere } from './done.ts';

const closedAt = via(activities.deal_id, deals.closed_at);
const inPipeline = all(
  compare(via(activities.deal_id, deals.created_at), '<', end),
  any(empty(closedAt), compare(closedAt, '>=', start)),
);

export const salesCallsPerOpportunity = metric({
  id: 'sales-calls-per-opportunity',
  about: 'Calls done in the period with deals in the pipeline in the period ÷ those deals.',
  unit: 'number',
  better: 'neutral',
  value: ratio(
    doneWhere(is(activities.type, 'call'), inPipeline),
    count(deals, { at: openDuring(deals.created_at, deals.closed_at) }),
  ),
  example: {
    deals: {
      deal_id: ['1', '2', '3'],
      created_at: ['2024-01-01', '2024-03-02', '2023-01-01'],
      closed_at: ['2024-03-20', null, '2023-02-01'],
    },
    activities: {
      type: ['call', 'call', 'call', 'call', 'email', 'call', 'call'],
      status: ['done', 'done', 'done', 'done', 'done', 'planned', 'done'],
      deal_id: ['1', '1', '2', '3', '1', '1', null],
      completed_at: [
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
        '2024-03-03',
        '2024-03-03',
        null,
        '2024-03-03',
      ],
    },
    period: '2024-03',
    gives: 1.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
