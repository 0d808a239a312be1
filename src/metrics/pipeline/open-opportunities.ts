import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, openAtEnd } from '../language.ts';

export const openOpportunities = metric({
  id: 'open-opportunities',
  about: 'Count of deals open at as_of: created_at <= as_of and (closed_at null or > as_of).',
  unit: 'count',
  better: 'neutral',
  value: count(deals, { at: openAtEnd(deals.created_at, deals.closed_at) }),
  example: {
    deals: { created_at: ['2024-01-02', '2024-02-01', '2024-03-10'], closed_at: ['2024-03-05', null, null] },
    period: '2024-02',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
