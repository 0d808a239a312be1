import { orderLines } from '../../schema/order-lines.ts';
import { metric } from '../define.ts';
import { all, coalesce, known, math, maybe, ratio, sum } from '../language.ts';
import { placedLine, placedLines } from '../orders/lines.ts';

const sales = math(
  math(orderLines.quantity, '*', orderLines.unit_price),
  '-',
  coalesce(maybe(orderLines.discount), 0),
);
const cost = math(orderLines.quantity, '*', orderLines.unit_cost);

export const grossMargin = metric({
  id: 'gross-margin',
  about:
    'Sales less cost of the order lines placed in the period; lines without a cost are left out of both and counted.',
  unit: 'currency',
  better: 'higher',
  value: sum(orderLines, math(sales, '-', cost), placedLines),
  example: {
    order_lines: {
      order_id: ['1', '1', '2', '3'],
      quantity: [10, 1, 5, 2],
      unit_price: [12, 9, 8, 8],
      discount: [null, null, 5, null],
      unit_cost: [7, null, 4, 4],
    },
    orders: {
      order_id: ['1', '2', '3'],
      status: ['completed', 'shipped', 'cancelled'],
      placed_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
    },
    gives: 65,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const grossMarginRate = metric({
  id: 'gross-margin-rate',
  about: 'Gross margin ÷ sales of the same lines.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    grossMargin.value,
    sum(orderLines, sales, { at: placedLines.at, where: all(placedLine, known(orderLines.unit_cost)) }),
  ),
  example: {
    order_lines: {
      order_id: ['1', '1', '2', '3'],
      quantity: [10, 1, 5, 2],
      unit_price: [12, 9, 8, 8],
      discount: [null, null, 5, null],
      unit_cost: [7, null, 4, 4],
    },
    orders: {
      order_id: ['1', '2', '3'],
      status: ['completed', 'shipped', 'cancelled'],
      placed_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
    },
    gives: 65 / 155,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
