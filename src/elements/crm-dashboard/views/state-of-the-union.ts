import { kpi, type Layout } from '../layout.ts';

export const stateOfTheUnion: Layout = {
  id: 'state-of-the-union',
  period: 'this-quarter',
  compare: 'year',
  filters: ['team', 'region', 'pipeline'],
  cards: [
    kpi(3, 'closed-won-amount'),
    kpi(3, 'won-deals'),
    kpi(3, 'open-pipeline'),
    { ...kpi(3, 'quota-attainment'), attributes: { target: '1' } },
    kpi(4, 'win-rate', 'close-rate'),
    kpi(4, 'average-deal-size', 'largest-deal'),
    kpi(4, 'revenue-growth-rate', 'customer-growth-rate', 'active-customers'),
    {
      tag: 'crm-trend',
      metrics: ['closed-won-amount', 'goal-pace'],
      attributes: { metric: 'closed-won-amount', kind: 'cumulative' },
      span: 6,
      heading: 'wonAgainstTarget',
    },
    { tag: 'crm-funnel', metrics: ['pipeline-by-stage'], span: 6, heading: 'pipelineByStage' },
    {
      tag: 'crm-breakdown',
      metrics: ['closed-won-amount'],
      attributes: { by: 'source product region' },
      span: 6,
      heading: 'wonBy',
    },
    {
      tag: 'crm-leaderboard',
      metrics: ['rep-scorecard', 'revenue-per-rep'],
      attributes: { metric: 'rep-scorecard', top: '8' },
      span: 6,
      heading: 'reps',
    },
    { tag: 'crm-table', metrics: ['top-deals'], span: 12, heading: 'topDeals' },
  ],
};
