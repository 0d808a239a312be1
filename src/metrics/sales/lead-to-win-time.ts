import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { coalesce, days, each, least, maybe, mean, median, via } from '../language.ts';
import { won } from './outcomes.ts';

const leadCreated = coalesce(
  via(maybe(deals.lead_id), leads.created_at),
  each(least(leads, leads.created_at), maybe(leads.converted_deal_id)),
);
const cycle = days(leadCreated, deals.closed_at);

export const leadToWinTime = metric({
  id: 'lead-to-win-time',
  about:
    "Mean time from a lead's creation to its deal being won, over the deals won in the period that have a lead.",
  unit: 'duration_d',
  better: 'lower',
  value: mean(deals, cycle, won),
  beside: { median: median(deals, cycle, won) },
  example: {
    leads: { lead_id: ['a', 'b'], created_at: ['2024-01-01', '2024-01-21'], converted_deal_id: [null, '2'] },
    deals: {
      deal_id: ['1', '2', '3'],
      lead_id: ['a', null, null],
      status: ['won', 'won', 'won'],
      closed_at: ['2024-01-31', '2024-01-31', '2024-01-31'],
    },
    gives: 20,
  },
  source: 'https://github.com/frappe/crm/blob/develop/crm/api/dashboard.py',
});
