import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { compare, count, now, ratio } from '../language.ts';

export const mqlToSqlRate = metric({
  id: 'mql-to-sql-rate',
  about: 'Leads that became marketing-qualified in the period and sales-qualified by now, out of the former.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(leads, { at: leads.mql_at, where: compare(leads.sql_at, '<', now) }),
    count(leads, { at: leads.mql_at }),
  ),
  example: {
    leads: {
      mql_at: ['2024-03-01', '2024-03-02', null, '2024-03-03', '2024-03-04', '2024-03-05'],
      sql_at: ['2024-03-09', null, '2024-03-09', '2024-04-09', null, null],
    },
    period: '2024-03',
    gives: 0.4,
  },
  source: 'https://knowledge.hubspot.com/contacts/use-lifecycle-stages',
});
