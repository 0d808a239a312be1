import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { casesCreated } from '../service/cases-created.ts';
import { activeMidway } from './active.ts';

export const ticketsPerCustomer = metric({
  id: 'tickets-per-customer',
  about: 'Cases created in the period ÷ customers in its middle.',
  unit: 'number',
  better: 'lower',
  value: ratio(casesCreated.value, activeMidway),
  example: {
    cases: {
      type: ['complaint', 'question', 'incident'],
      created_at: ['2024-03-02', '2024-03-20', '2024-02-01'],
    },
    customers: {
      first_purchase_at: ['2023-01-01', '2023-01-01', '2023-01-01', '2024-03-05', '2024-03-25', '2023-01-01'],
      churned_at: [null, null, null, null, null, '2024-03-10'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.5,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
