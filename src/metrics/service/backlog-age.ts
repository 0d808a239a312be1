import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { end, median, seconds } from '../language.ts';
import { unsolved } from './case-backlog.ts';

export const backlogAge = metric({
  id: 'backlog-age',
  about: 'Median age of the cases unsolved at the end of the period.',
  unit: 'duration_s',
  better: 'lower',
  value: median(cases, seconds(cases.created_at, end), { at: unsolved }),
  example: {
    cases: {
      created_at: ['2024-03-31', '2024-03-30', '2024-03-23', '2024-01-01'],
      solved_at: [null, null, null, '2024-02-01'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 172800,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
