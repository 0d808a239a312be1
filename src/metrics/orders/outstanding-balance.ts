import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { coalesce, compare, end, sum } from '../language.ts';

export const outstandingBalance = metric({
  id: 'outstanding-balance',
  about: 'Unpaid balance of the orders placed by the end of the period; credits reduce it.',
  unit: 'currency',
  better: 'lower',
  value: sum(orders, coalesce(orders.outstanding, 0), { where: compare(orders.placed_at, '<', end) }),
  example: {
    orders: {
      outstanding: [100, 50, null, 70],
      placed_at: ['2023-05-01', '2024-02-01', '2024-02-02', '2024-03-01'],
    },
    period: '2024-02',
    gives: 150,
  },
  source: 'worked out from its name',
});
