import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { count, is, ratio } from '../language.ts';
import { casesCreated } from './cases-created.ts';

export const escalationRate = metric({
  id: 'escalation-rate',
  about: 'Cases that were escalated, out of the cases opened in the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(count(cases, { at: cases.created_at, where: is(cases.escalated, true) }), casesCreated.value),
  example: {
    cases: { created_at: Array<string>(4).fill('2024-03-01'), escalated: [true, false, null, false] },
    gives: 0.25,
  },
  source: 'worked out from its name',
});
