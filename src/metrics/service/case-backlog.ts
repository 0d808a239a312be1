import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { count, openAtEnd } from '../language.ts';

export const unsolved = openAtEnd(cases.created_at, cases.solved_at);

export const caseBacklog = metric({
  id: 'case-backlog',
  about: 'Cases opened and not solved at the end of the period.',
  unit: 'count',
  better: 'lower',
  value: count(cases, { at: unsolved }),
  example: {
    cases: {
      created_at: ['2024-01-01', '2024-02-01', '2024-02-02', '2024-03-01'],
      solved_at: [null, '2024-02-10', '2024-03-05', null],
    },
    period: '2024-02',
    gives: 2,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
