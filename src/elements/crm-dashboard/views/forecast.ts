import { kpi, type Layout } from '../layout.ts';

export const forecast: Layout = {
  id: 'forecast',
  period: 'this-quarter',
  compare: 'previous',
  filters: ['owner', 'manager', 'team'],
  cards: [
    kpi(4, 'forecast-weighted', 'forecast-historical'),
    kpi(4, 'forecast-gap', 'quota-attainment'),
    kpi(4, 'pipeline-coverage-remaining'),
    // Only what is over can be compared with what was forecast.
    {
      ...kpi(4, 'forecast-accuracy', 'forecast-bias'),
      attributes: { period: 'last-quarter', compare: 'year' },
    },
    kpi(4, 'deal-slip-rate', 'close-date-pushes'),
    kpi(4, 'required-leads', 'lead-coverage'),
    {
      tag: 'crm-forecast',
      metrics: [
        ...['forecast-closed', 'forecast-commit', 'forecast-best-case', 'forecast-open-pipeline'],
        'closed-won-amount',
      ],
      span: 12,
      heading: 'salesForecast',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['forecast-interval'],
      span: 12,
      heading: 'forecastFan',
    },
    { tag: 'crm-table', metrics: ['forecast-trend'], span: 6, heading: 'forecastMoves' },
    { tag: 'crm-leaderboard', metrics: ['rep-scorecard'], span: 6, heading: 'reps' },
    { tag: 'crm-table', metrics: ['top-deals'], span: 12, heading: 'topDeals' },
    { tag: 'crm-table', metrics: ['stalled-deals'], span: 6, heading: 'stalledDeals' },
    { tag: 'crm-table', metrics: ['overdue-deals'], span: 6, heading: 'overdueDeals' },
  ],
};
