import { subscriptions } from '../../schema/subscriptions.ts';
import { metric } from '../define.ts';
import { all, distinct, is, known, type Measure, type Predicate, ratio, sum } from '../language.ts';

const renewed = is(subscriptions.renewed, true);
const decided = known(subscriptions.renewed);
const service = is(subscriptions.category, 'service');
const contracts = (...where: readonly Predicate[]): Measure =>
  distinct(subscriptions, subscriptions.subscription_id, {
    at: subscriptions.term_end,
    where: all(...where),
  });

export const renewalRate = metric({
  id: 'renewal-rate',
  about: 'Contracts renewed, out of those that ended in the period and are decided.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(contracts(renewed), contracts(decided)),
  example: {
    subscriptions: {
      subscription_id: ['1', '2', '3', '4', '5', '6'],
      category: ['service', 'service', 'product', 'product', 'product', 'service'],
      mrr: [100, 100, 100, 100, 50, 70],
      renewal_mrr: [90, null, 130, 100, null, 70],
      renewed: [true, false, true, true, null, true],
      valid_from: Array<string>(6).fill('2023-01-01'),
      term_end: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-31', '2024-03-15', '2024-04-01'],
    },
    period: '2024-03',
    asOf: '2024-04-15',
    gives: 0.75,
  },
  source: 'http://www.0519-hr.com/index-470.html',
});

export const renewalRateValue = metric({
  id: 'renewal-rate-value',
  about:
    'Monthly value of the renewed contracts after renewal, out of the value of those that ended in the period and are decided.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(
    sum(subscriptions, subscriptions.renewal_mrr, { at: subscriptions.term_end, where: renewed }),
    sum(subscriptions, subscriptions.mrr, { at: subscriptions.term_end, where: decided }),
  ),
  example: {
    subscriptions: {
      subscription_id: ['1', '2', '3', '4', '5', '6'],
      category: ['service', 'service', 'product', 'product', 'product', 'service'],
      mrr: [100, 100, 100, 100, 50, 70],
      renewal_mrr: [90, null, 130, 100, null, 70],
      renewed: [true, false, true, true, null, true],
      valid_from: Array<string>(6).fill('2023-01-01'),
      term_end: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-31', '2024-03-15', '2024-04-01'],
    },
    period: '2024-03',
    asOf: '2024-04-15',
    gives: 0.8,
  },
  source: 'http://www.0519-hr.com/index-470.html',
});

export const serviceRenewalRate = metric({
  id: 'service-renewal-rate',
  about: 'Service contracts renewed, out of those that ended in the period and are decided.',
  unit: 'ratio',
  better: 'higher',
  value: ratio(contracts(renewed, service), contracts(decided, service)),
  example: {
    subscriptions: {
      subscription_id: ['1', '2', '3', '4', '5', '6'],
      category: ['service', 'service', 'product', 'product', 'product', 'service'],
      mrr: [100, 100, 100, 100, 50, 70],
      renewal_mrr: [90, null, 130, 100, null, 70],
      renewed: [true, false, true, true, null, true],
      valid_from: Array<string>(6).fill('2023-01-01'),
      term_end: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-31', '2024-03-15', '2024-04-01'],
    },
    period: '2024-03',
    asOf: '2024-04-15',
    gives: 0.5,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
