import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { mean } from '../language.ts';
import { closed } from '../sales/outcomes.ts';

export const closeDatePushes = metric({
  id: 'close-date-pushes',
  about:
    'Mean number of times that the expected close of the deals closed in the period was moved to a later month.',
  unit: 'number',
  better: 'lower',
  value: mean(deals, deals.push_count, closed),
  example: {
    deals: {
      status: ['won', 'lost', 'won', 'open', 'won'],
      push_count: [0, 1, 3, 9, null],
      closed_at: ['2024-03-01', '2024-03-02', '2024-03-03', null, '2024-03-04'],
    },
    gives: 4 / 3,
  },
  source: 'https://docs.quartzhq.com/quartz/data-reference/metrics/find-by-dimension/consistency',
});
