import { metric } from '../define.ts';
import { plus, ratio } from '../language.ts';
import { overdueDeals } from '../pipeline/overdue-deals.ts';
import { closedOpportunities } from './closed-opportunities.ts';
import { wonDeals } from './won-deals.ts';

export const winRateWithOverdue = metric({
  id: 'win-rate-with-overdue',
  about: 'Deals won, out of the deals won, lost, or open beyond their expected close.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(wonDeals.value, plus(closedOpportunities.value, overdueDeals.value)),
  interval: 'rate',
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'lost', 'open', 'open'],
      created_at: Array<string>(6).fill('2024-01-02'),
      close_date: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2024-03-30', '2024-05-01'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null, null],
    },
    period: '2024-03',
    asOf: '2024-04-10',
    gives: 0.4,
  },
  source: 'https://www.zoho.com/motivator/help/dashboards/pipeline-stages.html',
});
