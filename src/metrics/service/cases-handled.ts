import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const casesHandled = metric({
  id: 'cases-handled',
  about: 'Cases solved in the period; one that was opened again counts at its last solution.',
  unit: 'count',
  better: 'higher',
  value: count(cases, { at: cases.solved_at }),
  example: {
    cases: { solved_at: ['2024-03-01', '2024-03-02', null, '2024-04-01'] },
    period: '2024-03',
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
