import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { median } from '../language.ts';

export const firstResponseTimeBusiness = metric({
  id: 'first-response-time-business',
  about:
    'Median business time to the first public answer, as the service system recorded it, over the cases opened in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: median(cases, cases.first_response_s, { at: cases.created_at }),
  example: {
    cases: { created_at: Array<string>(4).fill('2024-03-01'), first_response_s: [300, 900, 6000, null] },
    gives: 900,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
