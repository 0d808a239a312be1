import { kpi, type Card, type Layout } from '../layout.ts';

/** By week: few cases come on one day. */
const weekly = (...card: Parameters<typeof kpi>): Card => ({
  ...kpi(...card),
  attributes: { grain: 'week' },
});

export const service: Layout = {
  id: 'service',
  period: 'last-30-days',
  compare: 'previous',
  filters: ['agent', 'team', 'channel', 'case_type'],
  cards: [
    kpi(3, 'case-backlog', 'cases-created', 'cases-handled'),
    weekly(3, 'same-day-resolution-rate', 'cases-closed-same-day'),
    weekly(3, 'first-response-time', 'first-response-time-business'),
    weekly(3, 'sla-compliance-rate', 'sla-first-response-compliance'),
    weekly(3, 'resolution-time', 'resolution-time-km', 'complaint-resolution-time'),
    weekly(3, 'csat', 'csat-average', 'nps', 'complaint-rate'),
    weekly(3, 'average-handle-time', 'call-time', 'hold-time'),
    weekly(3, 'average-speed-of-answer', 'service-level'),
    weekly(6, 'repeat-call-rate', 'repeat-calls', 'topics-per-contact'),
    weekly(
      6,
      ...['revenue-per-service-interaction', 'cost-per-service-interaction', 'customer-callbacks'],
      ...['customer-replies', 'service-renewal-rate', 'customer-winback-rate'],
    ),
    {
      tag: 'crm-service',
      metrics: ['cases-created', 'cases-handled', 'case-backlog'],
      attributes: { view: 'volume' },
      span: 6,
      heading: 'caseFlow',
    },
    {
      tag: 'crm-leaderboard',
      metrics: ['agent-scorecard', 'cases-handled-by-agent'],
      attributes: { metric: 'agent-scorecard' },
      span: 6,
      heading: 'agents',
    },
    {
      tag: 'crm-service',
      metrics: ['service-calls', 'service-calls-per-day', 'abandoned-calls', 'abandonment-rate'],
      attributes: { view: 'calls' },
      span: 12,
      heading: 'callsPerDay',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['service-calls', 'abandonment-rate', 'average-speed-of-answer', 'average-handle-time'],
      attributes: { by: 'agent topic queue' },
      span: 12,
    },
    {
      tag: 'crm-service',
      metrics: ['service-calls'],
      attributes: { view: 'hours' },
      span: 12,
      heading: 'callHours',
    },
    { tag: 'crm-breakdown', metrics: ['service-requests-by-type'], span: 6, heading: 'casesByType' },
    { tag: 'crm-breakdown', metrics: ['case-topics'], span: 6, heading: 'casesByTopic' },
  ],
};
