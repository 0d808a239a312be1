import { deals } from '../../schema/deals.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const dealsOpenTooLong = analysis({
  id: 'deals-open-too-long',
  about:
    'Open deals older than three quarters of the sales cycles of the deals won in the last twelve months; with fewer than 10 wins, older than 90 days.',
  unit: 'count',
  better: 'lower',
  model: 'open-too-long',
  params: { maxAgeDays: 90 },
  reads: {
    deals: {
      table: 'deals',
      columns: [
        deals.deal_id,
        deals.created_at,
        deals.closed_at,
        deals.status,
        maybe(deals.name),
        maybe(deals.stage),
        maybe(deals.amount_base),
      ],
    },
    all: { table: 'deals', columns: [deals.created_at, deals.closed_at, deals.status] },
  },
  example: {
    deals: {
      deal_id: ['a', 'b', 'c', 'd', 'e'],
      name: ['A', 'B', 'C', 'D', 'E'],
      stage: ['s', 's', 's', 's', 'w'],
      status: ['open', 'open', 'open', 'open', 'won'],
      amount_base: [1, 2, null, 4, 5],
      created_at: ['2024-06-11', '2024-03-23', '2024-02-22', '2024-04-02', '2024-01-01'],
      closed_at: [null, null, null, null, '2024-06-01'],
    },
    asOf: '2024-06-30',
    gives: [
      ['c', 'C', 's', null, 130, 90],
      ['b', 'B', 's', 2, 100, 90],
    ],
  },
  source: 'https://www.activecampaign.com/blog/how-to-measure-crm-success',
});
