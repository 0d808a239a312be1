import { kpi, type Layout } from '../layout.ts';

export const openPipe: Layout = {
  id: 'open-pipe',
  filters: ['owner', 'team', 'pipeline'],
  cards: [
    kpi(4, 'open-pipeline', 'open-opportunities'),
    kpi(4, 'weighted-pipeline'),
    kpi(4, 'pipeline-growth-rate'),
    {
      tag: 'crm-funnel',
      metrics: ['pipeline-by-stage', 'stage-conversion-rate'],
      span: 6,
      heading: 'pipelineByStage',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['days-in-current-stage', 'stage-duration', 'stage-duration-km'],
      attributes: { view: 'stages' },
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
      attributes: { view: 'bubbles' },
      span: 6,
      heading: 'dealsAtAGlance',
    },
    {
      tag: 'crm-pipeline',
      metrics: ['deal-age'],
      attributes: { view: 'ages' },
      span: 6,
      heading: 'dealAges',
    },
    {
      tag: 'crm-table',
      metrics: ['stage-conversion-matrix', 'stage-skip-rate', 'stage-regression-rate'],
      attributes: { metric: 'stage-conversion-matrix' },
      span: 6,
      heading: 'stageMoves',
    },
    { tag: 'crm-table', metrics: ['inactive-deals'], span: 4, heading: 'inactiveDeals' },
    { tag: 'crm-table', metrics: ['stalled-deals'], span: 4, heading: 'stalledDeals' },
    { tag: 'crm-table', metrics: ['deals-open-too-long'], span: 4, heading: 'dealsTooLong' },
    kpi(6, 'stage-skip-rate', 'stage-regression-rate'),
    kpi(6, 'net-pipeline-change'),
  ],
};
