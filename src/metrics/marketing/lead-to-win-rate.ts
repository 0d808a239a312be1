import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { leadsWon } from './lead-deals.ts';
import { newLeads } from './new-leads.ts';

export const leadToWinRate = metric({
  id: 'lead-to-win-rate',
  about: 'Leads created in the period that have a won deal by now, out of the leads created in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(leadsWon, newLeads.value),
  example: {
    leads: {
      lead_id: ['a', 'b', 'c', 'd'],
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
    },
    deals: { deal_id: ['1', '2', '3'], lead_id: ['a', 'a', 'c'], status: ['won', 'won', 'lost'] },
    gives: 0.25,
  },
  source: 'https://github.com/frappe/crm/blob/develop/crm/api/dashboard.py',
});
