import { surveys } from '../../schema/surveys.ts';
import { metric } from '../define.ts';
import {
  all,
  any,
  bin,
  coalesce,
  compare,
  count,
  is,
  known,
  maybe,
  mean,
  not,
  onceEach,
  pick,
} from '../language.ts';

const answered = all(is(surveys.kind, 'nps'), known(surveys.score));
/** Promoters exist on a scale that ends at ten; answers on another one are refused, never rescaled. */
const zeroToTen = compare(coalesce(maybe(surveys.scale_max), 10), '=', 10);
const onScale = all(
  compare(surveys.score, '>=', 0),
  compare(surveys.score, '<=', 10),
  compare(bin(surveys.score, 1), '=', surveys.score),
);
/** A later response without a score takes nothing back. */
const scoredAt = pick([[known(surveys.score), surveys.responded_at]]);
const at = onceEach(scoredAt, maybe(surveys.person_id), surveys.kind);

export const nps = metric({
  id: 'nps',
  about:
    '100 × (promoters 9–10 − detractors 0–6) ÷ answers: the mean of +100, 0 and −100. Of several answers of one person in the period the latest counts.',
  unit: 'score_-100_100',
  better: 'higher',
  value: mean(
    surveys,
    pick(
      [
        [compare(surveys.score, '>=', 9), 100],
        [compare(surveys.score, '<=', 6), -100],
      ],
      0,
    ),
    { at, where: all(answered, zeroToTen, onScale) },
  ),
  interval: 'mean',
  excludes: [
    { reason: 'other-scale', count: count(surveys, { at, where: all(answered, not(zeroToTen)) }) },
    {
      reason: 'score-outside-scale',
      count: count(surveys, { at, where: all(answered, zeroToTen, any(not(onScale))) }),
    },
  ],
  example: {
    surveys: {
      kind: Array<string>(10).fill('nps'),
      responded_at: Array<string>(10).fill('2024-03-02'),
      score: [10, 10, 10, 9, 9, 9, 9, 8, 7, 3],
    },
    gives: 60,
  },
  source: 'https://nps.bain.com/about/measuring-your-net-promoter-score/',
});
