/**
 * Tables with money: the column whose day the exchange rate is of, the amounts, and for rows that may have no currency
 * or day of their own the key of the parent whose they then are. A row without that day takes the rate of as-of.
 */
export const money: ReadonlyMap<
  string,
  readonly [date: string, amounts: readonly string[], parent?: string]
> = new Map<string, readonly [string, readonly string[], string?]>([
  // Of deals.amount in the report currency.
  ['deals', ['closed_at', ['amount_base']]],
  [
    'orders',
    ['placed_at', ['gross', 'discount', 'tax', 'shipping', 'refunded', 'total', 'net', 'outstanding']],
  ],
  ['order_lines', ['placed_at', ['unit_price', 'discount', 'unit_cost'], 'order_id']],
  ['subscriptions', ['valid_from', ['mrr', 'renewal_mrr']]],
  ['quotes', ['sent_at', ['amount'], 'deal_id']],
  ['costs', ['period_start', ['amount']]],
  ['campaigns', ['start_date', ['budget', 'cost', 'value_won']]],
  ['targets', ['period_start', ['value', 'baseline', 'ceiling']]],
  ['forecasts', ['submitted_at', ['amount']]],
]);
