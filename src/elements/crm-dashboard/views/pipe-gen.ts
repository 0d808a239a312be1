import { kpi, type Layout } from '../layout.ts';

export const pipeGen: Layout = {
  id: 'pipe-gen',
  period: 'this-quarter',
  compare: 'previous',
  filters: ['team', 'region', 'source', 'product'],
  cards: [
    kpi(3, 'pipeline-created', 'opportunities-created'),
    kpi(3, 'pipeline-coverage', 'required-pipeline'),
    kpi(3, 'pipeline-gap'),
    // Leads count without a goal, too.
    kpi(3, 'new-leads', 'lead-quality-rate'),
    kpi(4, 'lead-coverage', 'required-leads'),
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
    // Deals of the last weeks cannot be won yet: a year of months shows what becomes of them.
    {
      tag: 'crm-trend',
      metrics: ['win-rate-cohort'],
      attributes: { period: 'last-12-months', grain: 'month' },
      span: 6,
      heading: 'winRateCohorts',
    },
    {
      tag: 'crm-leaderboard',
      metrics: ['pipeline-created'],
      attributes: { by: 'owner', top: '8' },
      span: 6,
      heading: 'pipelinePerRep',
    },
    // Activities know their team; few files say their region.
    {
      tag: 'crm-breakdown',
      metrics: ['activities-completed', 'pipeline-created'],
      attributes: { by: 'team region' },
      span: 12,
      heading: 'effortByTeam',
    },
  ],
};
