import { date, decimal, entity, id, oneOf, text } from './entity.ts';

/** Spend by period; feeds CAC and cost ratios. */
export const costs = entity('costs', ['cost_id'], {
  /** Identifier. */
  cost_id: id('optional'),
  /** First day the cost covers. */
  period_start: date('required'),
  /** Last day the cost covers; spread evenly by day when a report period cuts it. */
  period_end: date('required'),
  /** Kind. */
  category: oneOf(
    'required',
    'marketing',
    'sales',
    'salary_marketing',
    'salary_sales',
    'tools',
    'crm',
    'service',
    'onboarding',
    'success',
    'other',
  ),
  /** Amount. */
  amount: decimal('required'),
  /** ISO 4217. */
  currency: text('optional'),
  /** Channel. */
  channel: text('optional'),
  /** Campaign. */
  campaign_id: id('optional', 'campaigns'),
  /** Team. */
  team: text('optional'),
});
