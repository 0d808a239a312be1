import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { all, is, ratio, span, sum, times } from '../language.ts';
import { done, doneOf } from './done.ts';
import { reps } from './reps.ts';
import { salesCalls } from './by-type.ts';
import { week } from './example.ts';

const repDays = times(reps, span('workday'));

export const callsPerRepPerDay = metric({
  id: 'calls-per-rep-per-day',
  about: 'Calls done in the period ÷ (active sales people × working days).',
  unit: 'number',
  better: 'higher',
  value: ratio(salesCalls.value, repDays),
  example: {
    activities: week,
    users: { user_id: ['u1', 'u2'], role: ['rep', 'rep'] },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 0.3,
  },
  source: 'worked out from its name',
});

export const interactionsPerRepPerDay = metric({
  id: 'interactions-per-rep-per-day',
  about: 'Calls, e-mails, meetings and messages done in the period ÷ (active sales people × working days).',
  unit: 'number',
  better: 'higher',
  value: ratio(
    doneOf('call', 'email', 'meeting', 'video', 'sms', 'linkedin', 'chat', 'visit', 'demo'),
    repDays,
  ),
  example: {
    activities: week,
    users: { user_id: ['u1', 'u2'], role: ['rep', 'rep'] },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 0.8,
  },
  source: 'worked out from its name',
});

export const sellingTimeShare = metric({
  id: 'selling-time-share',
  about:
    'Recorded time with customers, out of the working time of the active sales people (8 hours a working day).',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    sum(activities, activities.duration_s, {
      at: activities.completed_at,
      where: all(done, is(activities.type, 'call', 'meeting', 'video', 'visit', 'demo', 'email', 'chat')),
    }),
    times(repDays, 28800),
  ),
  example: {
    activities: week,
    users: { user_id: ['u1', 'u2'], role: ['rep', 'rep'] },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 3180 / 288000,
  },
  source: 'worked out from its name',
});
