import { kpi, now, type Layout } from '../layout.ts';

export const openPipe: Layout = {
  id: 'open-pipe',
  period: 'this-quarter',
  compare: 'previous',
  filters: ['owner', 'team', 'pipeline'],
  cards: [
    // Deals count where none of them has an amount yet, too.
    kpi(4, 'open-opportunities', 'average-open-deal-size'),
    kpi(4, 'open-pipeline'),
    now(4, 'weighted-pipeline'),
    kpi(6, 'pipeline-growth-rate', 'net-pipeline-change'),
    kpi(6, 'stage-skip-rate', 'stage-regression-rate'),
    {
      tag: 'crm-funnel',
      metrics: ['pipeline-by-stage', 'stage-conversion-rate'],
      span: 6,
      heading: 'pipelineByStage',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['days-in-current-stage', 'stage-duration', 'stage-duration-km'],
      attributes: { view: 'time-in-stage' },
      span: 6,
      heading: 'stageDays',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['pipeline-waterfall', 'net-pipeline-change'],
      attributes: { view: 'waterfall' },
      span: 6,
      heading: 'pipelineChange',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['deal-age', 'deals-open-too-long'],
      attributes: { view: 'deals' },
      span: 6,
      heading: 'dealsAtAGlance',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['deal-age'],
      attributes: { view: 'age' },
      span: 4,
      heading: 'dealAges',
    },
    {
      tag: 'crm-table',
      metrics: ['stage-conversion-matrix', 'stage-skip-rate', 'stage-regression-rate'],
      attributes: { metric: 'stage-conversion-matrix' },
      span: 8,
      heading: 'stageMoves',
    },
    { tag: 'crm-table', metrics: ['stalled-deals'], span: 6, heading: 'stalledDeals' },
    { tag: 'crm-table', metrics: ['deals-open-too-long'], span: 6, heading: 'dealsTooLong' },
    { tag: 'crm-table', metrics: ['inactive-deals'], span: 12, heading: 'inactiveDeals' },
  ],
};
