import { kpi, type Layout } from '../layout.ts';

export const forecast: Layout = {
  id: 'forecast',
  filters: ['owner', 'manager', 'team'],
  cards: [
    kpi(3, 'forecast-weighted', 'forecast-historical'),
    kpi(3, 'forecast-gap', 'quota-attainment'),
    kpi(3, 'pipeline-coverage-remaining'),
    kpi(3, 'forecast-accuracy', 'forecast-bias'),
    {
      tag: 'crm-forecast',
      metrics: ['forecast-closed', 'forecast-commit', 'forecast-best-case', 'forecast-open-pipeline'],
      span: 12,
      heading: 'salesForecast',
    },
    {
      tag: 'crm-trend',
      metrics: ['forecast-weighted', 'closed-won-amount'],
      attributes: { grain: 'month' },
      span: 6,
      heading: 'projectedRevenue',
    },
    {
      tag: 'crm-forecast',
      metrics: ['forecast-interval'],
      attributes: { view: 'interval' },
      span: 6,
      heading: 'forecastFan',
    },
    {
      tag: 'crm-forecast',
      metrics: ['forecast-trend'],
      attributes: { view: 'trend' },
      span: 6,
      heading: 'forecastMoves',
    },
    { tag: 'crm-leaderboard', metrics: ['rep-scorecard'], span: 6, heading: 'reps' },
    { tag: 'crm-table', metrics: ['top-deals'], span: 4, heading: 'topDeals' },
    { tag: 'crm-table', metrics: ['stalled-deals'], span: 4, heading: 'stalledDeals' },
    { tag: 'crm-table', metrics: ['overdue-deals'], span: 4, heading: 'overdueDeals' },
    kpi(6, 'deal-slip-rate', 'close-date-pushes'),
    kpi(6, 'required-leads', 'lead-coverage'),
  ],
};
