import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { any, compare, count, is, maybe, now, ratio } from '../language.ts';
import { newLeads } from './new-leads.ts';

export const leadQualityRate = metric({
  id: 'lead-quality-rate',
  about: 'Leads created in the period that have qualified by now, out of the leads created in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(leads, {
      at: leads.created_at,
      where: any(compare(maybe(leads.sql_at), '<', now), is(leads.status, 'qualified', 'converted')),
    }),
    newLeads.value,
  ),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      sql_at: ['2024-03-05', null, null, null],
      status: ['working', 'qualified', 'converted', 'new'],
    },
    gives: 0.75,
  },
  source: 'worked out from its name',
});
