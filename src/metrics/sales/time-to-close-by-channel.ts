import { metric } from '../define.ts';
import { salesCycleLength } from './sales-cycle-length.ts';

export const timeToCloseByChannel = metric({
  id: 'time-to-close-by-channel',
  about: 'Mean time from creation to win, by the channel that the deals came from.',
  unit: 'duration_d',
  better: 'lower',
  value: salesCycleLength.value,
  by: ['source'],
  example: {
    deals: {
      status: ['won', 'won', 'won', 'lost'],
      source: ['web', 'web', 'event', 'web'],
      created_at: Array<string>(4).fill('2024-01-01'),
      closed_at: ['2024-01-11', '2024-01-21', '2024-01-06', '2024-03-01'],
    },
    gives: [
      ['web', 15],
      ['event', 5],
    ],
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
