import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { count, ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';

export const leadConversionRatePeriod = metric({
  id: 'lead-conversion-rate-period',
  about:
    'Leads converted in the period ÷ leads created in the period; not of the same leads, so it can exceed 1.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(count(leads, { at: leads.converted_at }), newLeads.value),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-02-02', '2024-02-03'],
      converted_at: [null, '2024-03-02', '2024-03-30'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'worked out from its name',
});
