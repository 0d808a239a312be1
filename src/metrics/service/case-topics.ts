import { metric } from '../define.ts';
import { casesCreated } from './cases-created.ts';

export const caseTopics = metric({
  id: 'case-topics',
  about: 'Cases opened in the period by topic; those without one are a group of their own.',
  unit: 'table',
  better: 'neutral',
  value: casesCreated.value,
  by: ['topic'],
  example: {
    cases: {
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-02-01'],
      topic: ['billing', 'billing', null, 'login'],
    },
    period: '2024-03',
    gives: [
      ['billing', 2],
      [null, 1],
    ],
  },
  source: 'worked out from its name',
});
