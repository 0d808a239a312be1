import { kpi, type Layout } from '../layout.ts';

export const marketing: Layout = {
  id: 'marketing',
  period: 'last-12-months',
  compare: 'previous',
  filters: ['channel', 'campaign', 'product', 'region'],
  cards: [
    kpi(4, 'campaign-revenue', 'campaign-cost', 'campaign-roi', 'campaign-roas'),
    kpi(4, 'campaign-responses', 'campaign-count', 'campaigns-started', 'campaign-purchases'),
    kpi(4, 'new-customers', 'campaign-new-customers', 'cac', 'cac-marketing'),
    kpi(
      4,
      'lead-conversion-rate',
      'lead-conversion-rate-period',
      'lead-generation-rate',
      'lead-response-time',
    ),
    kpi(4, 'clv', 'cross-sell-rate', 'upsell-rate', 'customer-retention-rate', 'new-customer-retention-rate'),
    kpi(4, 'referrals'),
    {
      tag: 'crm-campaigns',
      metrics: [
        ...['campaign-revenue', 'campaign-responses', 'campaign-purchases', 'cost-per-interaction'],
        ...['campaign-new-customers', 'campaign-roi'],
      ],
      span: 12,
      heading: 'campaigns',
    },
    {
      tag: 'crm-campaigns',
      metrics: ['lifecycle-stage-conversion'],
      attributes: { view: 'lifecycle' },
      span: 6,
      heading: 'lifecycle',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['new-leads', 'lead-quality-rate'],
      attributes: { by: 'source' },
      span: 6,
      heading: 'leadsByChannel',
    },
    {
      tag: 'crm-attribution',
      metrics: [
        ...['attributed-revenue-first', 'attributed-revenue-last', 'attributed-revenue-linear'],
        'attributed-revenue-u-shaped',
      ],
      attributes: { view: 'models', models: 'first last linear u-shaped' },
      span: 6,
      heading: 'attribution',
    },
    { tag: 'crm-breakdown', metrics: ['lead-score-band'], span: 6, heading: 'leadsByScore' },
    {
      tag: 'crm-trend',
      metrics: [
        ...['email-delivery-rate', 'email-open-rate', 'email-click-rate', 'email-click-to-open-rate'],
        ...['email-unsubscribe-rate', 'email-bounce-rate'],
      ],
      span: 12,
      heading: 'emailRates',
    },
    {
      tag: 'crm-trend',
      metrics: ['email-list-size', 'email-list-growth-rate'],
      attributes: { metric: 'email-list-size', kind: 'area' },
      span: 4,
      heading: 'emailList',
    },
    { tag: 'crm-trend', metrics: ['page-views', 'unique-visitors'], span: 4, heading: 'visits' },
    { tag: 'crm-breakdown', metrics: ['new-leads-by-product'], span: 4, heading: 'leadsByProduct' },
  ],
};
