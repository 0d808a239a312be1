import { date, decimal, entity, id, oneOf, text, timestamp } from './entity.ts';

/** Forecast submissions / model forecasts (history kept). */
export const forecasts = entity('forecasts', ['forecast_id'], {
  /** Identifier. */
  forecast_id: id('required'),
  /** When. */
  submitted_at: timestamp('required'),
  /** Rep/manager. */
  owner_id: id('optional', 'users'),
  /** Team. */
  team: text('optional'),
  /** Period. */
  period_start: date('required'),
  /** Period. */
  period_end: date('required'),
  /** Which number. */
  category: oneOf('optional', 'commit', 'best_case', 'most_likely', 'pipeline', 'weighted', 'model'),
  /** Amount. */
  amount: decimal('required'),
  /** ISO 4217. */
  currency: text('optional'),
});
