import { coreMoney, type Money } from './core-tables.ts';

/** Money of every table. */
export const money: Money = new Map<string, readonly [string, readonly string[], string?]>([
  ['deals', coreMoney.get('deals')!],
  [
    'orders',
    ['placed_at', ['gross', 'discount', 'tax', 'shipping', 'refunded', 'total', 'net', 'outstanding']],
  ],
  ['order_lines', ['placed_at', ['unit_price', 'discount', 'unit_cost'], 'order_id']],
  ['subscriptions', ['valid_from', ['mrr', 'renewal_mrr']]],
  ['quotes', ['sent_at', ['amount'], 'deal_id']],
  ['costs', ['period_start', ['amount']]],
  ['campaigns', ['start_date', ['budget', 'cost', 'value_won']]],
  ['targets', coreMoney.get('targets')!],
  ['forecasts', ['submitted_at', ['amount']]],
]);
