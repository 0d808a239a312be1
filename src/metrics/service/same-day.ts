import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { compare, count, day, ratio } from '../language.ts';
import { casesCreated } from './cases-created.ts';

export const casesClosedSameDay = metric({
  id: 'cases-closed-same-day',
  about: 'Cases opened in the period and solved on the same calendar day of the report zone.',
  unit: 'count',
  better: 'higher',
  value: count(cases, {
    at: cases.created_at,
    where: compare(day(cases.solved_at), '=', day(cases.created_at)),
  }),
  example: {
    cases: {
      created_at: [
        '2024-03-01 09:00:00',
        '2024-03-01 23:50:00',
        '2024-03-02 10:00:00',
        '2024-03-02 10:00:00',
      ],
      solved_at: ['2024-03-01 22:00:00', '2024-03-02 00:10:00', '2024-03-02 11:00:00', null],
    },
    gives: 2,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const sameDayResolutionRate = metric({
  id: 'same-day-resolution-rate',
  about: 'Cases solved on the calendar day on which they were opened, out of the cases opened in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(casesClosedSameDay.value, casesCreated.value),
  example: {
    cases: {
      created_at: [
        '2024-03-01 09:00:00',
        '2024-03-01 23:50:00',
        '2024-03-02 10:00:00',
        '2024-03-02 10:00:00',
      ],
      solved_at: ['2024-03-01 22:00:00', '2024-03-02 00:10:00', '2024-03-02 11:00:00', null],
    },
    gives: 0.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
