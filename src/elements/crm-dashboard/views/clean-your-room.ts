import { now, type Card, type Layout } from '../layout.ts';

const list = (metric: string, heading: NonNullable<Card['heading']>): Card => ({
  ...{ tag: 'crm-table', metrics: [metric], span: 6, heading },
});

export const cleanYourRoom: Layout = {
  id: 'clean-your-room',
  period: 'last-90-days',
  compare: 'previous',
  filters: ['owner', 'team', 'pipeline'],
  cards: [
    now(6, 'hygiene-score'),
    now(6, 'next-step-coverage'),
    { tag: 'crm-hygiene', metrics: ['hygiene-score', 'overdue-tasks'], span: 12, heading: 'tidiest' },
    list('overdue-deals', 'overdueDeals'),
    list('deals-missing-next-step', 'noNextStep'),
    list('deals-missing-amount', 'noAmount'),
    list('deals-missing-close-date', 'noCloseDate'),
    list('deals-missing-contact', 'noContact'),
    list('stalled-deals', 'stalledDeals'),
    list('inactive-deals', 'inactiveDeals'),
  ],
};
