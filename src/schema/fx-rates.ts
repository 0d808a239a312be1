import { date, decimal, entity, text } from './entity.ts';

/** Exchange rates to the report currency. */
export const fxRates = entity('fx_rates', ['currency', 'date'], {
  /** ISO 4217. */
  currency: text('required'),
  /** Valid from this day. */
  date: date('required'),
  /** 1 unit of currency = rate units of the report currency. */
  rate: decimal('required'),
});
