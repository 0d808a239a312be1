import { surveys } from '../../schema/surveys.ts';
import { metric } from '../define.ts';
import { all, coalesce, compare, count, is, known, math, maybe, pick, ratio } from '../language.ts';

const top = coalesce(maybe(surveys.scale_max), 5);
const satisfied = pick(
  [
    [compare(top, '=', 10), 8],
    [compare(top, '<=', 3), top],
  ],
  math(top, '-', 1),
);
const answered = all(is(surveys.kind, 'csat'), known(surveys.score));

export const csat = metric({
  id: 'csat',
  about: 'Satisfied answers out of all: 4 and 5 on a scale to 5, 8 to 10 on a scale to 10.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(surveys, {
      at: surveys.responded_at,
      where: all(answered, compare(surveys.score, '>=', satisfied)),
    }),
    count(surveys, { at: surveys.responded_at, where: answered }),
  ),
  example: {
    surveys: {
      kind: ['csat', 'csat', 'csat', 'csat', 'csat', 'nps'],
      score: [5, 3, 8, 7, null, 9],
      scale_max: [5, null, 10, 10, 5, 10],
      responded_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', null, '2024-03-04'],
    },
    gives: 0.5,
  },
  source: 'https://help.delighted.com/article/240-how-is-csat-calculated',
});
