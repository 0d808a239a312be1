import { deals } from '../../schema/deals.ts';
import { analysis } from '../define.ts';

export const forecastInterval = analysis({
  id: 'forecast-interval',
  about:
    'Won in the period, plus open deals expected to close in it, each coming true by itself with its own probability: mean and 10th, 50th and 90th percentile, exact for up to 20 deals, else of 10,000 draws with a fixed seed (fewer beyond 2,000 deals).',
  unit: 'table',
  better: 'neutral',
  model: 'monte-carlo',
  reads: {
    deals: {
      table: 'deals',
      columns: [
        deals.amount_base,
        deals.probability,
        deals.status,
        deals.created_at,
        deals.closed_at,
        deals.close_date,
      ],
    },
  },
  example: {
    deals: {
      status: ['won', 'open', 'open', 'open', 'open', 'lost', 'open'],
      amount_base: [50, 100, 200, 999, 999, 999, null],
      probability: [1, 0.6, 0.2, 0.9, 0.9, 0, 0.5],
      created_at: Array<string>(7).fill('2024-01-02'),
      close_date: [
        '2024-02-01',
        '2024-03-20',
        '2024-03-31',
        '2024-02-01',
        '2024-04-01',
        '2024-02-01',
        '2024-03-20',
      ],
      closed_at: ['2024-02-01', null, null, null, null, '2024-02-10', null],
    },
    period: '2024-Q1',
    asOf: '2024-02-15',
    gives: [
      ['mean', 150],
      ['p10', 50],
      ['p50', 150],
      ['p90', 350],
    ],
  },
  source: 'https://en.wikipedia.org/wiki/Poisson_binomial_distribution',
});
