import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { count, either } from '../language.ts';

export const qualifiedLeads = metric({
  id: 'qualified-leads',
  about:
    'Leads that became sales-qualified in the period; without that date marketing-qualified, else converted.',
  unit: 'count',
  better: 'higher',
  value: either(
    count(leads, { at: leads.sql_at }),
    count(leads, { at: leads.mql_at }),
    count(leads, { at: leads.converted_at }),
  ),
  example: {
    leads: { sql_at: ['2024-03-01', '2024-03-31', null, '2024-02-29'] },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://knowledge.hubspot.com/contacts/use-lifecycle-stages',
});
