import { orders } from '../../schema/orders.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const ordersByStatus = metric({
  id: 'orders-by-status',
  about: 'Orders placed in the period by their status, drafts and cancelled ones too.',
  unit: 'table',
  better: 'neutral',
  value: count(orders, { at: orders.placed_at }),
  by: ['order_status'],
  example: {
    orders: {
      status: ['shipped', 'shipped', 'draft', 'completed'],
      placed_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-02-01'],
    },
    period: '2024-03',
    gives: [
      ['shipped', 2],
      ['draft', 1],
    ],
  },
  source: 'worked out from its name',
});
