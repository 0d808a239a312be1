import { analysis } from '../define.ts';

export const metricChange = analysis({
  id: 'metric-change',
  about:
    'Value − comparison value of the metric that the question names, and that out of the comparison value: against the period before or, where asked, the year before. No change is shown where either is unknown.',
  unit: 'same',
  better: 'neutral',
  model: 'metric-change',
  reads: {},
  example: {
    deals: {
      status: ['won', 'won', 'won', 'won', 'won', 'lost'],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-31', '2024-02-28', '2024-02-01', '2024-02-02'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    params: { metric: 'won-deals' },
    gives: [[3, 2, 1, 0.5]],
  },
  source: 'https://github.com/frappe/crm/blob/develop/crm/api/dashboard.py',
});
