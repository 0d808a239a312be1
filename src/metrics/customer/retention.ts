import { customers } from '../../schema/customers.ts';
import { metric } from '../define.ts';
import { compare, count, end, not, plus, ratio } from '../language.ts';
import { activeAtEnd, activeAtStart, activeBefore } from './active.ts';
import { churnedCustomers } from './churned-customers.ts';

const lost = compare(customers.churned_at, '<', end);
const lostCustomers = count(customers, { at: activeBefore, where: lost });

export const retainedCustomers = metric({
  id: 'retained-customers',
  about: 'Customers at the start of the period who still are at its end.',
  unit: 'count',
  better: 'higher',
  value: count(customers, { at: activeBefore, where: not(lost) }),
  example: {
    customers: {
      first_purchase_at: [
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2024-03-03',
        '2024-03-04',
        '2023-05-01',
      ],
      churned_at: [null, null, '2024-04-02', '2024-03-20', null, '2024-03-25', '2023-09-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 3,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const customerRetentionRate = metric({
  id: 'customer-retention-rate',
  about: 'Customers at the start of the period who still are at its end, out of those at the start.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(retainedCustomers.value, activeAtStart),
  example: {
    customers: {
      first_purchase_at: [
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2024-03-03',
        '2024-03-04',
        '2023-05-01',
      ],
      churned_at: [null, null, '2024-04-02', '2024-03-20', null, '2024-03-25', '2023-09-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 0.75,
  },
  source: 'https://reworkcontent.azurewebsites.net/libraries/post-sale-management/retention-metrics',
});

export const customerChurnRate = metric({
  id: 'customer-churn-rate',
  about:
    'Customers at the start of the period who left in it, out of those at the start; who came and left in it counts on neither side.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(lostCustomers, activeAtStart),
  example: {
    customers: {
      first_purchase_at: [
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2024-03-03',
        '2024-03-04',
        '2023-05-01',
      ],
      churned_at: [null, null, '2024-04-02', '2024-03-20', null, '2024-03-25', '2023-09-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 0.25,
  },
  source: 'https://reworkcontent.azurewebsites.net/libraries/post-sale-management/retention-metrics',
});

export const churnRateAverageBase = metric({
  id: 'churn-rate-average-base',
  about: 'Customers who left in the period ÷ the mean of the customers at its two ends.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(churnedCustomers.value, ratio(plus(activeAtStart, activeAtEnd), 2)),
  example: {
    customers: {
      first_purchase_at: [
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2023-01-01',
        '2024-03-03',
        '2024-03-04',
        '2023-05-01',
      ],
      churned_at: [null, null, '2024-04-02', '2024-03-20', null, '2024-03-25', '2023-09-01'],
    },
    period: '2024-03',
    asOf: '2024-04-30',
    gives: 0.5,
  },
  source: 'worked out from its name',
});
