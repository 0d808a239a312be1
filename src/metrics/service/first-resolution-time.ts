import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { mean, median, seconds } from '../language.ts';

const time = seconds(cases.created_at, cases.first_solved_at);

export const firstResolutionTime = metric({
  id: 'first-resolution-time',
  about: 'Mean time from opening to the first solution, over the cases first solved in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: mean(cases, time, { at: cases.first_solved_at }),
  beside: { median: median(cases, time, { at: cases.first_solved_at }) },
  example: {
    cases: {
      created_at: Array<string>(3).fill('2024-03-01'),
      first_solved_at: ['2024-03-01 02:00:00', '2024-03-01 04:00:00', null],
    },
    gives: 10800,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
