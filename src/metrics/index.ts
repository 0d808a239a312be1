import type { Definition } from './define.ts';
import { activitiesCompleted } from './activity/activities-completed.ts';
import { activityMix } from './activity/activity-mix.ts';
import {
  salesCalls,
  emailsSent,
  videoChats,
  smsSent,
  linkedinMessages,
  outboundSalesCalls,
} from './activity/by-type.ts';
import { callConnectRate } from './activity/call-connect-rate.ts';
import { interactionsPerWonDeal } from './activity/interactions-per-won-deal.ts';
import { meetingTargetAttainment } from './activity/meeting-target-attainment.ts';
import { meetingsHeld, meetingsBooked, meetingNoShowRate } from './activity/meetings.ts';
import { callsPerRepPerDay, interactionsPerRepPerDay, sellingTimeShare } from './activity/per-rep.ts';
import { pipelinePerMeeting } from './activity/pipeline-per-meeting.ts';
import { salesCallsPerOpportunity } from './activity/sales-calls-per-opportunity.ts';
import { timeByActivity } from './activity/time-by-activity.ts';
import { accountRetentionRate } from './customer/account-retention-rate.ts';
import { activeCustomers } from './customer/active-customers.ts';
import { activeUsers } from './customer/active-users.ts';
import { arpa } from './customer/arpa.ts';
import { arr } from './customer/arr.ts';
import { cacMarketing } from './customer/cac-marketing.ts';
import { cacPayback } from './customer/cac-payback.ts';
import { cac } from './customer/cac.ts';
import { ces } from './customer/ces.ts';
import { churnByAttribute } from './customer/churn-by-attribute.ts';
import { churnRateDaily } from './customer/churn-rate-daily.ts';
import { churnReasons } from './customer/churn-reasons.ts';
import { churnedCustomers } from './customer/churned-customers.ts';
import { clvBgnbd } from './customer/clv-bgnbd.ts';
import { clvCacRatio } from './customer/clv-cac-ratio.ts';
import { clvHistoric } from './customer/clv-historic.ts';
import { clv } from './customer/clv.ts';
import { cohortRetention } from './customer/cohort-retention.ts';
import { complaintRate } from './customer/complaint-rate.ts';
import { crossSellRate } from './customer/cross-sell-rate.ts';
import { csatAverage } from './customer/csat-average.ts';
import { csat } from './customer/csat.ts';
import { customerHealthScore } from './customer/customer-health-score.ts';
import { customerLifetime } from './customer/customer-lifetime.ts';
import { customerWinbackRate } from './customer/customer-winback-rate.ts';
import { featureAdoptionRate } from './customer/feature-adoption-rate.ts';
import { inactiveCustomerChurnRate } from './customer/inactive-customer-churn-rate.ts';
import { monthlyEngagements } from './customer/monthly-engagements.ts';
import {
  mrrNew,
  mrrReactivation,
  mrrExpansion,
  mrrContraction,
  mrrChurned,
  netNewMrr,
} from './customer/mrr-movements.ts';
import {
  quickRatio,
  mrrRetentionRate,
  grossMrrRetentionRate,
  grossMrrChurnRate,
  netMrrChurnRate,
  upsellRateValue,
} from './customer/mrr-rates.ts';
import { mrr } from './customer/mrr.ts';
import { newCustomerRetentionRate } from './customer/new-customer-retention-rate.ts';
import { newCustomers } from './customer/new-customers.ts';
import { nps } from './customer/nps.ts';
import { onboardingCompletionRate } from './customer/onboarding-completion-rate.ts';
import { onboardingTime } from './customer/onboarding-time.ts';
import { pAlive } from './customer/p-alive.ts';
import { portfolioGrowth, portfolioGrowthRate } from './customer/portfolio.ts';
import { productAdoptionRate } from './customer/product-adoption-rate.ts';
import { renewalRate, renewalRateValue, serviceRenewalRate } from './customer/renewals.ts';
import { repeatPurchaseRate, repeatOrderRate } from './customer/repeat.ts';
import { retentionOfferValue } from './customer/retention-offer-value.ts';
import {
  retainedCustomers,
  customerRetentionRate,
  customerChurnRate,
  churnRateAverageBase,
} from './customer/retention.ts';
import { revenueConcentration } from './customer/revenue-concentration.ts';
import { rfmSegments } from './customer/rfm-segments.ts';
import { stickiness } from './customer/stickiness.ts';
import { surveyResponseRate } from './customer/survey-response-rate.ts';
import { survivalCurve } from './customer/survival-curve.ts';
import { ticketsPerCustomer } from './customer/tickets-per-customer.ts';
import { timeToValue } from './customer/time-to-value.ts';
import { upsellRate } from './customer/upsell-rate.ts';
import { wonBackCustomers } from './customer/won-back-customers.ts';
import { forecastAccuracy } from './forecast/forecast-accuracy.ts';
import { forecastBestCaseSingle } from './forecast/forecast-best-case-single.ts';
import { forecastBestCase } from './forecast/forecast-best-case.ts';
import { forecastBias } from './forecast/forecast-bias.ts';
import { forecastClosed } from './forecast/forecast-closed.ts';
import { forecastCommitSingle } from './forecast/forecast-commit-single.ts';
import { forecastCommit } from './forecast/forecast-commit.ts';
import { forecastGap } from './forecast/forecast-gap.ts';
import { forecastHistorical } from './forecast/forecast-historical.ts';
import { forecastInterval } from './forecast/forecast-interval.ts';
import { forecastMostLikely } from './forecast/forecast-most-likely.ts';
import { forecastOpenPipeline } from './forecast/forecast-open-pipeline.ts';
import { forecastPipelineSingle } from './forecast/forecast-pipeline-single.ts';
import { forecastTrend } from './forecast/forecast-trend.ts';
import { forecastWape } from './forecast/forecast-wape.ts';
import { forecastWeighted } from './forecast/forecast-weighted.ts';
import { quotaAttainment } from './forecast/quota-attainment.ts';
import { beforeAfterChange } from './goals/before-after-change.ts';
import { crmCost } from './goals/crm-cost.ts';
import { crmExtraDeals } from './goals/crm-extra-deals.ts';
import { crmExtraRevenue } from './goals/crm-extra-revenue.ts';
import { crmExtraWins } from './goals/crm-extra-wins.ts';
import { crmHoursSavedValue } from './goals/crm-hours-saved-value.ts';
import { crmRoi } from './goals/crm-roi.ts';
import { goalAttainment } from './goals/goal-attainment.ts';
import { goalGap } from './goals/goal-gap.ts';
import { goalPace } from './goals/goal-pace.ts';
import { metricChange } from './goals/metric-change.ts';
import { smartCompleteness } from './goals/smart-completeness.ts';
import { attributedRevenueFirst } from './marketing/attributed-revenue-first.ts';
import { attributedRevenueLast } from './marketing/attributed-revenue-last.ts';
import { attributedRevenueLinear } from './marketing/attributed-revenue-linear.ts';
import { attributedRevenueTimeDecay } from './marketing/attributed-revenue-time-decay.ts';
import { attributedRevenueUShaped } from './marketing/attributed-revenue-u-shaped.ts';
import { attributedRevenueWShaped } from './marketing/attributed-revenue-w-shaped.ts';
import { campaignCost } from './marketing/campaign-cost.ts';
import { campaignCount } from './marketing/campaign-count.ts';
import { campaignNewCustomers } from './marketing/campaign-new-customers.ts';
import { campaignPurchases } from './marketing/campaign-purchases.ts';
import { campaignResponseRate } from './marketing/campaign-response-rate.ts';
import { campaignResponses } from './marketing/campaign-responses.ts';
import { campaignRevenue } from './marketing/campaign-revenue.ts';
import { campaignRoas } from './marketing/campaign-roas.ts';
import { campaignRoi } from './marketing/campaign-roi.ts';
import { campaignsStarted } from './marketing/campaigns-started.ts';
import { costPerInteraction } from './marketing/cost-per-interaction.ts';
import { costPerLead } from './marketing/cost-per-lead.ts';
import { emailListGrowthRate } from './marketing/email-list-growth-rate.ts';
import { emailListSize } from './marketing/email-list-size.ts';
import {
  emailDeliveryRate,
  emailOpenRate,
  emailClickRate,
  emailClickToOpenRate,
  emailUnsubscribeRate,
  emailBounceRate,
} from './marketing/email-rates.ts';
import { inboundInquiries } from './marketing/inbound-inquiries.ts';
import { leadConversionRatePeriod } from './marketing/lead-conversion-rate-period.ts';
import { leadConversionRate } from './marketing/lead-conversion-rate.ts';
import { leadCoverage } from './marketing/lead-coverage.ts';
import { leadGenerationRate } from './marketing/lead-generation-rate.ts';
import { leadQualityRate } from './marketing/lead-quality-rate.ts';
import { leadResponseTime } from './marketing/lead-response-time.ts';
import { leadScoreBand } from './marketing/lead-score-band.ts';
import { leadToWinRate } from './marketing/lead-to-win-rate.ts';
import { leadVelocityRate } from './marketing/lead-velocity-rate.ts';
import { lifecycleStageConversion } from './marketing/lifecycle-stage-conversion.ts';
import { marketingSourcedPipeline } from './marketing/marketing-sourced-pipeline.ts';
import { mqlToSqlRate } from './marketing/mql-to-sql-rate.ts';
import { newLeadsByProduct } from './marketing/new-leads-by-product.ts';
import { newLeads } from './marketing/new-leads.ts';
import { pageViews } from './marketing/page-views.ts';
import { prospects } from './marketing/prospects.ts';
import { qualifiedLeads } from './marketing/qualified-leads.ts';
import { referrals } from './marketing/referrals.ts';
import { requiredLeads } from './marketing/required-leads.ts';
import { revenuePerLead } from './marketing/revenue-per-lead.ts';
import { uniqueVisitors } from './marketing/unique-visitors.ts';
import { abcClass } from './orders/abc-class.ts';
import { averageOrderValue } from './orders/average-order-value.ts';
import { boughtTogether } from './orders/bought-together.ts';
import { cancellationRate } from './orders/cancellation-rate.ts';
import {
  salesByChannel,
  onlineSalesShare,
  portalOrderShare,
  selfServiceOrderRate,
} from './orders/channels.ts';
import { daysOfInventory } from './orders/days-of-inventory.ts';
import { expiringStock } from './orders/expiring-stock.ts';
import { unitFillRate, orderFillRate, backorderRate, returnRate } from './orders/fill.ts';
import { inventoryTurnover } from './orders/inventory-turnover.ts';
import { lowStockSkus } from './orders/low-stock-skus.ts';
import { onTimeDeliveryRate, otifRate } from './orders/on-time.ts';
import { openOrders } from './orders/open-orders.ts';
import { orderCount } from './orders/order-count.ts';
import { orderCycleTime } from './orders/order-cycle-time.ts';
import { orderValue } from './orders/order-value.ts';
import { ordersByStatus } from './orders/orders-by-status.ts';
import { outOfStockSkus } from './orders/out-of-stock-skus.ts';
import { outstandingBalance } from './orders/outstanding-balance.ts';
import { overstockValue } from './orders/overstock-value.ts';
import { portalVisitorToLeadRate } from './orders/portal-visitor-to-lead-rate.ts';
import { returnReasons } from './orders/return-reasons.ts';
import { revenue } from './orders/revenue.ts';
import { sellThroughRate } from './orders/sell-through-rate.ts';
import { slowMovingStock } from './orders/slow-moving-stock.ts';
import { stockOnHand, stockAvailable, incomingStock, stockValue } from './orders/stock-levels.ts';
import { stockoutRate } from './orders/stockout-rate.ts';
import { timeToPick } from './orders/time-to-pick.ts';
import { timeToShip } from './orders/time-to-ship.ts';
import { amountChanges } from './pipeline/amount-changes.ts';
import { averageOpenDealSize } from './pipeline/average-open-deal-size.ts';
import { closeDatePushes } from './pipeline/close-date-pushes.ts';
import { daysInCurrentStage } from './pipeline/days-in-current-stage.ts';
import { dealAge } from './pipeline/deal-age.ts';
import { dealSlipRate } from './pipeline/deal-slip-rate.ts';
import { dealsAdvanced } from './pipeline/deals-advanced.ts';
import { dealsOpenTooLong } from './pipeline/deals-open-too-long.ts';
import { duplicateRate } from './pipeline/duplicate-rate.ts';
import { earlyStageLossRate } from './pipeline/early-stage-loss-rate.ts';
import { hygieneScore } from './pipeline/hygiene-score.ts';
import { inactiveDeals } from './pipeline/inactive-deals.ts';
import {
  dealsMissingAmount,
  dealsMissingCloseDate,
  dealsMissingNextStep,
  dealsMissingContact,
  nextStepCoverage,
} from './pipeline/missing.ts';
import { openOpportunities } from './pipeline/open-opportunities.ts';
import { openPipeline } from './pipeline/open-pipeline.ts';
import { opportunitiesCreated } from './pipeline/opportunities-created.ts';
import { overdueDeals } from './pipeline/overdue-deals.ts';
import { overdueTasks } from './pipeline/overdue-tasks.ts';
import { pipelineByStage } from './pipeline/pipeline-by-stage.ts';
import { netPipelineChange, pipelineGrowthRate } from './pipeline/pipeline-change.ts';
import { pipelineCoverageRemaining } from './pipeline/pipeline-coverage-remaining.ts';
import { pipelineCoverage } from './pipeline/pipeline-coverage.ts';
import { pipelineCreated } from './pipeline/pipeline-created.ts';
import { pipelineFlow } from './pipeline/pipeline-flow.ts';
import { pipelineGap } from './pipeline/pipeline-gap.ts';
import { pipelineWaterfall } from './pipeline/pipeline-waterfall.ts';
import { requiredPipeline } from './pipeline/required-pipeline.ts';
import { stageConversionMatrix } from './pipeline/stage-conversion-matrix.ts';
import { stageConversionRate } from './pipeline/stage-conversion-rate.ts';
import { stageConversionStep } from './pipeline/stage-conversion-step.ts';
import { stageConversionStrict } from './pipeline/stage-conversion-strict.ts';
import { stageDurationKm } from './pipeline/stage-duration-km.ts';
import { stageDuration } from './pipeline/stage-duration.ts';
import { stageRegressionRate } from './pipeline/stage-regression-rate.ts';
import { stageSkipRate } from './pipeline/stage-skip-rate.ts';
import { stalledDeals } from './pipeline/stalled-deals.ts';
import { weightedPipeline } from './pipeline/weighted-pipeline.ts';
import { averageDealSize } from './sales/average-deal-size.ts';
import { closeRate } from './sales/close-rate.ts';
import { closedOpportunities } from './sales/closed-opportunities.ts';
import { closedWonAmount } from './sales/closed-won-amount.ts';
import { competitiveKnockouts, competitiveWinRate, competitorMentions } from './sales/competition.ts';
import { customerGrowthRate } from './sales/customer-growth-rate.ts';
import { grossMargin, grossMarginRate } from './sales/gross-margin.ts';
import { largestDeal } from './sales/largest-deal.ts';
import { leadToWinTime } from './sales/lead-to-win-time.ts';
import { lostDeals } from './sales/lost-deals.ts';
import { netNewRevenue } from './sales/net-new-revenue.ts';
import { newBusinessShare } from './sales/new-business-share.ts';
import { newRevenue } from './sales/new-revenue.ts';
import { profitPerDeal } from './sales/profit-per-deal.ts';
import { proposalAcceptanceRate } from './sales/proposal-acceptance-rate.ts';
import { proposalsGiven } from './sales/proposals-given.ts';
import { proposalsReceived } from './sales/proposals-received.ts';
import { lostReasons, wonReasons } from './sales/reasons.ts';
import { repScorecard } from './sales/rep-scorecard.ts';
import { revenueGrowthRate } from './sales/revenue-growth-rate.ts';
import { revenuePerRep } from './sales/revenue-per-rep.ts';
import { salesCycleLengthKm } from './sales/sales-cycle-length-km.ts';
import { salesCycleLength } from './sales/sales-cycle-length.ts';
import { salesVelocity } from './sales/sales-velocity.ts';
import { timeToCloseByChannel } from './sales/time-to-close-by-channel.ts';
import { topDeals } from './sales/top-deals.ts';
import { winRateCohort } from './sales/win-rate-cohort.ts';
import { winRateValue } from './sales/win-rate-value.ts';
import { winRateWithOverdue } from './sales/win-rate-with-overdue.ts';
import { winRate } from './sales/win-rate.ts';
import { wonDeals } from './sales/won-deals.ts';
import { agentScorecard } from './service/agent-scorecard.ts';
import { backlogAge } from './service/backlog-age.ts';
import {
  averageHandleTime,
  callTime,
  holdTime,
  averageSpeedOfAnswer,
  topicsPerContact,
} from './service/call-times.ts';
import {
  serviceCalls,
  serviceCallsPerDay,
  abandonedCalls,
  abandonmentRate,
  serviceLevel,
} from './service/call-volume.ts';
import { caseBacklog } from './service/case-backlog.ts';
import { caseTopics } from './service/case-topics.ts';
import { casesCreated } from './service/cases-created.ts';
import { casesHandledByAgent } from './service/cases-handled-by-agent.ts';
import { casesHandled } from './service/cases-handled.ts';
import { complaintResolutionTime } from './service/complaint-resolution-time.ts';
import { customerCallbacks } from './service/customer-callbacks.ts';
import { customerReplies } from './service/customer-replies.ts';
import { escalationRate } from './service/escalation-rate.ts';
import { firstContactResolutionRate } from './service/first-contact-resolution-rate.ts';
import { firstResolutionTime } from './service/first-resolution-time.ts';
import { firstResponseTimeBusiness } from './service/first-response-time-business.ts';
import { firstResponseTime } from './service/first-response-time.ts';
import { revenuePerServiceInteraction, costPerServiceInteraction } from './service/interactions.ts';
import { repeatCalls, repeatCallRate } from './service/repeat-calls.ts';
import { requesterWaitTime } from './service/requester-wait-time.ts';
import { resolutionTimeKm } from './service/resolution-time-km.ts';
import { resolutionTime } from './service/resolution-time.ts';
import { casesClosedSameDay, sameDayResolutionRate } from './service/same-day.ts';
import { serviceRequestsByType } from './service/service-requests-by-type.ts';
import { slaComplianceRate, slaFirstResponseCompliance } from './service/sla.ts';
import { reopenRate, oneTouchResolutionRate, repliesPerCase } from './service/solved.ts';

