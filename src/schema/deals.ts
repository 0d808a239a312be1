import { date, decimal, entity, flag, id, integer, list, oneOf, planned, text, timestamp } from './entity.ts';

/** One row per opportunity/deal (current state). */
export const deals = entity('deals', ['deal_id'], {
  /** Stable identifier; duplicates: last updated row wins, others reported. */
  deal_id: id('required'),
  /** Display name. */
  name: text('optional'),
  /** Account/organisation; null allowed before qualification. */
  customer_id: id('common', 'customers'),
  /** Originating lead (needed for lead-to-win metrics). */
  lead_id: id('optional', 'leads'),
  /** Primary contact (hygiene check). */
  contact_id: id('optional'),
  /** Current owner (rep). */
  owner_id: id('common', 'users'),
  /** Owner's team; falls back to users.team. */
  team: text('optional'),
  /** Pipeline/record type/sales process; default 'default'. Stage order is per pipeline. */
  pipeline: text('optional'),
  /** Source stage label, untranslated. */
  stage: text('required'),
  /** From explicit status column, else from stages.category, else from IsClosed/IsWon, else from stage aliases. Unmapped stage => 'open' plus a load warning, never silently won/lost. */
  status: oneOf('derived', 'open', 'won', 'lost'),
  /** Deal value in deal currency. Null is 'unknown', not 0. */
  amount: decimal('common'),
  /** ISO 4217; default = report currency. */
  currency: text('optional'),
  /** amount converted to the report currency (fx rule). */
  amount_base: decimal('derived'),
  /** Cost of goods/services of the deal (deal currency), for margin. */
  cost: decimal('optional'),
  /** 0..1. Values >1 in the file are read as percent. Won=1, Lost=0. */
  probability: decimal('optional'),
  /** From source, else from stages.forecast_category. */
  forecast_category: oneOf('optional', 'omitted', 'pipeline', 'best_case', 'most_likely', 'commit', 'closed'),
  /** Creation instant. */
  created_at: timestamp('required'),
  /** Expected close (open) or recorded close (closed). Civil date, never time-zone shifted. */
  close_date: date('common'),
  /** Actual close instant: won_time/lost_time/actual close; falls back to the last stage_history entry into a closed stage; falls back to close_date when status is won/lost. */
  closed_at: timestamp('derived'),
  /** Entry time into current stage; else from stage_history, else created_at. */
  last_stage_change_at: timestamp('optional'),
  /** Last logged activity; else max(activities.completed_at). */
  last_activity_at: timestamp('optional'),
  /** Next planned activity; else min future activities.due_at. */
  next_activity_at: planned('optional'),
  /** Free text next step. */
  next_step: text('optional'),
  /** Lead source / channel, normalised by the channel alias list. */
  source: text('optional'),
  /** Drill-down of source. */
  source_detail: text('optional'),
  /** Primary campaign source. */
  campaign_id: id('optional', 'campaigns'),
  /** Main product/line (or use order_lines). */
  product: text('optional'),
  /** Region/territory. */
  region: text('optional'),
  /** Customer segment/size band. */
  segment: text('optional'),
  /** Industry. */
  industry: text('optional'),
  /** New vs existing business. */
  deal_type: oneOf('optional', 'new', 'existing', 'renewal', 'upsell', 'cross_sell'),
  /** First proposal/quote sent (else quotes.sent_at, else first entry to a proposal stage). */
  proposal_sent_at: timestamp('optional'),
  /** Why lost. */
  lost_reason: text('optional'),
  /** Why won. */
  won_reason: text('optional'),
  /** Competitors named on the deal ('; ' separated). */
  competitors: list('optional'),
  /** Competitor that won, when lost. */
  lost_to: text('optional'),
  /** Times close_date was moved to a later period (Salesforce PushCount); else from stage_history. */
  push_count: integer('optional'),
  /** Deleted/merged/test rows are dropped before any metric. */
  is_deleted: flag('optional'),
});
