/** Tables with a currency of their own: the column that dates the rate, and the amounts that are in the report currency after the load. */
export const money: ReadonlyMap<string, readonly [date: string, amounts: readonly string[]]> = new Map([
  ['deals', ['closed_at', ['amount_base']]],
  [
    'orders',
    ['placed_at', ['gross', 'discount', 'tax', 'shipping', 'refunded', 'total', 'net', 'outstanding']],
  ],
  ['subscriptions', ['valid_from', ['mrr', 'renewal_mrr']]],
  ['quotes', ['sent_at', ['amount']]],
  ['costs', ['period_start', ['amount']]],
  ['campaigns', ['start_date', ['budget', 'cost', 'value_won']]],
  ['targets', ['period_start', ['value', 'baseline', 'ceiling']]],
  ['forecasts', ['submitted_at', ['amount']]],
]);
