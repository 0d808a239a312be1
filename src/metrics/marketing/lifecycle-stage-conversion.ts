import { customers } from '../../schema/customers.ts';
import { leads } from '../../schema/leads.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';

export const lifecycleStageConversion = analysis({
  id: 'lifecycle-stage-conversion',
  about:
    'Leads created in the period that ever reached each lifecycle stage or a later one, and their share of those that reached the stage before; a skipped stage counts as reached.',
  unit: 'table',
  better: 'higher',
  model: 'lifecycle-funnel',
  reads: {
    leads: {
      table: 'leads',
      columns: [
        leads.created_at,
        maybe(leads.lifecycle_stage),
        maybe(leads.mql_at),
        maybe(leads.sql_at),
        maybe(leads.converted_at),
        maybe(leads.customer_id),
      ],
    },
    customers: {
      table: 'customers',
      columns: [customers.customer_id, customers.first_purchase_at],
      optional: true,
    },
  },
  example: {
    leads: {
      created_at: [...Array<string>(10).fill('2024-01-10'), '2024-02-01'],
      // The sixth went back to lead, the fourth skipped a stage; the last but one stands aside, the last came later.
      lifecycle_stage: [
        'lead',
        'lead',
        'mql',
        'opportunity',
        'sql',
        'lead',
        null,
        'lead',
        'lead',
        'other',
        'customer',
      ],
      mql_at: [null, null, '2024-01-11', null, '2024-01-11', '2024-01-12', null, null, null, null, null],
      customer_id: [...Array<null>(6).fill(null), 'c1', 'c2', null, null, null],
    },
    customers: { customer_id: ['c1', 'c2'], first_purchase_at: ['2024-01-20', null] },
    period: '2024-01',
    asOf: '2024-01-31',
    gives: [
      ['lead', 10, null],
      ['mql', 5, 0.5],
      ['sql', 3, 0.6],
      ['opportunity', 2, 2 / 3],
      ['customer', 1, 0.5],
    ],
  },
  source: 'https://knowledge.hubspot.com/contacts/use-lifecycle-stages',
});
