import { kpi, type Layout } from '../layout.ts';

export const sales: Layout = {
  id: 'sales',
  period: 'this-quarter',
  compare: 'previous',
  filters: ['owner', 'team', 'source', 'product'],
  cards: [
    kpi(3, 'close-rate', 'win-rate', 'win-rate-value', 'sales-velocity'),
    kpi(3, 'upsell-rate'),
    kpi(3, 'net-new-revenue', 'new-revenue'),
    kpi(3, 'sales-cycle-length', 'sales-cycle-length-km'),
    kpi(4, 'revenue', 'mrr', 'revenue-growth-rate'),
    kpi(4, 'average-deal-size', 'renewal-rate', 'gross-margin', 'gross-margin-rate', 'profit-per-deal'),
    kpi(4, 'open-opportunities', 'prospects', 'new-customers', 'retained-customers'),
    kpi(6, 'closed-opportunities', 'proposals-given', 'proposals-received', 'proposal-acceptance-rate'),
    kpi(
      6,
      ...['competitive-win-rate', 'competitive-knockouts', 'competitor-mentions'],
      'sales-calls-per-opportunity',
    ),
    {
      tag: 'crm-pipeline',
      metrics: ['stage-duration'],
      attributes: { view: 'time-in-stage' },
      span: 6,
      heading: 'stageLength',
    },
    {
      tag: 'crm-trend',
      metrics: ['sales-calls', 'outbound-sales-calls', 'inbound-inquiries', 'sales-calls-per-opportunity'],
      attributes: { metric: 'sales-calls outbound-sales-calls inbound-inquiries' },
      span: 6,
      heading: 'callsAndInquiries',
    },
    { tag: 'crm-breakdown', metrics: ['time-to-close-by-channel'], span: 6, heading: 'timeToClose' },
    { tag: 'crm-breakdown', metrics: ['lost-reasons'], span: 6, heading: 'lostReasons' },
    { tag: 'crm-breakdown', metrics: ['won-reasons'], span: 6, heading: 'wonReasons' },
    {
      tag: 'crm-breakdown',
      metrics: ['lost-deals'],
      attributes: { by: 'competitor', filter: 'competitor!=' },
      span: 6,
      heading: 'competitors',
    },
  ],
};
