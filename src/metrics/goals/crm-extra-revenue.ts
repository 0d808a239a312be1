import { analysis } from '../define.ts';

export const crmExtraRevenue = analysis({
  id: 'crm-extra-revenue',
  about:
    'Extra deals × close rate × mean deal: a calculation from what is said; what is not said is taken from the data.',
  unit: 'currency',
  better: 'higher',
  model: 'extra-revenue',
  reads: {},
  example: {
    deals: {
      status: ['won', 'lost', 'lost', 'lost', 'lost'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05'],
      created_at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      amount_base: [8000, 1, 1, 1, 1],
    },
    params: { users: 20, hours_per_month: 13, hours_per_deal: 26 },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 16000,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
