import { customers } from '../../schema/customers.ts';

/** From the first purchase until the customer left, in months of 30.4375 days. */
export const lifetime = {
  params: { start: 'first_purchase_at', end: 'churned_at', unit: 'month' },
  reads: { rows: { table: 'customers', columns: [customers.first_purchase_at, customers.churned_at] } },
} as const;

/** Months 1, 3, 3+, 6, 6+, 8, 12+, 12+. */
export const example = {
  customers: {
    first_purchase_at: [
      '2024-01-01',
      '2024-01-01',
      '2024-10-01 16:30:00',
      '2024-01-01',
      '2024-07-02 09:00:00',
      '2024-01-01',
      '2024-01-01 18:00:00',
      '2024-01-01 18:00:00',
    ],
    churned_at: [
      '2024-01-31 10:30:00',
      '2024-04-01 07:30:00',
      null,
      '2024-07-01 15:00:00',
      null,
      '2024-08-31 12:00:00',
      null,
      null,
    ],
  },
  asOf: '2024-12-31',
} as const;
