import { analysis } from '../define.ts';

export const crmRoi = analysis({
  id: 'crm-roi',
  about:
    '(Value of saved time + extra revenue × gross margin − cost of the CRM) ÷ that cost, a month: a calculation from what is said; what is not said is worked out from the data.',
  unit: 'ratio',
  better: 'higher',
  model: 'crm-roi',
  reads: {},
  example: {
    users: { user_id: ['1'], hourly_cost: [30] },
    params: { users: 20, hours_per_week: 3, extra_revenue: 16000, gross_margin: 0.5, crm_cost: 1000 },
    gives: 14.8,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
