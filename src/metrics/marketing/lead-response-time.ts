import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { median, seconds } from '../language.ts';

export const leadResponseTime = metric({
  id: 'lead-response-time',
  about:
    "Median time from a lead's creation to the first human answer; leads still waiting are counted beside it.",
  unit: 'duration_s',
  better: 'lower',
  value: median(leads, seconds(leads.created_at, leads.first_response_at), { at: leads.created_at }),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      first_response_at: ['2024-03-01 00:10:00', '2024-03-01 00:30:00', '2024-03-01 01:30:00', null],
    },
    gives: 1800,
  },
  source: 'https://kpitree.co/glossary/sales-metrics/lead-response-time',
});
