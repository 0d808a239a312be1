import type { Model } from './model.ts';
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

/** Every model that analyses of the catalogue call, by name. */
export const models: Readonly<Record<string, Model>> = {
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
};
