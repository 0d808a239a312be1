import { metric } from '../define.ts';
import { goal, ratio } from '../language.ts';
import { meetingsHeld } from './meetings.ts';

export const meetingTargetAttainment = metric({
  id: 'meeting-target-attainment',
  about: 'Meetings held in the period ÷ their target.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(meetingsHeld.value, goal('meetings-held')),
  example: {
    targets: {
      metric: ['meetings-held', 'closed-won-amount'],
      value: [4, 9],
      period_start: ['2024-03-01', '2024-03-01'],
      period_end: ['2024-03-31', '2024-03-31'],
    },
    activities: {
      type: ['meeting', 'demo', 'visit', 'meeting'],
      status: ['done', 'done', 'done', 'no_show'],
      completed_at: ['2024-03-05', '2024-03-06', '2024-03-07', null],
    },
    period: '2024-03',
    gives: 0.75,
  },
  source: 'worked out from its name',
});
