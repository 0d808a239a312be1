import { deals } from '../../schema/deals.ts';
import { analysis } from '../define.ts';

export const salesCycleLengthKm = analysis({
  id: 'sales-cycle-length-km',
  about:
    'Kaplan-Meier median of the days from creation to win, of the deals created in the period: the first day by which half would be won. Open deals are censored at as-of, lost ones when they were lost.',
  unit: 'duration_d',
  better: 'lower',
  model: 'kaplan-meier-median',
  params: { start: 'created_at', end: 'closed_at', event: 'won', closed: 'won lost', unit: 'day' },
  reads: { rows: { table: 'deals', columns: [deals.created_at, deals.closed_at, deals.status] } },
  // Days 10, 20, 20+ (lost), 30, 40+, 50, 60+, 60+; then a win without its date, and one before its creation.
  example: {
    deals: {
      created_at: [
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-21',
        '2024-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-02',
        '2024-01-03',
      ],
      closed_at: [
        '2024-01-11',
        '2024-01-21',
        '2024-01-21',
        '2024-01-31',
        null,
        '2024-02-20',
        null,
        null,
        null,
        '2024-01-02',
      ],
      status: ['won', 'won', 'lost', 'won', 'open', 'won', 'open', 'open', 'won', 'won'],
    },
    asOf: '2024-02-29',
    gives: 50,
  },
  source: 'https://doi.org/10.1080/01621459.1958.10501452',
});
