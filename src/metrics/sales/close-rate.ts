import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, openDuring, ratio } from '../language.ts';
import { wonDeals } from './won-deals.ts';

export const closeRate = metric({
  id: 'close-rate',
  about:
    'Deals won in the period / deals that were in the pipeline at any time in the period (open at start + created in period).',
  unit: 'ratio',
  better: 'higher',
  value: ratio(wonDeals.value, count(deals, { at: openDuring(deals.created_at, deals.closed_at) })),
  interval: 'rate',
  example: {
    deals: {
      status: ['won', 'lost', 'open', 'open'],
      created_at: ['2024-01-02', '2024-01-02', '2024-02-10', '2024-04-02'],
      closed_at: ['2024-03-05', '2024-03-31', null, null],
    },
    period: '2024-03',
    gives: 1 / 3,
  },
  source: 'https://www.activecampaign.com/blog/how-to-measure-crm-success',
});
