import type { Source } from './source.ts';

/** Shopify order exports: one row a line, the order's own columns on its first line only. */
export const shopify: Source = {
  system: 'shopify',
  fingerprints: ['orders: lineitemname financialstatus'],
  strict: true,
  headers: { orders: 'order_id=name customer_id=billingcompany|email :line=lineitemname' },
};
