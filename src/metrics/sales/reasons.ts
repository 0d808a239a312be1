import { metric } from '../define.ts';
import { lostDeals } from './lost-deals.ts';
import { wonDeals } from './won-deals.ts';

export const lostReasons = metric({
  id: 'lost-reasons',
  about: 'Deals lost in the period by the reason given; deals without one are a group of their own.',
  unit: 'table',
  better: 'neutral',
  value: lostDeals.value,
  by: ['lost_reason'],
  example: {
    deals: {
      status: ['lost', 'lost', 'lost', 'won', 'won', 'won'],
      lost_reason: ['price', 'price', null, null, null, null],
      won_reason: [null, null, null, 'service', 'service', 'price'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05', '2024-02-01'],
    },
    period: '2024-03',
    gives: [
      ['price', 2],
      [null, 1],
    ],
  },
  source: 'https://github.com/frappe/crm/blob/develop/crm/api/dashboard.py',
});

export const wonReasons = metric({
  id: 'won-reasons',
  about: 'Deals won in the period by the reason given; deals without one are a group of their own.',
  unit: 'table',
  better: 'neutral',
  value: wonDeals.value,
  by: ['won_reason'],
  example: {
    deals: {
      status: ['lost', 'lost', 'lost', 'won', 'won', 'won'],
      lost_reason: ['price', 'price', null, null, null, null],
      won_reason: [null, null, null, 'service', 'service', 'price'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05', '2024-02-01'],
    },
    period: '2024-03',
    gives: [['service', 2]],
  },
  source: 'https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties',
});
