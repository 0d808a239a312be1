import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';
import { requiredLeads } from './required-leads.ts';

export const leadCoverage = metric({
  id: 'lead-coverage',
  about: 'New leads ÷ the leads that the target needs.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(newLeads.value, requiredLeads.value),
  example: {
    targets: {
      metric: ['closed-won-amount'],
      value: [10000],
      period_start: ['2024-01-01'],
      period_end: ['2024-03-31'],
    },
    deals: {
      deal_id: ['1', '2'],
      lead_id: ['a', null],
      status: ['won', 'won'],
      amount_base: [4000, 6000],
      closed_at: ['2023-12-01', '2024-02-01'],
    },
    leads: {
      lead_id: ['a', 'b', 'c', 'd'],
      created_at: ['2023-05-01', '2023-06-01', '2024-01-01', '2024-02-01'],
    },
    period: '2024-Q1',
    asOf: '2024-03-31',
    gives: 0.25,
  },
  source: 'worked out from its name',
});
