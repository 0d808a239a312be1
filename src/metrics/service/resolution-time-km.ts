import { cases } from '../../schema/cases.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const resolutionTimeKm = analysis({
  id: 'resolution-time-km',
  about:
    'Kaplan-Meier median of the time from creation to the last solve, of the cases created in the period; open cases are censored at as-of.',
  unit: 'duration_s',
  better: 'lower',
  model: 'kaplan-meier-median',
  params: { start: 'created_at', end: 'solved_at', closed: 'solved closed', unit: 'second' },
  reads: { rows: { table: 'cases', columns: [cases.created_at, cases.solved_at, maybe(cases.status)] } },
  // Hours 2, 4, 4, 7, 9+, 12+.
  example: {
    cases: {
      created_at: [
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01',
        '2024-03-01 15:00:00',
        '2024-03-01 12:00:00',
      ],
      solved_at: [
        '2024-03-01 02:00:00',
        '2024-03-01 04:00:00',
        '2024-03-01 04:00:00',
        '2024-03-01 07:00:00',
        null,
        null,
      ],
    },
    asOf: '2024-03-01',
    gives: 14400,
  },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
