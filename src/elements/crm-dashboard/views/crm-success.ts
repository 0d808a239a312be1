import { kpi, type Layout } from '../layout.ts';

export const crmSuccess: Layout = {
  id: 'crm-success',
  period: 'this-year',
  compare: 'year',
  filters: ['team'],
  cards: [
    {
      tag: 'crm-goal',
      metrics: ['goal-attainment', 'goal-pace', 'goal-gap', 'smart-completeness'],
      span: 12,
      heading: 'goals',
    },
    kpi(4, 'close-rate', 'average-deal-size', 'net-new-revenue'),
    kpi(4, 'lead-quality-rate', 'lead-conversion-rate'),
    kpi(4, 'nps', 'customer-churn-rate', 'csat'),
    { tag: 'crm-impact', metrics: ['before-after-change'], span: 12, heading: 'beforeAfter' },
    {
      tag: 'crm-roi',
      metrics: [
        ...['crm-cost', 'crm-hours-saved-value', 'crm-extra-deals', 'crm-extra-revenue', 'crm-extra-wins'],
        'crm-roi',
      ],
      span: 12,
      heading: 'roi',
    },
  ],
};
