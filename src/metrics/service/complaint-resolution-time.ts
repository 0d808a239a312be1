import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { is, mean, median, seconds } from '../language.ts';

const time = seconds(cases.created_at, cases.solved_at);
const complaints = { at: cases.solved_at, where: is(cases.type, 'complaint') };

export const complaintResolutionTime = metric({
  id: 'complaint-resolution-time',
  about: 'Mean time from opening to the last solution, over the complaints solved in the period.',
  unit: 'duration_s',
  better: 'lower',
  value: mean(cases, time, complaints),
  beside: { median: median(cases, time, complaints) },
  example: {
    cases: {
      type: ['complaint', 'complaint', 'question'],
      created_at: Array<string>(3).fill('2024-03-01'),
      solved_at: ['2024-03-02', '2024-03-03', '2024-03-21'],
    },
    gives: 129600,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
