import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { sum } from '../language.ts';

export const pipelineCreated = metric({
  id: 'pipeline-created',
  about:
    'Sum of amount_base of deals created in the period (initial amount from stage_history if present, else current amount).',
  unit: 'currency',
  better: 'higher',
  value: sum(deals, deals.amount_base, { at: deals.created_at }),
  example: {
    deals: { created_at: ['2024-01-02', '2024-02-01', '2024-02-10'], amount_base: [100, 40, 7] },
    period: '2024-02',
    gives: 47,
  },
  source: 'https://github.com/fivetran/dbt_salesforce',
});
