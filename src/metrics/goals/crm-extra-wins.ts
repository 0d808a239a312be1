import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import { analysis } from '../define.ts';
import { maybe } from '../language.ts';
export const crmExtraWins = analysis({
  id: 'crm-extra-wins',
  about:
    'Leads a month × (won share of the leads answered within so many hours − of the rest) × the share that would move: a calculation, and no proof that speed is the cause.',
  unit: 'number',
  better: 'higher',
  model: 'extra-wins',
  reads: {
    leads: {
      table: 'leads',
      columns: [
        leads.lead_id,
        leads.created_at,
        maybe(leads.first_response_at),
        maybe(leads.converted_deal_id),
      ],
    },
    deals: { table: 'deals', columns: [deals.deal_id, deals.status, maybe(deals.lead_id)], optional: true },
  },
  example: {
    leads: {
      lead_id: ['1', '2', '3', '4', '5', '6'],
      created_at: ['2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01', '2024-03-01'],
      first_response_at: [
        '2024-03-01 01:00:00',
        '2024-03-01 02:00:00',
        '2024-03-05',
        '2024-03-05',
        null,
        null,
      ],
    },
    deals: { deal_id: ['a', 'b', 'c'], status: ['won', 'won', 'lost'], lead_id: ['1', '3', '4'] },
    params: { leads_per_month: 100, within_hours: 24, moved_share: 0.5 },
    gives: 100 * (1 / 2 - 1 / 4) * 0.5,
  },
  source: 'https://rockyourcrm.com/proper-metrics-drive-great-decisions/',
});
