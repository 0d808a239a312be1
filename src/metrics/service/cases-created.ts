import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const casesCreated = metric({
  id: 'cases-created',
  about: 'Cases opened in the period.',
  unit: 'count',
  better: 'lower',
  value: count(cases, { at: cases.created_at }),
  example: { cases: { created_at: ['2024-03-01', '2024-03-31', '2024-04-01'] }, period: '2024-03', gives: 2 },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
