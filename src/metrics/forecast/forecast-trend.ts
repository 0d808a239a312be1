import { deals } from '../../schema/deals.ts';
import { forecasts } from '../../schema/forecasts.ts';
import { targets } from '../../schema/targets.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
import { histories } from '../pipeline/history-reads.ts';

export const forecastTrend = analysis({
  id: 'forecast-trend',
  about:
    'The forecast for the period as it stood on each of its days, beside what was won by then and the target: as submitted, else won plus commit deals, rebuilt from the stage history. The value is the last less the first.',
  unit: 'table',
  better: 'neutral',
  model: 'forecast-trend',
  reads: {
    ...histories,
    all: { table: 'deals', columns: [deals.deal_id] },
    forecasts: {
      table: 'forecasts',
      columns: [
        forecasts.submitted_at,
        forecasts.period_start,
        forecasts.period_end,
        forecasts.amount,
        maybe(forecasts.category),
        maybe(forecasts.owner_id),
        maybe(forecasts.team),
      ],
      optional: true,
    },
    targets: {
      table: 'targets',
      columns: [
        targets.metric,
        targets.value,
        targets.period_start,
        targets.period_end,
        maybe(targets.scope),
      ],
      optional: true,
    },
  },
  example: {
    deals: {
      deal_id: ['wins', 'slips', 'open'],
      stage: ['Won', 'Commit', 'Early'],
      status: ['won', 'open', 'open'],
      created_at: ['2024-01-01', '2023-12-20', '2024-01-01'],
      closed_at: ['2024-01-03', null, null],
      amount_base: [120, 300, 999],
    },
    stages: {
      stage: ['Early', 'Commit', 'Won'],
      sort_order: [1, 2, 3],
      category: ['open', 'open', 'won'],
      forecast_category: ['pipeline', 'commit', 'closed'],
    },
    stage_history: {
      deal_id: ['wins', 'wins', 'slips', 'slips', 'slips', 'open'],
      stage: ['Early', 'Won', 'Commit', 'Commit', 'Commit', 'Early'],
      changed_at: ['2024-01-01', '2024-01-03', '2023-12-20', '2024-01-02', '2024-01-04', '2024-01-01'],
      amount: [100, 120, 300, 310, null, 999],
      close_date: ['2024-01-31', '2024-01-03', '2024-01-31', null, '2024-02-10', '2024-01-31'],
    },
    targets: {
      metric: ['closed-won-amount'],
      value: [400],
      period_start: ['2024-01-01'],
      period_end: ['2024-01-31'],
    },
    period: '2024-01',
    asOf: '2024-01-04',
    gives: [
      ['2024-01-01', 300, 0, 400],
      ['2024-01-02', 310, 0, 400],
      ['2024-01-03', 430, 120, 400],
      ['2024-01-04', 120, 120, 400],
    ],
  },
  source:
    'https://trailhead.salesforce.com/content/learn/modules/sell-smarter-with-pipeline-inspection/understand-pipeline-health-with-metrics-and-charts',
});
