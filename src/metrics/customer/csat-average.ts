import { surveys } from '../../schema/surveys.ts';
import { metric } from '../define.ts';
import { is, mean } from '../language.ts';

export const csatAverage = metric({
  id: 'csat-average',
  about: 'Mean score of the satisfaction surveys answered in the period.',
  unit: 'number',
  better: 'higher',
  value: mean(surveys, surveys.score, { at: surveys.responded_at, where: is(surveys.kind, 'csat') }),
  interval: 'mean',
  example: {
    surveys: {
      kind: ['csat', 'csat', 'csat', 'ces'],
      score: [5, 4, 3, 1],
      responded_at: Array<string>(4).fill('2024-03-01'),
    },
    gives: 4,
  },
  source: 'https://help.simplesat.io/en/articles/3456900-what-is-csat-customer-satisfaction',
});
