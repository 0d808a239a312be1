import { surveys } from '../../schema/surveys.ts';
import { metric } from '../define.ts';
import { is, mean } from '../language.ts';

export const ces = metric({
  id: 'ces',
  about: 'Mean effort score of the surveys answered in the period; higher is easier.',
  unit: 'number',
  better: 'higher',
  value: mean(surveys, surveys.score, { at: surveys.responded_at, where: is(surveys.kind, 'ces') }),
  interval: 'mean',
  example: {
    surveys: {
      kind: ['ces', 'ces', 'ces', 'nps'],
      score: [7, 5, 6, 0],
      responded_at: Array<string>(4).fill('2024-03-01'),
    },
    gives: 6,
  },
  source: 'worked out from its name',
});
