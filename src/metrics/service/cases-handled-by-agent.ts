import { metric } from '../define.ts';
import { casesHandled } from './cases-handled.ts';

export const casesHandledByAgent = metric({
  id: 'cases-handled-by-agent',
  about: 'Cases solved in the period by the agent who has them; unassigned ones are a group of their own.',
  unit: 'count',
  better: 'higher',
  value: casesHandled.value,
  by: ['agent'],
  example: {
    cases: {
      solved_at: ['2024-03-01', '2024-03-02', '2024-03-03', null],
      agent_id: ['u7', 'u7', null, 'u7'],
    },
    gives: [
      ['u7', 2],
      [null, 1],
    ],
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
