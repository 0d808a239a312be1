import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { math, openAtEnd, sum } from '../language.ts';

export const weightedPipeline = metric({
  id: 'weighted-pipeline',
  about: 'Sum of amount_base x probability of deals open at as_of.',
  unit: 'currency',
  better: 'higher',
  value: sum(deals, math(deals.amount_base, '*', deals.probability), {
    at: openAtEnd(deals.created_at, deals.closed_at),
  }),
  example: {
    deals: {
      created_at: ['2024-01-02', '2024-02-01', '2024-03-10'],
      closed_at: ['2024-03-05', null, null],
      amount_base: [100, 40, 7],
      probability: [0.9, 0.5, 0.1],
    },
    period: '2024-02',
    gives: 110,
  },
  source: 'https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties',
});
