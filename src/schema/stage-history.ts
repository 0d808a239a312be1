import { date, decimal, entity, id, text, timestamp } from './entity.ts';

/** One row per change of a deal (state after the change). Gives stage, amount, close-date and forecast-category history; same shape as Salesforce OpportunityHistory. */
export const stageHistory = entity('stage_history', ['deal_id', 'changed_at'], {
  /** Deal. */
  deal_id: id('required', 'deals'),
  /** When this state began. */
  changed_at: timestamp('required'),
  /** Previous stage (derived by lag if absent). */
  from_stage: text('optional'),
  /** Stage from this instant on. */
  stage: text('required'),
  /** Amount from this instant on (carried forward if blank). */
  amount: decimal('optional'),
  /** Close date from this instant on (carried forward if blank). */
  close_date: date('optional'),
  /** Forecast category from this instant on. */
  forecast_category: text('optional'),
  /** Probability from this instant on. */
  probability: decimal('optional'),
  /** Owner from this instant on. */
  owner_id: id('optional', 'users'),
  /** Actor. */
  changed_by: id('optional'),
});
