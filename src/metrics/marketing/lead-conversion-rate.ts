import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { compare, count, now, ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';

export const leadConversionRate = metric({
  id: 'lead-conversion-rate',
  about:
    'Leads created in the period that have been converted by now, out of the leads created in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(leads, { at: leads.created_at, where: compare(leads.converted_at, '<', now) }),
    newLeads.value,
  ),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-02-01'],
      converted_at: ['2024-05-01', null, '2024-07-01', null, '2024-03-01'],
    },
    period: '2024-03',
    asOf: '2024-06-01',
    gives: 0.25,
  },
  source: 'https://knowledge.hubspot.com/contacts/use-lifecycle-stages',
});
