import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { any, compare, empty, not, ratio } from '../language.ts';
import { openOpportunities } from './open-opportunities.ts';
import { openWhere, withoutNextStep } from './open.ts';

/* A check whose column the file lacks is not available, not 0. */

export const dealsMissingAmount = metric({
  id: 'deals-missing-amount',
  about: 'Open deals without an amount, or with 0.',
  unit: 'count',
  better: 'lower',
  value: openWhere(any(empty(deals.amount), compare(deals.amount, '=', 0))),
  example: {
    deals: {
      created_at: Array<string>(5).fill('2024-01-01'),
      closed_at: [null, null, null, null, '2024-02-01'],
      amount: [10, 0, null, 20, null],
      close_date: ['2024-05-01', null, '2024-05-01', '2024-05-01', null],
      next_step: ['call', null, null, null, null],
      next_activity_at: [null, null, '2024-04-05', '2024-03-01', null],
      contact_id: ['p', null, 'p', null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 2,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});

export const dealsMissingCloseDate = metric({
  id: 'deals-missing-close-date',
  about: 'Open deals without an expected close.',
  unit: 'count',
  better: 'lower',
  value: openWhere(empty(deals.close_date)),
  example: {
    deals: {
      created_at: Array<string>(5).fill('2024-01-01'),
      closed_at: [null, null, null, null, '2024-02-01'],
      amount: [10, 0, null, 20, null],
      close_date: ['2024-05-01', null, '2024-05-01', '2024-05-01', null],
      next_step: ['call', null, null, null, null],
      next_activity_at: [null, null, '2024-04-05', '2024-03-01', null],
      contact_id: ['p', null, 'p', null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 1,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});

export const dealsMissingNextStep = metric({
  id: 'deals-missing-next-step',
  about: 'Open deals with neither a next step nor a planned activity ahead.',
  unit: 'count',
  better: 'lower',
  value: openWhere(withoutNextStep),
  example: {
    deals: {
      created_at: Array<string>(5).fill('2024-01-01'),
      closed_at: [null, null, null, null, '2024-02-01'],
      amount: [10, 0, null, 20, null],
      close_date: ['2024-05-01', null, '2024-05-01', '2024-05-01', null],
      next_step: ['call', null, null, null, null],
      next_activity_at: [null, null, '2024-04-05', '2024-03-01', null],
      contact_id: ['p', null, 'p', null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 2,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});

export const dealsMissingContact = metric({
  id: 'deals-missing-contact',
  about: 'Open deals without a contact.',
  unit: 'count',
  better: 'lower',
  value: openWhere(empty(deals.contact_id)),
  example: {
    deals: {
      created_at: Array<string>(5).fill('2024-01-01'),
      closed_at: [null, null, null, null, '2024-02-01'],
      amount: [10, 0, null, 20, null],
      close_date: ['2024-05-01', null, '2024-05-01', '2024-05-01', null],
      next_step: ['call', null, null, null, null],
      next_activity_at: [null, null, '2024-04-05', '2024-03-01', null],
      contact_id: ['p', null, 'p', null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 2,
  },
  source: 'https://help.salesforce.com/s/articleView?id=sales.revenue_insights_sales_rep.htm',
});

export const nextStepCoverage = metric({
  id: 'next-step-coverage',
  about: 'Open deals with a next step or a planned activity ahead, out of the open deals.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(openWhere(not(withoutNextStep)), openOpportunities.value),
  example: {
    deals: {
      created_at: Array<string>(5).fill('2024-01-01'),
      closed_at: [null, null, null, null, '2024-02-01'],
      amount: [10, 0, null, 20, null],
      close_date: ['2024-05-01', null, '2024-05-01', '2024-05-01', null],
      next_step: ['call', null, null, null, null],
      next_activity_at: [null, null, '2024-04-05', '2024-03-01', null],
      contact_id: ['p', null, 'p', null, null],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 0.5,
  },
  source: 'worked out from its name',
});
