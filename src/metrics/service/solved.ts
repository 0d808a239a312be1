import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { compare, count, mean, ratio } from '../language.ts';
import { casesHandled } from './cases-handled.ts';

export const reopenRate = metric({
  id: 'reopen-rate',
  about: 'Cases that had been opened again, out of the cases solved in the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    count(cases, { at: cases.solved_at, where: compare(cases.reopens, '>', 0) }),
    casesHandled.value,
  ),
  example: {
    cases: {
      solved_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null],
      reopens: [0, 2, 0, null, 1],
      agent_replies: [1, 3, 0, 2, 1],
    },
    gives: 0.25,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});

export const oneTouchResolutionRate = metric({
  id: 'one-touch-resolution-rate',
  about: 'Cases with exactly one public answer, out of the cases solved in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(cases, { at: cases.solved_at, where: compare(cases.agent_replies, '=', 1) }),
    casesHandled.value,
  ),
  example: {
    cases: {
      solved_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null],
      reopens: [0, 2, 0, null, 1],
      agent_replies: [1, 3, 0, 2, 1],
    },
    gives: 0.25,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});

export const repliesPerCase = metric({
  id: 'replies-per-case',
  about: 'Mean number of public answers of agents over the cases solved in the period.',
  unit: 'number',
  better: 'lower',
  value: mean(cases, cases.agent_replies, { at: cases.solved_at }),
  example: {
    cases: {
      solved_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null],
      reopens: [0, 2, 0, null, 1],
      agent_replies: [1, 3, 0, 2, 1],
    },
    gives: 1.5,
  },
  source: 'https://github.com/fivetran/dbt_zendesk',
});
