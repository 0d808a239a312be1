import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { leadsValue } from './lead-deals.ts';
import { newLeads } from './new-leads.ts';

export const revenuePerLead = metric({
  id: 'revenue-per-lead',
  about:
    'What the deals of the leads created in the period have brought by now ÷ the leads created in the period.',
  unit: 'currency',
  better: 'higher',
  value: ratio(leadsValue, newLeads.value),
  example: {
    leads: {
      lead_id: ['a', 'b', 'c', 'd'],
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
      converted_deal_id: [null, '4', null, null],
    },
    deals: {
      deal_id: ['1', '2', '3', '4'],
      lead_id: ['a', 'a', 'c', null],
      status: ['won', 'won', 'lost', 'won'],
      amount_base: [1000, 500, 700, 900],
      closed_at: ['2024-03-10', '2024-03-11', '2024-03-12', '2024-03-13'],
    },
    gives: 600,
  },
  source: 'worked out from its name',
});
