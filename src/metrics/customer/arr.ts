import { metric } from '../define.ts';
import { times } from '../language.ts';
import { mrr } from './mrr.ts';

export const arr = metric({
  id: 'arr',
  about: 'Monthly recurring revenue × 12.',
  unit: 'currency',
  better: 'higher',
  value: times(mrr.value, 12),
  example: {
    subscriptions: { status: ['active'], mrr: [230], valid_from: ['2024-01-01'] },
    period: '2024-02',
    gives: 2760,
  },
  source: 'https://github.com/fivetran/dbt_stripe',
});
