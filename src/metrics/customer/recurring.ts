import { customers } from '../../schema/customers.ts';
import { subscriptions } from '../../schema/subscriptions.ts';
import { type At, compare, each, is, maybe, sum, type Value } from '../language.ts';

const lives = (when: 'start' | 'end'): At => ({
  k: 'stock',
  from: subscriptions.valid_from,
  to: maybe(subscriptions.valid_to),
  when,
});
/** Versions that bring money: neither trials nor paused, unpaid or cancelled ones. */
export const paying = is(subscriptions.status, 'active', 'past_due');
export const live = { at: lives('end'), where: paying };

const recurring = (when: 'start' | 'end'): Value =>
  each(sum(subscriptions, subscriptions.mrr, { at: lives(when), where: paying }), subscriptions.customer_id);
/** A customer's monthly recurring revenue at the start and at the end of the window. */
export const before = recurring('start');
export const after = recurring('end');
export const hadBefore = compare(before, '>', 0);
export const hasAfter = compare(after, '>', 0);
export const mrrAtStart = sum(customers, before, { where: hadBefore });

/** Two accounts stay (one grows, one shrinks), one leaves, one comes, one comes back. */
export const movements = {
  customers: {
    customer_id: ['grows', 'shrinks', 'leaves', 'new', 'back'],
    csm_id: ['u1', 'u1', 'u2', 'u1', null],
  },
  subscriptions: {
    subscription_id: ['1', '1', '2', '2', '3', '4', '5', '5', '6'],
    customer_id: ['grows', 'grows', 'shrinks', 'shrinks', 'leaves', 'new', 'back', 'back', 'new'],
    status: ['active', 'active', 'active', 'past_due', 'active', 'active', 'active', 'active', 'trialing'],
    valid_from: [
      '2023-01-01',
      '2024-03-10',
      '2023-01-01',
      '2024-03-15',
      '2023-01-01',
      '2024-03-05',
      '2023-01-01',
      '2024-03-20',
      '2023-01-01',
    ],
    valid_to: ['2024-03-10', null, '2024-03-15', null, '2024-03-20', null, '2023-12-01', null, null],
    mrr: [100, 150, 100, 70, 50, 40, 80, 60, 500],
  },
  period: '2024-03',
  asOf: '2024-03-31',
};
