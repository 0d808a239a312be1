import { deals } from '../../schema/deals.ts';
import {
  all,
  any,
  compare,
  empty,
  end,
  expected,
  is,
  sum,
  type Measure,
  type Predicate,
} from '../language.ts';

type Category = 'commit' | 'most_likely' | 'best_case' | 'pipeline';

/** Not closed at as-of, although its expected close may lie in the past. */
export const openNow: Predicate = all(
  compare(deals.created_at, '<', end),
  any(empty(deals.closed_at), compare(deals.closed_at, '>=', end)),
);

/** Amount of deals open at as-of, in one of these categories, expected to close in the period. Omitted ones never count. */
export const openIn = (...categories: readonly Category[]): Measure =>
  sum(deals, deals.amount_base, {
    at: expected(deals.close_date),
    where: all(openNow, is(deals.forecast_category, ...categories)),
  });
