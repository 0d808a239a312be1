import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { coalesce, days, end, maybe, mean, median } from '../language.ts';
import { open } from './open.ts';

const since = days(coalesce(maybe(deals.last_stage_change_at), deals.created_at), end);

export const daysInCurrentStage = metric({
  id: 'days-in-current-stage',
  about:
    'Mean time since the deals open at the end of the period entered their stage; since creation where that is not known.',
  unit: 'duration_d',
  better: 'lower',
  value: mean(deals, since, { at: open }),
  beside: { median: median(deals, since, { at: open }) },
  example: {
    deals: {
      created_at: ['2024-01-01', '2024-03-23'],
      last_stage_change_at: ['2024-03-29', null],
      closed_at: [null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 6,
  },
  source: 'https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties',
});
