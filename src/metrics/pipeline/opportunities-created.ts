import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count } from '../language.ts';

export const opportunitiesCreated = metric({
  id: 'opportunities-created',
  about: 'Count of deals created in the period.',
  unit: 'count',
  better: 'higher',
  value: count(deals, { at: deals.created_at }),
  example: { deals: { created_at: ['2024-01-02', '2024-02-01', '2024-02-10'] }, period: '2024-02', gives: 2 },
  source: 'https://github.com/fivetran/dbt_salesforce',
});
