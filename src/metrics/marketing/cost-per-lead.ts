import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';
import { spend } from './spend.ts';

export const costPerLead = metric({
  id: 'cost-per-lead',
  about: 'Marketing costs of the period ÷ new leads.',
  unit: 'currency',
  better: 'lower',
  value: ratio(spend('marketing'), newLeads.value),
  example: {
    costs: {
      period_start: ['2024-03-01', '2024-03-01', '2024-03-31'],
      period_end: ['2024-03-31', '2024-03-31', '2024-04-01'],
      category: ['marketing', 'sales', 'marketing'],
      amount: [70, 999, 20],
    },
    leads: { created_at: ['2024-03-03', '2024-03-04', '2024-04-02'] },
    period: '2024-03',
    gives: 40,
  },
  source: 'https://docs.infor.com/crm/ce/en-us/crmolh/crmceolh/msg1658141893405.html',
});
