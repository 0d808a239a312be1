import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const leadScoreBand = analysis({
  id: 'lead-score-band',
  about:
    'Leads created in the period by score, in fifths or in bands of fixed cut points, with the share that was won and its ratio to that of all leads (lift); leads without a score are a band of their own. The value is the lift of the highest band.',
  unit: 'table',
  better: 'neutral',
  model: 'banding',
  reads: {
    leads: {
      table: 'leads',
      columns: [leads.lead_id, leads.score, leads.created_at, maybe(leads.converted_deal_id)],
    },
    deals: {
      table: 'deals',
      columns: [deals.deal_id, deals.status, maybe(deals.lead_id), maybe(deals.closed_at)],
      optional: true,
    },
  },
  // Two leads below 50, four from there on, one without a score; three are won, one of them by its converted deal.
  example: {
    leads: {
      lead_id: ['1', '2', '3', '4', '5', '6', '7'],
      score: [10, 20, 50, 60, 70, 90, null],
      created_at: [
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
      ],
      converted_deal_id: [null, null, null, null, null, 'x', null],
    },
    deals: {
      deal_id: ['x', 'y', 'z', 'w'],
      status: ['won', 'won', 'lost', 'won'],
      lead_id: [null, '3', '4', '7'],
    },
    params: { cuts: '50' },
    gives: [
      [null, 50, 2, 0, 0, 0],
      [50, null, 4, 2, 0.5, 0.5 / (3 / 7)],
      [null, null, 1, 1, 1, 1 / (3 / 7)],
    ],
  },
  source: 'https://knowledge.hubspot.com/reports/understand-attribution-reporting',
});
