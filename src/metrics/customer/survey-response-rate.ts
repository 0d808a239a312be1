import { surveys } from '../../schema/surveys.ts';
import { metric } from '../define.ts';
import { count, known, ratio } from '../language.ts';

export const surveyResponseRate = metric({
  id: 'survey-response-rate',
  about: 'Answers, out of the invitations sent in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(surveys, { at: surveys.sent_at, where: known(surveys.responded_at) }),
    count(surveys, { at: surveys.sent_at }),
  ),
  example: {
    surveys: {
      sent_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
      responded_at: ['2024-03-05', null, null, null],
    },
    gives: 0.25,
  },
  source: 'https://nps.bain.com/about/measuring-your-net-promoter-score/',
});
