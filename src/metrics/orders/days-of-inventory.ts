import { metric } from '../define.ts';
import { over, ratio } from '../language.ts';
import { stockAvailable } from './stock-levels.ts';
import { unitsSold } from './sold.ts';

export const daysOfInventory = metric({
  id: 'days-of-inventory',
  about: 'Sellable units ÷ units sold a day over the last 30 days; no value when nothing was sold.',
  unit: 'duration_d',
  better: 'neutral',
  value: ratio(stockAvailable.value, ratio(over(unitsSold, { trailing: 30, unit: 'day' }), 30)),
  example: {
    stock: { product_id: ['p'], as_of: ['2024-03-31'], on_hand: [35], available: [35] },
    orders: {
      order_id: ['1', '2', '3'],
      status: ['completed', 'completed', 'cancelled'],
      placed_at: ['2024-03-10', '2024-02-01', '2024-03-11'],
    },
    order_lines: { order_id: ['1', '2', '3'], product_id: ['p', 'p', 'p'], quantity: [75, 9, 99] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 14,
  },
  source: 'https://help.getklar.com/en/articles/10391829-inventory-report',
});
