import { visits } from '../../schema/visits.ts';
import { metric } from '../define.ts';
import { all, distinct, empty, is, known, maybe, type Measure, type Predicate, ratio } from '../language.ts';

const visitors = (...where: readonly Predicate[]): Measure =>
  distinct(visits, visits.visitor_id, {
    at: visits.at,
    where: all(is(visits.portal, true), empty(maybe(visits.customer_id)), ...where),
  });

export const portalVisitorToLeadRate = metric({
  id: 'portal-visitor-to-lead-rate',
  about:
    'Portal visitors who became a lead, out of the different portal visitors of the period without an account.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(visitors(known(visits.lead_id)), visitors()),
  example: {
    visits: {
      visitor_id: ['a', 'a', 'b', 'c', 'd', 'e', 'f'],
      portal: [true, true, true, true, false, true, true],
      customer_id: [null, null, null, null, null, 'k', null],
      lead_id: [null, 'l1', null, null, 'l2', 'l3', null],
      at: Array<string>(7).fill('2024-03-01'),
    },
    gives: 0.25,
  },
  source: 'worked out from its name',
});