/** The catalogue's table of contents; written by scripts/catalogue.mjs. */
export const catalogue: readonly Definition[] = [
  activitiesCompleted,
  activityMix,
  salesCalls,
  emailsSent,
  videoChats,
  smsSent,
  linkedinMessages,
  outboundSalesCalls,
  callConnectRate,
  interactionsPerWonDeal,
  meetingTargetAttainment,
  meetingsHeld,
  meetingsBooked,
  meetingNoShowRate,
  callsPerRepPerDay,
  interactionsPerRepPerDay,
  sellingTimeShare,
  pipelinePerMeeting,
  salesCallsPerOpportunity,
  timeByActivity,
  accountRetentionRate,
  activeCustomers,
  activeUsers,
  arpa,
  arr,
  cacMarketing,
  cacPayback,
  cac,
  ces,
  churnByAttribute,
  churnRateDaily,
  churnReasons,
  churnedCustomers,
  clvBgnbd,
  clvCacRatio,
  clvHistoric,
  clv,
  cohortRetention,
  complaintRate,
  crossSellRate,
  csatAverage,
  csat,
  customerHealthScore,
  customerLifetime,
  customerWinbackRate,
  featureAdoptionRate,
  inactiveCustomerChurnRate,
  monthlyEngagements,
  mrrNew,
  mrrReactivation,
  mrrExpansion,
  mrrContraction,
  mrrChurned,
  netNewMrr,
  quickRatio,
  mrrRetentionRate,
  grossMrrRetentionRate,
  grossMrrChurnRate,
  netMrrChurnRate,
  upsellRateValue,
  mrr,
  newCustomerRetentionRate,
  newCustomers,
  nps,
  onboardingCompletionRate,
  onboardingTime,
  pAlive,
  portfolioGrowth,
  portfolioGrowthRate,
  productAdoptionRate,
  renewalRate,
  renewalRateValue,
  serviceRenewalRate,
  repeatPurchaseRate,
  repeatOrderRate,
  retentionOfferValue,
  retainedCustomers,
  customerRetentionRate,
  customerChurnRate,
  churnRateAverageBase,
  revenueConcentration,
  rfmSegments,
  stickiness,
  surveyResponseRate,
  survivalCurve,
  ticketsPerCustomer,
  timeToValue,
  upsellRate,
  wonBackCustomers,
  forecastAccuracy,
  forecastBestCaseSingle,
  forecastBestCase,
  forecastBias,
  forecastClosed,
  forecastCommitSingle,
  forecastCommit,
  forecastGap,
  forecastHistorical,
  forecastInterval,
  forecastMostLikely,
  forecastOpenPipeline,
  forecastPipelineSingle,
  forecastTrend,
  forecastWape,
  forecastWeighted,
  quotaAttainment,
  beforeAfterChange,
  crmCost,
  crmExtraDeals,
  crmExtraRevenue,
  crmExtraWins,
  crmHoursSavedValue,
  crmRoi,
  goalAttainment,
  goalGap,
  goalPace,
  metricChange,
  smartCompleteness,
  attributedRevenueFirst,
  attributedRevenueLast,
  attributedRevenueLinear,
  attributedRevenueTimeDecay,
  attributedRevenueUShaped,
  attributedRevenueWShaped,
  campaignCost,
  campaignCount,
  campaignNewCustomers,
  campaignPurchases,
  campaignResponseRate,
  campaignResponses,
  campaignRevenue,
  campaignRoas,
  campaignRoi,
  campaignsStarted,
  costPerInteraction,
  costPerLead,
  emailListGrowthRate,
  emailListSize,
  emailDeliveryRate,
  emailOpenRate,
  emailClickRate,
  emailClickToOpenRate,
  emailUnsubscribeRate,
  emailBounceRate,
  inboundInquiries,
  leadConversionRatePeriod,
  leadConversionRate,
  leadCoverage,
  leadGenerationRate,
  leadQualityRate,
  leadResponseTime,
  leadScoreBand,
  leadToWinRate,
  leadVelocityRate,
  lifecycleStageConversion,
  marketingSourcedPipeline,
  mqlToSqlRate,
  newLeadsByProduct,
  newLeads,
  pageViews,
  prospects,
  qualifiedLeads,
  referrals,
  requiredLeads,
  revenuePerLead,
  uniqueVisitors,
  abcClass,
  averageOrderValue,
  boughtTogether,
  cancellationRate,
  salesByChannel,
  onlineSalesShare,
  portalOrderShare,
  selfServiceOrderRate,
  daysOfInventory,
  expiringStock,
  unitFillRate,
  orderFillRate,
  backorderRate,
  returnRate,
  inventoryTurnover,
  lowStockSkus,
  onTimeDeliveryRate,
  otifRate,
  openOrders,
  orderCount,
  orderCycleTime,
  orderValue,
  ordersByStatus,
  outOfStockSkus,
  outstandingBalance,
  overstockValue,
  portalVisitorToLeadRate,
  returnReasons,
  revenue,
  sellThroughRate,
  slowMovingStock,
  stockOnHand,
  stockAvailable,
  incomingStock,
  stockValue,
  stockoutRate,
  timeToPick,
  timeToShip,
  amountChanges,
  averageOpenDealSize,
  closeDatePushes,
  daysInCurrentStage,
  dealAge,
  dealSlipRate,
  dealsAdvanced,
  dealsOpenTooLong,
  duplicateRate,
  earlyStageLossRate,
  hygieneScore,
  inactiveDeals,
  dealsMissingAmount,
  dealsMissingCloseDate,
  dealsMissingNextStep,
  dealsMissingContact,
  nextStepCoverage,
  openOpportunities,
  openPipeline,
  opportunitiesCreated,
  overdueDeals,
  overdueTasks,
  pipelineByStage,
  netPipelineChange,
  pipelineGrowthRate,
  pipelineCoverageRemaining,
  pipelineCoverage,
  pipelineCreated,
  pipelineFlow,
  pipelineGap,
  pipelineWaterfall,
  requiredPipeline,
  stageConversionMatrix,
  stageConversionRate,
  stageConversionStep,
  stageConversionStrict,
  stageDurationKm,
  stageDuration,
  stageRegressionRate,
  stageSkipRate,
  stalledDeals,
  weightedPipeline,
  averageDealSize,
  closeRate,
  closedOpportunities,
  closedWonAmount,
  competitiveKnockouts,
  competitiveWinRate,
  competitorMentions,
  customerGrowthRate,
  grossMargin,
  grossMarginRate,
  largestDeal,
  leadToWinTime,
  lostDeals,
  netNewRevenue,
  newBusinessShare,
  newRevenue,
  profitPerDeal,
  proposalAcceptanceRate,
  proposalsGiven,
  proposalsReceived,
  lostReasons,
  wonReasons,
  repScorecard,
  revenueGrowthRate,
  revenuePerRep,
  salesCycleLengthKm,
  salesCycleLength,
  salesVelocity,
  timeToCloseByChannel,
  topDeals,
  winRateCohort,
  winRateValue,
  winRateWithOverdue,
  winRate,
  wonDeals,
  agentScorecard,
  backlogAge,
  averageHandleTime,
  callTime,
  holdTime,
  averageSpeedOfAnswer,
  topicsPerContact,
  serviceCalls,
  serviceCallsPerDay,
  abandonedCalls,
  abandonmentRate,
  serviceLevel,
  caseBacklog,
  caseTopics,
  casesCreated,
  casesHandledByAgent,
  casesHandled,
  complaintResolutionTime,
  customerCallbacks,
  customerReplies,
  escalationRate,
  firstContactResolutionRate,
  firstResolutionTime,
  firstResponseTimeBusiness,
  firstResponseTime,
  revenuePerServiceInteraction,
  costPerServiceInteraction,
  repeatCalls,
  repeatCallRate,
  requesterWaitTime,
  resolutionTimeKm,
  resolutionTime,
  casesClosedSameDay,
  sameDayResolutionRate,
  serviceRequestsByType,
  slaComplianceRate,
  slaFirstResponseCompliance,
  reopenRate,
  oneTouchResolutionRate,
  repliesPerCase,
];
