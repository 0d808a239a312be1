import { metric } from '../define.ts';
import { ratio } from '../language.ts';
import { pipelineCreated } from '../pipeline/pipeline-created.ts';
import { meetingsHeld } from './meetings.ts';

export const pipelinePerMeeting = metric({
  id: 'pipeline-per-meeting',
  about: 'Amount of the deals created in the period ÷ meetings held in it.',
  unit: 'currency',
  better: 'higher',
  value: ratio(pipelineCreated.value, meetingsHeld.value),
  example: {
    deals: { created_at: ['2024-03-01', '2024-03-02'], amount_base: [9000, 3000] },
    activities: {
      type: ['meeting', 'demo', 'call'],
      status: ['done', 'done', 'done'],
      completed_at: ['2024-03-03', '2024-03-04', '2024-03-04'],
    },
    gives: 6000,
  },
  source: 'worked out from its name',
});
