import { entity, flag, id, integer, text, timestamp } from './entity.ts';

/** Web/portal page views. */
export const visits = entity('visits', ['visit_id'], {
  /** Identifier. */
  visit_id: id('required'),
  /** When. */
  at: timestamp('required'),
  /** Visitor. */
  visitor_id: id('common'),
  /** Session. */
  session_id: id('optional'),
  /** Page. */
  page: text('optional'),
  /** Views in this row (default 1). */
  views: integer('optional'),
  /** Traffic channel. */
  channel: text('optional'),
  /** Campaign. */
  campaign_id: id('optional', 'campaigns'),
  /** Customer portal page. */
  portal: flag('optional'),
  /** Signed-in account. */
  customer_id: id('optional', 'customers'),
  /** Lead if known. */
  lead_id: id('optional', 'leads'),
});
