import { metric } from '../define.ts';
import { spend } from '../marketing/spend.ts';

export const crmCost = metric({
  id: 'crm-cost',
  about: 'Costs of the CRM itself in the period.',
  unit: 'currency',
  better: 'lower',
  value: spend('crm'),
  example: {
    costs: {
      period_start: ['2024-01-01', '2024-03-01'],
      period_end: ['2024-12-31', '2024-03-31'],
      category: ['crm', 'tools'],
      amount: [3660, 99],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 310,
  },
  source: 'worked out from its name',
});
