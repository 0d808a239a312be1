import { leads } from '../../schema/leads.ts';
import { analysis } from '../define.ts';

export const newLeadsByProduct = analysis({
  id: 'new-leads-by-product',
  about:
    'Leads created in the period by product of interest. A lead with several products counts once for each; the total counts each lead once.',
  unit: 'count',
  better: 'higher',
  model: 'count-split',
  params: { time: 'created_at', list: 'product', separator: ';' },
  reads: { leads: { table: 'leads', columns: [leads.lead_id, leads.created_at, leads.product] } },
  example: {
    leads: {
      lead_id: ['1', '2', '3', '4', '5'],
      created_at: ['2024-03-03', '2024-03-09', '2024-03-10', '2024-03-11', '2024-04-02'],
      product: ['A', 'B', 'A; B;A', null, 'A'],
    },
    period: '2024-03',
    gives: [
      ['A', 2],
      ['B', 2],
      [null, 1],
    ],
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
