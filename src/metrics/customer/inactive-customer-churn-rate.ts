import { customers } from '../../schema/customers.ts';
import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import {
  all,
  compare,
  count,
  daysBeforeEnd,
  daysBeforeStart,
  each,
  end,
  most,
  ratio,
  start,
  type Value,
} from '../language.ts';
import { placed } from '../orders/placed.ts';

const lastAt = (edge: Value): Value =>
  each(
    most(orders, orders.placed_at, { where: all(placed.where, compare(orders.placed_at, '<', edge)) }),
    orders.customer_id,
  );
const wasActive = compare(lastAt(start), '>=', daysBeforeStart(365));

export const inactiveCustomerChurnRate = metric({
  id: 'inactive-customer-churn-rate',
  about:
    'Customers who had ordered within 365 days before the period and at its end have not for 365 days, out of the former.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    count(customers, { where: all(wasActive, compare(lastAt(end), '<', daysBeforeEnd(365))) }),
    count(customers, { where: wasActive }),
  ),
  example: {
    customers: { customer_id: ['a', 'b', 'c', 'd', 'e'] },
    orders: {
      customer_id: ['a', 'b', 'c', 'd', 'b', 'c'],
      status: ['completed', 'completed', 'completed', 'completed', 'completed', 'cancelled'],
      placed_at: ['2023-12-01', '2023-02-10', '2023-02-11', '2022-01-01', '2024-02-10', '2024-02-11'],
    },
    period: '2024-02',
    asOf: '2024-02-29',
    gives: 1 / 3,
  },
  source: 'worked out from its name',
});
