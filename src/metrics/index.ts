import type { Definition } from './define.ts';
import { nps } from './customer/nps.ts';
import { surveyResponseRate } from './customer/survey-response-rate.ts';
import { forecastBestCase } from './forecast/forecast-best-case.ts';
import { forecastClosed } from './forecast/forecast-closed.ts';
import { forecastCommit } from './forecast/forecast-commit.ts';
import { forecastMostLikely } from './forecast/forecast-most-likely.ts';
import { forecastOpenPipeline } from './forecast/forecast-open-pipeline.ts';
import { forecastWeighted } from './forecast/forecast-weighted.ts';
import { leadToWinRate } from './marketing/lead-to-win-rate.ts';
import { newLeads } from './marketing/new-leads.ts';
import { averageOrderValue } from './orders/average-order-value.ts';
import { orderCount } from './orders/order-count.ts';
import { orderValue } from './orders/order-value.ts';
import { revenue } from './orders/revenue.ts';
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

/** The catalogue's table of contents. */
export const catalogue: readonly Definition[] = [
  nps,
  surveyResponseRate,
  forecastBestCase,
  forecastClosed,
  forecastCommit,
  forecastMostLikely,
  forecastOpenPipeline,
  forecastWeighted,
  leadToWinRate,
  newLeads,
  averageOrderValue,
  orderCount,
  orderValue,
  revenue,
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
