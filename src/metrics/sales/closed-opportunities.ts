import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

export const closedOpportunities = metric({
  id: 'closed-opportunities',
  about: 'Count of deals with status won or lost and closed_at in the period.',
  unit: 'count',
  better: 'neutral',
  value: count(deals, { at: deals.closed_at, where: is(deals.status, 'won', 'lost') }),
  example: {
    deals: { status: ['lost', 'won', 'open'], closed_at: ['2024-03-02', '2024-03-30', null] },
    period: '2024-03',
    gives: 2,
  },
  source: 'worked out from its name',
});
