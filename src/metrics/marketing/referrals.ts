import { leads } from '../../schema/leads.ts';
import { metric } from '../define.ts';
import { any, count, is, known, maybe } from '../language.ts';

export const referrals = metric({
  id: 'referrals',
  about: 'Leads created in the period that a customer referred.',
  unit: 'count',
  better: 'higher',
  value: count(leads, {
    at: leads.created_at,
    where: any(known(maybe(leads.referred_by_customer_id)), is(leads.source, 'referral')),
  }),
  example: {
    leads: {
      created_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
      referred_by_customer_id: ['c1', null, null],
      source: ['web', 'referral', 'web'],
    },
    gives: 2,
  },
  source: 'https://customersuccessbox.com/blog/10-customer-success-kpis/',
});
