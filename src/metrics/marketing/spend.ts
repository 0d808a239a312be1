import { costs } from '../../schema/costs.ts';
import { is, type Measure, openDuring, spread, sum } from '../language.ts';

type Category = 'marketing' | 'sales' | 'salary_marketing' | 'salary_sales' | 'tools' | 'crm' | 'service';

/** Costs of these kinds; one that a window cuts is spread evenly over its days. */
export const spend = (...categories: readonly Category[]): Measure =>
  sum(costs, spread(costs.amount, costs.period_start, costs.period_end), {
    at: openDuring(costs.period_start, costs.period_end),
    where: is(costs.category, ...categories),
  });
