import { visits } from '../../schema/visits.ts';
import { metric } from '../define.ts';
import { distinct } from '../language.ts';

export const uniqueVisitors = metric({
  id: 'unique-visitors',
  about: 'Different visitors of the period; months do not add up to a quarter.',
  unit: 'count',
  better: 'higher',
  value: distinct(visits, visits.visitor_id, { at: visits.at }),
  example: {
    visits: {
      visitor_id: ['a', 'b', 'a', null],
      at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-03'],
    },
    gives: 2,
  },
  source: 'https://support.google.com/analytics',
});
