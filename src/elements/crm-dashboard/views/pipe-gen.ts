import { kpi, type Layout } from '../layout.ts';

export const pipeGen: Layout = {
  id: 'pipe-gen',
  filters: ['team', 'region', 'source', 'product'],
  cards: [
    kpi(4, 'pipeline-created', 'opportunities-created'),
    kpi(4, 'pipeline-coverage', 'required-pipeline'),
    kpi(4, 'pipeline-gap'),
    kpi(4, 'lead-coverage', 'required-leads', 'new-leads'),
    kpi(4, 'early-stage-loss-rate'),
    kpi(4, 'marketing-sourced-pipeline'),
    {
      tag: 'crm-trend',
      metrics: ['pipeline-created'],
      attributes: { by: 'source', grain: 'week', kind: 'area' },
      span: 6,
      heading: 'pipelineByWeek',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['pipeline-created', 'lead-quality-rate', 'lead-to-win-rate'],
      attributes: { by: 'source' },
      span: 6,
      heading: 'channels',
    },
    {
      tag: 'crm-breakdown',
      metrics: ['activities-completed', 'pipeline-created'],
      attributes: { by: 'region' },
      span: 6,
      heading: 'effortByRegion',
    },
    { tag: 'crm-trend', metrics: ['win-rate-cohort'], span: 6, heading: 'winRateCohorts' },
    {
      tag: 'crm-leaderboard',
      metrics: ['pipeline-created'],
      attributes: { by: 'owner' },
      span: 12,
      heading: 'pipelinePerRep',
    },
  ],
};
