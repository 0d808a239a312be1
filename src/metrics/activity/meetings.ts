import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { all, count, is, ratio } from '../language.ts';
import { doneWhere, meeting } from './done.ts';

export const meetingsHeld = metric({
  id: 'meetings-held',
  about: 'Meetings, video meetings, visits and demos that took place in the period.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(meeting),
  example: {
    activities: {
      type: ['meeting', 'video', 'visit', 'demo', 'call', 'meeting', 'demo'],
      status: ['done', 'done', 'done', 'no_show', 'done', 'cancelled', 'planned'],
      created_at: [
        '2024-02-20',
        '2024-02-27',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
      ],
      due_at: Array<string>(7).fill('2024-03-05'),
      completed_at: ['2024-03-05', '2024-03-05', '2024-03-05', null, '2024-03-05', null, null],
    },
    period: '2024-03',
    gives: 3,
  },
  source: 'https://github.com/espocrm/espocrm',
});

export const meetingsBooked = metric({
  id: 'meetings-booked',
  about: 'Meetings of every kind entered in the period, whatever became of them.',
  unit: 'count',
  better: 'higher',
  value: count(activities, { at: activities.created_at, where: meeting }),
  example: {
    activities: {
      type: ['meeting', 'video', 'visit', 'demo', 'call', 'meeting', 'demo'],
      status: ['done', 'done', 'done', 'no_show', 'done', 'cancelled', 'planned'],
      created_at: [
        '2024-02-20',
        '2024-02-27',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
      ],
      due_at: Array<string>(7).fill('2024-03-05'),
      completed_at: ['2024-03-05', '2024-03-05', '2024-03-05', null, '2024-03-05', null, null],
    },
    period: '2024-03',
    gives: 4,
  },
  source: 'worked out from its name',
});

export const meetingNoShowRate = metric({
  id: 'meeting-no-show-rate',
  about: 'Meetings to which nobody came, out of those held or missed that were due in the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(
    count(activities, { at: activities.due_at, where: all(meeting, is(activities.status, 'no_show')) }),
    count(activities, {
      at: activities.due_at,
      where: all(meeting, is(activities.status, 'done', 'no_show')),
    }),
  ),
  example: {
    activities: {
      type: ['meeting', 'video', 'visit', 'demo', 'call', 'meeting', 'demo'],
      status: ['done', 'done', 'done', 'no_show', 'done', 'cancelled', 'planned'],
      created_at: [
        '2024-02-20',
        '2024-02-27',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-02',
        '2024-03-03',
      ],
      due_at: Array<string>(7).fill('2024-03-05'),
      completed_at: ['2024-03-05', '2024-03-05', '2024-03-05', null, '2024-03-05', null, null],
    },
    period: '2024-03',
    gives: 0.25,
  },
  source: 'worked out from its name',
});
