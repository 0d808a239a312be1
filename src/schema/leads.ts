import { decimal, entity, flag, id, oneOf, text, timestamp } from './entity.ts';

/** One row per lead/prospect person or company not yet a deal (kept after conversion). */
export const leads = entity('leads', ['lead_id'], {
  /** Identifier. */
  lead_id: id('required'),
  /** Creation instant. */
  created_at: timestamp('required'),
  /** Normalised status. */
  status: oneOf('common', 'new', 'working', 'nurturing', 'qualified', 'disqualified', 'converted'),
  /** Furthest lifecycle stage reached. */
  lifecycle_stage: oneOf(
    'optional',
    'subscriber',
    'lead',
    'mql',
    'sql',
    'opportunity',
    'customer',
    'evangelist',
    'other',
  ),
  /** Channel. */
  source: text('common'),
  /** Drill-down. */
  source_detail: text('optional'),
  /** Campaign that created it. */
  campaign_id: id('optional', 'campaigns'),
  /** Product of interest. */
  product: text('optional'),
  /** Owner. */
  owner_id: id('optional', 'users'),
  /** Region. */
  region: text('optional'),
  /** True = they contacted us. */
  inbound: flag('optional'),
  /** Lead score. */
  score: decimal('optional'),
  /** Entered MQL. */
  mql_at: timestamp('optional'),
  /** Entered SQL / accepted by sales. */
  sql_at: timestamp('optional'),
  /** First human outreach; else first done, non-automated outbound activity on the lead. */
  first_response_at: timestamp('optional'),
  /** Converted to deal/customer. */
  converted_at: timestamp('optional'),
  /** Deal created by conversion. */
  converted_deal_id: id('optional', 'deals'),
  /** Account after conversion. */
  customer_id: id('optional', 'customers'),
  /** Referring customer. */
  referred_by_customer_id: id('optional', 'customers'),
  /** Why disqualified. */
  disqualified_reason: text('optional'),
  /** Dropped before any metric. */
  is_deleted: flag('optional'),
});
