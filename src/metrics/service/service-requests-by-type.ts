import { metric } from '../define.ts';
import { ratio, span } from '../language.ts';
import { casesCreated } from './cases-created.ts';

export const serviceRequestsByType = metric({
  id: 'service-requests-by-type',
  about: 'Cases opened a calendar day of the period, by type; days without any count.',
  unit: 'number',
  better: 'neutral',
  value: ratio(casesCreated.value, span('day')),
  by: ['case_type'],
  example: {
    cases: {
      created_at: ['2024-03-04', '2024-03-05', '2024-03-05'],
      type: ['incident', 'incident', 'question'],
    },
    period: '2024-03-04..2024-03-07',
    asOf: '2024-03-10',
    gives: [
      ['incident', 0.5],
      ['question', 0.25],
    ],
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
