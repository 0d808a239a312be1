import { visits } from '../../schema/visits.ts';
import { metric } from '../define.ts';
import { coalesce, maybe, sum } from '../language.ts';

export const pageViews = metric({
  id: 'page-views',
  about: 'Views of pages; a row without a number is one.',
  unit: 'count',
  better: 'higher',
  value: sum(visits, coalesce(maybe(visits.views), 1), { at: visits.at }),
  example: {
    visits: { views: [1, null, 3, 9], at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-04-01'] },
    period: '2024-03',
    gives: 5,
  },
  source: 'https://support.google.com/analytics',
});
