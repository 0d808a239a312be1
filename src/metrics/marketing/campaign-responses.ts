import { touches } from '../../schema/touches.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

const answered = is(touches.type, 'response', 'form');

export const campaignResponses = metric({
  id: 'campaign-responses',
  about: 'Answers to campaigns: responses and filled-in forms. Opens and clicks are not answers.',
  unit: 'count',
  better: 'higher',
  value: count(touches, { at: touches.at, where: answered }),
  example: {
    touches: {
      type: ['response', 'response', 'form', 'open', 'click', 'response'],
      at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-03', '2024-03-03', '2024-04-01'],
    },
    period: '2024-03',
    gives: 3,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
