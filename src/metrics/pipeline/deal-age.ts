import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { days, end, mean, median } from '../language.ts';
import { open } from './open.ts';

const age = days(deals.created_at, end);

export const dealAge = metric({
  id: 'deal-age',
  about: 'Mean age of the deals open at the end of the period.',
  unit: 'duration_d',
  better: 'lower',
  value: mean(deals, age, { at: open }),
  beside: { median: median(deals, age, { at: open }) },
  example: {
    deals: { created_at: ['2024-03-22', '2024-02-11', '2024-01-01'], closed_at: [null, null, '2024-02-01'] },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 30,
  },
  source: 'https://support.atriumhq.com/hc/en-us/articles/360029762091-Opportunity-Age',
});
