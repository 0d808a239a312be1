import type { Model } from './model.ts';
import { churnByAttribute } from './churn-by-attribute.ts';
import { churnDaily } from './churn-daily.ts';
import { concentration } from './concentration.ts';
import { health } from './health.ts';
import { scoreBands, topDeals } from './lists.ts';
import { crmRoi, extraDeals, extraRevenue, extraWins, hoursSaved, retentionOffer } from './calculators.ts';
import { beforeAfter, metricChange } from './changes.ts';
import { goal, smart } from './goals.ts';
import { agentScorecard } from './agent-scorecard.ts';
import { businessDuration } from './business-duration.ts';
import { duplicates } from './duplicates.ts';
import { hygiene } from './hygiene.ts';
import { lifecycleFunnel } from './lifecycle-funnel.ts';
import { repScorecard } from './rep-scorecard.ts';
import { statusTime } from './status-time.ts';
import { openTooLong, stalled } from './threshold-list.ts';
import { attribution } from './attribution.ts';
import { abc, basket } from './products.ts';
import { expiry, overstock, slowMoving, stockLevel } from './stock.ts';
import { stockoutRate, turnover } from './stock-flow.ts';
import { customerValue } from './customer-value.ts';
import { rfm } from './rfm.ts';
import { cohortRetentionAt, cohortTable, lostEarly, onboardedWithin } from './cohorts.ts';
import { forecastError } from './forecast-error.ts';
import { forecastTrend } from './forecast-trend.ts';
import { historyCount } from './history-count.ts';
import { monteCarlo } from './monte-carlo.ts';
import { pipelineFlow } from './pipeline-flow.ts';
import { pipelineWaterfall } from './pipeline-waterfall.ts';
import { slip } from './slip.ts';
import { stageHistoryForecast } from './stage-history-forecast.ts';
import { stageVisitsMean } from './stage-visits-mean.ts';
import {
  stepFunnel,
  strictFunnel,
  transitionCount,
  transitionMatrix,
  transitionShare,
} from './transitions.ts';
import { kaplanMeierMean, kaplanMeierMedian, stageDuration, survivalCurve } from './survival.ts';

import { countSplit } from './count-split.ts';
import { upsell } from './upsell.ts';

/** Every model that analyses of the catalogue call, by name. */
export const models: Readonly<Record<string, Model>> = {
  'count-split': countSplit,
  upsell,
  abc,
  expiry,
  overstock,
  'slow-moving': slowMoving,
  'stock-level': stockLevel,
  turnover,
  'attribute-lift': churnByAttribute,
  banding: scoreBands,
  'churn-daily': churnDaily,
  concentration,
  health,
  'top-deals': topDeals,
  'before-after': beforeAfter,
  'crm-roi': crmRoi,
  'extra-deals': extraDeals,
  'extra-revenue': extraRevenue,
  'extra-wins': extraWins,
  goal,
  'hours-saved': hoursSaved,
  'metric-change': metricChange,
  'retention-offer': retentionOffer,
  smart,
  attribution,
  basket,
  'snapshot-share': stockoutRate,
  'bg-nbd': customerValue,
  rfm,
  'cohort-retention-at': cohortRetentionAt,
  'cohort-table': cohortTable,
  'kaplan-meier': survivalCurve,
  'lost-early': lostEarly,
  'onboarded-within': onboardedWithin,
  'kaplan-meier-median': kaplanMeierMedian,
  'kaplan-meier-rmean': kaplanMeierMean,
  'stage-duration': stageDuration,
  'forecast-error': forecastError,
  'forecast-trend': forecastTrend,
  'history-count': historyCount,
  'monte-carlo': monteCarlo,
  'pipeline-flow': pipelineFlow,
  'pipeline-waterfall': pipelineWaterfall,
  slip,
  'stage-history-forecast': stageHistoryForecast,
  'stage-visits-mean': stageVisitsMean,
  'step-funnel': stepFunnel,
  'strict-funnel': strictFunnel,
  'transition-count': transitionCount,
  'transition-matrix': transitionMatrix,
  'transition-share': transitionShare,
  'agent-scorecard': agentScorecard,
  'business-duration': businessDuration,
  duplicates,
  hygiene,
  'lifecycle-funnel': lifecycleFunnel,
  'open-too-long': openTooLong,
  'rep-scorecard': repScorecard,
  stalled,
  'status-time': statusTime,
};
