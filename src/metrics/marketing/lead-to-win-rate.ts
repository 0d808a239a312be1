import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { any, compare, count, each, equals, is, maybe, ratio, via } from '../language.ts';
import { newLeads } from './new-leads.ts';

const wonDealsOfLead = each(count(deals, { where: is(deals.status, 'won') }), maybe(deals.lead_id));

export const leadToWinRate = metric({
  id: 'lead-to-win-rate',
  about: 'Leads created in the period that have a won deal by now, out of the leads created in the period.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    count(leads, {
      at: leads.created_at,
      where: any(
        compare(wonDealsOfLead, '>', 0),
        equals(via(maybe(leads.converted_deal_id), deals.status), 'won'),
      ),
    }),
    newLeads.value,
  ),
  example: {
    leads: {
      lead_id: ['a', 'b', 'c', 'd'],
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
    },
    deals: { deal_id: ['1', '2', '3'], lead_id: ['a', 'a', 'c'], status: ['won', 'won', 'lost'] },
    gives: 0.25,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
