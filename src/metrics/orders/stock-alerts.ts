import { products } from '../../schema/products.ts';
import { stock } from '../../schema/stock.ts';
import { metric } from '../define.ts';
import {
  all,
  coalesce,
  compare,
  count,
  daysBeforeEnd,
  each,
  end,
  math,
  mean,
  sum,
  via,
} from '../language.ts';
import { sellable, soldIn, stocked } from './sold.ts';
import { snapshot, worth } from './snapshot.ts';

const reorderPoint = each(sum(stock, coalesce(stock.reorder_point, 0), { at: snapshot }), stock.product_id);
const unitCost = each(mean(stock, stock.unit_cost, { at: snapshot }), stock.product_id);
const excess = math(sellable, '-', math(soldIn(30), '*', 3));

export const outOfStockSkus = metric({
  id: 'out-of-stock-skus',
  about: 'Stocked products of which nothing is sellable in any place at the end of the period.',
  unit: 'count',
  better: 'lower',
  value: count(products, { where: all(compare(stocked, '>', 0), compare(sellable, '<=', 0)) }),
  example: {
    products: { product_id: ['p', 'q', 'r', 's'] },
    stock: {
      product_id: ['p', 'p', 'q', 'r', 'q'],
      location: ['W1', 'W2', 'W1', 'W1', 'W1'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-01-31'],
      on_hand: [500, 0, 0, 8, 50],
      available: [500, 0, 0, 8, 50],
      reorder_point: [20, null, 5, 10, 5],
      unit_cost: [2, 2, 3, 4, 3],
      expires_at: ['2024-05-10', null, null, '2024-03-01', null],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [90] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1,
  },
  source: 'https://help.shopify.com/en/manual/products/inventory/inventory-csv',
});

export const lowStockSkus = metric({
  id: 'low-stock-skus',
  about: 'Products of which no more than the reorder point is left, but not nothing.',
  unit: 'count',
  better: 'lower',
  value: count(products, { where: all(compare(sellable, '>', 0), compare(sellable, '<=', reorderPoint)) }),
  example: {
    products: { product_id: ['p', 'q', 'r', 's'] },
    stock: {
      product_id: ['p', 'p', 'q', 'r', 'q'],
      location: ['W1', 'W2', 'W1', 'W1', 'W1'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-01-31'],
      on_hand: [500, 0, 0, 8, 50],
      available: [500, 0, 0, 8, 50],
      reorder_point: [20, null, 5, 10, 5],
      unit_cost: [2, 2, 3, 4, 3],
      expires_at: ['2024-05-10', null, null, '2024-03-01', null],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [90] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1,
  },
  source: 'https://help.shopline.com/hc/en-001/articles/25421858015897-Inventory-Reports',
});

export const overstockValue = metric({
  id: 'overstock-value',
  about:
    'Cost of what is sellable beyond 90 days of sales at the rate of the last 30 days; all of it where nothing was sold.',
  unit: 'currency',
  better: 'lower',
  value: sum(products, math(excess, '*', unitCost), { where: compare(excess, '>', 0) }),
  example: {
    products: { product_id: ['p', 'q', 'r', 's'] },
    stock: {
      product_id: ['p', 'p', 'q', 'r', 'q'],
      location: ['W1', 'W2', 'W1', 'W1', 'W1'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-01-31'],
      on_hand: [500, 0, 0, 8, 50],
      available: [500, 0, 0, 8, 50],
      reorder_point: [20, null, 5, 10, 5],
      unit_cost: [2, 2, 3, 4, 3],
      expires_at: ['2024-05-10', null, null, '2024-03-01', null],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [90] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: (500 - 90 * 3) * 2 + 8 * 4,
  },
  source: 'worked out from its name',
});

export const slowMovingStock = metric({
  id: 'slow-moving-stock',
  about: 'Cost of the stock of products of which nothing was sold in the last 90 days, by product.',
  unit: 'table',
  better: 'lower',
  value: sum(stock, worth, {
    at: snapshot,
    where: all(compare(stock.on_hand, '>', 0), compare(via(stock.product_id, soldIn(90)), '=', 0)),
  }),
  by: ['product'],
  example: {
    products: { product_id: ['p', 'q', 'r', 's'] },
    stock: {
      product_id: ['p', 'p', 'q', 'r', 'q'],
      location: ['W1', 'W2', 'W1', 'W1', 'W1'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-01-31'],
      on_hand: [500, 0, 0, 8, 50],
      available: [500, 0, 0, 8, 50],
      reorder_point: [20, null, 5, 10, 5],
      unit_cost: [2, 2, 3, 4, 3],
      expires_at: ['2024-05-10', null, null, '2024-03-01', null],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [90] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: [['r', 32]],
  },
  source: 'worked out from its name',
});

export const expiringStock = metric({
  id: 'expiring-stock',
  about:
    'Units on hand that expire within 90 days after the end of the period; expired ones are counted beside it.',
  unit: 'count',
  better: 'lower',
  value: sum(stock, stock.on_hand, {
    at: snapshot,
    where: all(compare(stock.expires_at, '>=', end), compare(stock.expires_at, '<', daysBeforeEnd(-90))),
  }),
  excludes: [
    { reason: 'expired', count: count(stock, { at: snapshot, where: compare(stock.expires_at, '<', end) }) },
  ],
  example: {
    products: { product_id: ['p', 'q', 'r', 's'] },
    stock: {
      product_id: ['p', 'p', 'q', 'r', 'q'],
      location: ['W1', 'W2', 'W1', 'W1', 'W1'],
      as_of: ['2024-03-31', '2024-03-31', '2024-03-31', '2024-03-31', '2024-01-31'],
      on_hand: [500, 0, 0, 8, 50],
      available: [500, 0, 0, 8, 50],
      reorder_point: [20, null, 5, 10, 5],
      unit_cost: [2, 2, 3, 4, 3],
      expires_at: ['2024-05-10', null, null, '2024-03-01', null],
    },
    orders: { order_id: ['1'], status: ['completed'], placed_at: ['2024-03-10'] },
    order_lines: { order_id: ['1'], product_id: ['p'], quantity: [90] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 500,
  },
  source: 'worked out from its name',
});
