import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { minus, openAtStart, ratio, sum } from '../language.ts';
import { openPipeline } from './open-pipeline.ts';

const atStart = sum(deals, deals.amount_base, { at: openAtStart(deals.created_at, deals.closed_at) });

export const netPipelineChange = metric({
  id: 'net-pipeline-change',
  about: "Open pipeline at the end less open pipeline at the start of the period, at today's amounts.",
  unit: 'currency',
  better: 'higher',
  value: minus(openPipeline.value, atStart),
  example: {
    deals: {
      created_at: ['2024-01-01', '2024-02-01', '2024-03-05'],
      closed_at: ['2024-03-10', null, null],
      amount_base: [40, 60, 52],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 12,
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360043033632-Pipeline-Change',
});

export const pipelineGrowthRate = metric({
  id: 'pipeline-growth-rate',
  about:
    "Change of the open pipeline over the period, as a share of the pipeline at its start, at today's amounts.",
  unit: 'ratio',
  better: 'higher',
  value: ratio(netPipelineChange.value, atStart),
  example: {
    deals: {
      created_at: ['2024-01-01', '2024-02-01', '2024-03-05'],
      closed_at: ['2024-03-10', null, null],
      amount_base: [40, 60, 52],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.12,
  },
  source:
    'https://help.salesforce.com/s/articleView?id=analytics.bi_app_sales_analytics_dashboard_exec_pipe.htm',
});
