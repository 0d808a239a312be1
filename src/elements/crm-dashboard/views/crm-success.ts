import { kpi, type Layout } from '../layout.ts';

export const crmSuccess: Layout = {
  id: 'crm-success',
  filters: ['team'],
  cards: [
    {
      tag: 'crm-goal',
      metrics: ['goal-attainment', 'goal-pace', 'goal-gap', 'smart-completeness'],
      span: 6,
      heading: 'goals',
    },
    { tag: 'crm-impact', metrics: ['before-after-change'], span: 6, heading: 'beforeAfter' },
    kpi(4, 'close-rate', 'average-deal-size', 'net-new-revenue'),
    kpi(4, 'lead-quality-rate', 'lead-conversion-rate'),
    kpi(4, 'nps', 'customer-churn-rate', 'csat'),
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
