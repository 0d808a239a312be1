import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { median, seconds } from '../language.ts';

export const firstResponseTime = metric({
  id: 'first-response-time',
  about:
    'Median time from opening to the first public answer of a person, over the cases opened in the period; unanswered ones are counted beside it.',
  unit: 'duration_s',
  better: 'lower',
  value: median(cases, seconds(cases.created_at, cases.first_response_at), { at: cases.created_at }),
  example: {
    cases: {
      created_at: Array<string>(4).fill('2024-03-01'),
      first_response_at: ['2024-03-01 00:05:00', '2024-03-01 00:15:00', '2024-03-01 01:40:00', null],
    },
    gives: 900,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
