import { orderLines } from '../../schema/order-lines.ts';
import { metric } from '../define.ts';
import { compare, sum } from '../language.ts';

export const returnReasons = metric({
  id: 'return-reasons',
  about: 'Units returned in the period by reason; those without one are a group of their own.',
  unit: 'table',
  better: 'neutral',
  value: sum(orderLines, orderLines.returned_qty, {
    at: orderLines.returned_at,
    where: compare(orderLines.returned_qty, '>', 0),
  }),
  by: ['return_reason'],
  example: {
    order_lines: {
      order_id: ['1', '2', '3', '4'],
      returned_qty: [3, 1, 2, 0],
      returned_at: ['2024-03-01', '2024-03-02', '2024-02-03', '2024-03-04'],
      return_reason: ['damaged', null, 'size', 'size'],
    },
    period: '2024-03',
    gives: [
      ['damaged', 3],
      [null, 1],
    ],
  },
  source: 'worked out from its name',
});
