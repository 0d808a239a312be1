import { activities } from '../../schema/activities.ts';
import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { all, compare, count, each, mean, median, via } from '../language.ts';
import { won } from '../sales/outcomes.ts';
import { done } from './done.ts';

const interactions = each(
  count(activities, {
    where: all(
      done,
      compare(activities.completed_at, '>=', via(activities.deal_id, deals.created_at)),
      compare(activities.completed_at, '<=', via(activities.deal_id, deals.closed_at)),
    ),
  }),
  activities.deal_id,
);

export const interactionsPerWonDeal = metric({
  id: 'interactions-per-won-deal',
  about:
    'Mean number of activities that people did between the creation and the close of the deals won in the period; a deal without any counts as 0.',
  unit: 'number',
  better: 'neutral',
  value: mean(deals, interactions, won),
  beside: { median: median(deals, interactions, won) },
  example: {
    deals: {
      deal_id: ['1', '2', '3'],
      status: ['won', 'won', 'lost'],
      created_at: ['2024-01-01', '2024-01-01', '2024-01-01'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
    },
    activities: {
      type: ['call', 'email', 'email', 'meeting', 'call', 'call'],
      status: ['done', 'done', 'done', 'done', 'done', 'done'],
      automated: [null, null, true, null, null, null],
      deal_id: ['1', '1', '1', '1', '1', '3'],
      completed_at: ['2024-01-05', '2024-02-01', '2024-02-02', '2024-03-05', '2024-03-01', '2024-02-02'],
    },
    gives: 1.5,
  },
  source: 'worked out from its name',
});
