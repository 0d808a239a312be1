import { deals } from '../../schema/deals.ts';
import { leads } from '../../schema/leads.ts';
import { touches } from '../../schema/touches.ts';
import { maybe } from '../language.ts';

const touchColumns = [
  touches.touch_id,
  touches.at,
  touches.type,
  maybe(touches.campaign_id),
  maybe(touches.channel),
  maybe(touches.person_id),
  maybe(touches.lead_id),
  maybe(touches.customer_id),
  maybe(touches.deal_id),
  maybe(touches.automated),
];

/** Won deals and the touches before them. A question by channel or campaign chooses among touches, one by source or product among deals. */
export const touchPaths = {
  credited: { table: 'touches', columns: [touches.touch_id], optional: true },
  deals: {
    table: 'deals',
    columns: [
      deals.deal_id,
      deals.amount_base,
      deals.closed_at,
      deals.created_at,
      deals.status,
      maybe(deals.lead_id),
      maybe(deals.contact_id),
      maybe(deals.customer_id),
    ],
  },
  touches: { table: 'touches', columns: touchColumns },
  leads: {
    table: 'leads',
    columns: [leads.lead_id, leads.created_at, maybe(leads.converted_deal_id)],
    optional: true,
  },
} as const;

export const touchRules =
  'Touches from 90 days before the deal was created until it was won count, other than what was only sent, failed or made by a machine; a deal without any is unattributed.';

/** A deal of 1,000 with five touches (one is too old, one after the win, one was only sent), and one of 50 without. */
export const path = {
  deals: {
    deal_id: ['1', '2'],
    amount_base: [1000, 50],
    created_at: ['2024-02-10', '2024-02-10'],
    closed_at: ['2024-03-10', '2024-03-10'],
    status: ['won', 'won'],
    lead_id: ['L', null],
  },
  leads: { lead_id: ['L'], created_at: ['2024-02-05'] },
  touches: {
    touch_id: ['0', '1', '2', '3', '4', '5', '6', '7'],
    at: [
      '2023-10-01',
      '2024-02-01',
      '2024-02-05',
      '2024-02-09',
      '2024-03-03',
      '2024-03-10',
      '2024-03-11',
      '2024-03-01',
    ],
    type: ['click', 'open', 'form', 'event', 'click', 'visit', 'click', 'sent'],
    campaign_id: ['old', 'a', 'b', 'c', 'd', 'e', 'late', 'mute'],
    channel: ['ads', 'email', 'web', 'event', 'ads', 'web', 'ads', 'email'],
    deal_id: ['1', '1', null, '1', '1', '1', '1', '1'],
    lead_id: [null, null, 'L', null, null, null, null, null],
  },
  period: '2024-03',
  asOf: '2024-03-31',
} as const;
