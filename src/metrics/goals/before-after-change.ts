import { milestones } from '../../schema/milestones.ts';
import { analysis } from '../define.ts';

export const beforeAfterChange = analysis({
  id: 'before-after-change',
  about:
    "A metric over the 6 months after a milestone against the 6 before, with a 95 % interval for rates and means; while they are not over, over equally many days. A change since then, not because of it. The value is the difference, in the metric's unit.",
  unit: 'table',
  better: 'neutral',
  model: 'before-after',
  params: { metric: 'win-rate', months: 6 },
  reads: {
    milestones: { table: 'milestones', columns: [milestones.milestone_id, milestones.name, milestones.at] },
  },
  // One of four closed deals before, two of four after, in the 60 days that have gone by.
  example: {
    milestones: { milestone_id: ['m', 'n'], name: ['Go-live', 'Later'], at: ['2024-01-01', '2024-12-01'] },
    deals: {
      status: ['won', 'lost', 'lost', 'lost', 'won', 'won', 'lost', 'lost', 'won'],
      closed_at: [
        '2023-11-02',
        '2023-12-02',
        '2023-12-03',
        '2023-12-31',
        '2024-01-01',
        '2024-02-01',
        '2024-02-02',
        '2024-02-29',
        '2023-11-01',
      ],
    },
    asOf: '2024-02-29',
    gives: [
      ['before', '2023-11-02', '2023-12-31', 0.25, 4, null, null],
      ['after', '2024-01-01', '2024-02-29', 0.5, 4, 0.25, 1],
    ],
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
