import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import {
  all,
  compare,
  count,
  days,
  daysBeforeNow,
  following,
  known,
  maybe,
  not,
  ratio,
} from '../language.ts';

const next = following(cases.created_at, [cases.customer_id, maybe(cases.topic)]);
const again = compare(days(cases.created_at, next), '<=', 7);
const ripe = compare(cases.created_at, '<', daysBeforeNow(7));

export const firstContactResolutionRate = metric({
  id: 'first-contact-resolution-rate',
  about:
    'Cases solved without another one of the same customer about the same topic within 7 days, out of the cases opened in the period at least 7 days ago.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(cases, { at: cases.created_at, where: all(ripe, known(cases.solved_at), not(again)) }),
    count(cases, { at: cases.created_at, where: ripe }),
  ),
  example: {
    cases: {
      customer_id: ['a', 'a', 'b', 'b', 'c', 'd'],
      topic: ['x', 'x', 'x', 'y', null, 'x'],
      created_at: ['2024-03-01', '2024-03-05', '2024-03-01', '2024-03-02', '2024-03-03', '2024-03-28'],
      solved_at: ['2024-03-02', '2024-03-06', '2024-03-02', '2024-03-03', null, '2024-03-29'],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.6,
  },
  source:
    'https://mag.contactcenterpipeline.com/contact-center-pipeline-september-2025/0276121001756704931/p14',
});
