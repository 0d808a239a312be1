import type { Definition } from './define.ts';
import { nps } from './customer/nps.ts';
import { surveyResponseRate } from './customer/survey-response-rate.ts';
import { forecastBestCase } from './forecast/forecast-best-case.ts';
import { forecastClosed } from './forecast/forecast-closed.ts';
import { forecastCommit } from './forecast/forecast-commit.ts';
import { forecastMostLikely } from './forecast/forecast-most-likely.ts';
import { forecastOpenPipeline } from './forecast/forecast-open-pipeline.ts';
import { forecastWeighted } from './forecast/forecast-weighted.ts';
import { openOpportunities } from './pipeline/open-opportunities.ts';
import { openPipeline } from './pipeline/open-pipeline.ts';
import { opportunitiesCreated } from './pipeline/opportunities-created.ts';
import { pipelineCreated } from './pipeline/pipeline-created.ts';
import { stageConversionRate } from './pipeline/stage-conversion-rate.ts';
import { weightedPipeline } from './pipeline/weighted-pipeline.ts';
import { averageDealSize } from './sales/average-deal-size.ts';
import { closeRate } from './sales/close-rate.ts';
import { closedOpportunities } from './sales/closed-opportunities.ts';
import { closedWonAmount } from './sales/closed-won-amount.ts';
import { lostDeals } from './sales/lost-deals.ts';
import { salesCycleLength } from './sales/sales-cycle-length.ts';
import { winRate } from './sales/win-rate.ts';
import { wonDeals } from './sales/won-deals.ts';

/** The metrics that the small engine knows: what the funnel, forecast and NPS tags ask, and the figures of deals most asked of a KPI card. */
export const core: readonly Definition[] = [
  nps,
  surveyResponseRate,
  forecastBestCase,
  forecastClosed,
  forecastCommit,
  forecastMostLikely,
  forecastOpenPipeline,
  forecastWeighted,
  openOpportunities,
  openPipeline,
  opportunitiesCreated,
  pipelineCreated,
  stageConversionRate,
  weightedPipeline,
  averageDealSize,
  closeRate,
  closedOpportunities,
  closedWonAmount,
  lostDeals,
  salesCycleLength,
  winRate,
  wonDeals,
];
