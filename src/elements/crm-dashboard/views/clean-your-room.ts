import { kpi, type Card, type Layout } from '../layout.ts';

const list = (metric: string, heading: NonNullable<Card['heading']>): Card => ({
  ...{ tag: 'crm-table', metrics: [metric], span: 6, heading },
});

export const cleanYourRoom: Layout = {
  id: 'clean-your-room',
  filters: ['owner', 'team', 'pipeline'],
  cards: [
    kpi(4, 'hygiene-score'),
    {
      tag: 'crm-leaderboard',
      metrics: ['hygiene-score'],
      attributes: { by: 'owner' },
      span: 4,
      heading: 'tidiest',
    },
    kpi(4, 'next-step-coverage'),
    {
      tag: 'crm-trend',
      metrics: ['hygiene-score'],
      attributes: { grain: 'month' },
      span: 12,
      heading: 'hygieneOverTime',
    },
    list('overdue-deals', 'overdueDeals'),
    list('deals-missing-amount', 'noAmount'),
    list('deals-missing-close-date', 'noCloseDate'),
    list('deals-missing-next-step', 'noNextStep'),
    list('deals-missing-contact', 'noContact'),
    list('inactive-deals', 'inactiveDeals'),
    list('stalled-deals', 'stalledDeals'),
    list('overdue-tasks', 'overdueTasks'),
  ],
};
