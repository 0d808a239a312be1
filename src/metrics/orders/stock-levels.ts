import { stock } from '../../schema/stock.ts';
import { metric } from '../define.ts';
import { coalesce, sum } from '../language.ts';
import { available, snapshot, worth } from './snapshot.ts';

export const stockOnHand = metric({
  id: 'stock-on-hand',
  about:
    'Units on hand at the end of the period, from the newest snapshot of each product and place; oversold ones count below 0.',
  unit: 'count',
  better: 'neutral',
  value: sum(stock, stock.on_hand, { at: snapshot }),
  example: {
    stock: {
      product_id: ['p', 'p', 'p', 'q', 'r'],
      location: ['W1', 'W1', 'W2', 'W1', 'W1'],
      as_of: ['2024-01-31', '2024-02-29', '2024-02-15', '2024-02-29', '2024-03-31'],
      on_hand: [99, 40, 12, -2, 7],
      committed: [0, 5, null, 0, 0],
      available: [99, null, 9, -2, 7],
      unavailable: [0, 1, 0, 0, 0],
      incoming: [5, 20, null, 0, 9],
      unit_cost: [4, 4, 5, 3, 1],
    },
    period: '2024-02',
    asOf: '2024-04-30',
    gives: 50,
  },
  source: 'https://help.shopify.com/en/manual/products/inventory/inventory-csv',
});

export const stockAvailable = metric({
  id: 'stock-available',
  about:
    'Sellable units at the end of the period; where the file does not say, on hand less committed and unavailable.',
  unit: 'count',
  better: 'neutral',
  value: sum(stock, available, { at: snapshot }),
  example: {
    stock: {
      product_id: ['p', 'p', 'p', 'q', 'r'],
      location: ['W1', 'W1', 'W2', 'W1', 'W1'],
      as_of: ['2024-01-31', '2024-02-29', '2024-02-15', '2024-02-29', '2024-03-31'],
      on_hand: [99, 40, 12, -2, 7],
      committed: [0, 5, null, 0, 0],
      available: [99, null, 9, -2, 7],
      unavailable: [0, 1, 0, 0, 0],
      incoming: [5, 20, null, 0, 9],
      unit_cost: [4, 4, 5, 3, 1],
    },
    period: '2024-02',
    asOf: '2024-04-30',
    gives: 41,
  },
  source: 'https://help.shopify.com/en/manual/products/inventory/inventory-csv',
});

export const incomingStock = metric({
  id: 'incoming-stock',
  about: 'Units on their way at the end of the period.',
  unit: 'count',
  better: 'neutral',
  value: sum(stock, coalesce(stock.incoming, 0), { at: snapshot }),
  example: {
    stock: {
      product_id: ['p', 'p', 'p', 'q', 'r'],
      location: ['W1', 'W1', 'W2', 'W1', 'W1'],
      as_of: ['2024-01-31', '2024-02-29', '2024-02-15', '2024-02-29', '2024-03-31'],
      on_hand: [99, 40, 12, -2, 7],
      committed: [0, 5, null, 0, 0],
      available: [99, null, 9, -2, 7],
      unavailable: [0, 1, 0, 0, 0],
      incoming: [5, 20, null, 0, 9],
      unit_cost: [4, 4, 5, 3, 1],
    },
    period: '2024-02',
    asOf: '2024-04-30',
    gives: 20,
  },
  source: 'https://help.shopify.com/en/manual/products/inventory/inventory-csv',
});

export const stockValue = metric({
  id: 'stock-value',
  about: 'Units on hand × unit cost at the end of the period; units without a cost are left out and counted.',
  unit: 'currency',
  better: 'neutral',
  value: sum(stock, worth, { at: snapshot }),
  example: {
    stock: {
      product_id: ['p', 'p', 'p', 'q', 'r'],
      location: ['W1', 'W1', 'W2', 'W1', 'W1'],
      as_of: ['2024-01-31', '2024-02-29', '2024-02-15', '2024-02-29', '2024-03-31'],
      on_hand: [99, 40, 12, -2, 7],
      committed: [0, 5, null, 0, 0],
      available: [99, null, 9, -2, 7],
      unavailable: [0, 1, 0, 0, 0],
      incoming: [5, 20, null, 0, 9],
      unit_cost: [4, 4, 5, 3, 1],
    },
    period: '2024-02',
    asOf: '2024-04-30',
    gives: 220,
  },
  source: 'https://help.getklar.com/en/articles/10391829-inventory-report',
});
