import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { mean, median, seconds } from '../language.ts';

const time = seconds(cases.created_at, cases.solved_at);

export const resolutionTime = metric({
  id: 'resolution-time',
  about: 'Mean time from opening to the last solution, over the cases solved in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: mean(cases, time, { at: cases.solved_at }),
  beside: { median: median(cases, time, { at: cases.solved_at }) },
  example: {
    cases: {
      created_at: Array<string>(4).fill('2024-03-01'),
      solved_at: ['2024-03-01 01:00:00', '2024-03-01 03:00:00', '2024-03-01 08:00:00', null],
    },
    gives: 14400,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
