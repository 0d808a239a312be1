import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { count, is, ratio } from '../language.ts';
import { activeMidway } from './active.ts';

export const complaintRate = metric({
  id: 'complaint-rate',
  about: 'Complaints of the period ÷ customers in its middle.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(count(cases, { at: cases.created_at, where: is(cases.type, 'complaint') }), activeMidway),
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
    gives: 0.25,
  },
  source: 'worked out from its name',
});
