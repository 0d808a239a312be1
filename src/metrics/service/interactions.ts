import { calls } from '../../schema/calls.ts';
import { cases } from '../../schema/cases.ts';
import { metric } from '../define.ts';
import { all, either, empty, maybe, plus, ratio, sum } from '../language.ts';
import { spend } from '../marketing/spend.ts';
import { callsWhere, ofAnswered } from './calls.ts';
import { casesCreated } from './cases-created.ts';

const interactions = plus(
  casesCreated.value,
  either(
    ofAnswered((answered) => callsWhere(all(answered, empty(maybe(calls.case_id))))),
    0,
  ),
);

export const revenuePerServiceInteraction = metric({
  id: 'revenue-per-service-interaction',
  about:
    'Revenue booked in cases ÷ cases opened and calls answered in the period; a call that opened a case is one with it.',
  unit: 'currency',
  better: 'higher',
  value: ratio(sum(cases, cases.revenue, { at: cases.created_at }), interactions),
  example: {
    cases: { created_at: ['2024-03-01', '2024-03-02', '2024-03-03'], revenue: [15, null, 5] },
    calls: {
      started_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
      direction: Array<string>(4).fill('inbound'),
      answered_at: ['2024-03-01', null, '2024-03-03', '2024-03-04'],
      case_id: ['1', null, null, null],
    },
    gives: 4,
  },
  source: 'worked out from its name',
});

export const costPerServiceInteraction = metric({
  id: 'cost-per-service-interaction',
  about:
    'Service costs of the period ÷ cases opened and calls answered in it; a call that opened a case is one with it.',
  unit: 'currency',
  better: 'lower',
  value: ratio(spend('service'), interactions),
  example: {
    cases: { created_at: ['2024-03-01', '2024-03-02', '2024-03-03'], revenue: [15, null, 5] },
    calls: {
      started_at: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'],
      direction: Array<string>(4).fill('inbound'),
      answered_at: ['2024-03-01', null, '2024-03-03', '2024-03-04'],
      case_id: ['1', null, null, null],
    },
    costs: {
      period_start: ['2024-03-01', '2024-03-01'],
      period_end: ['2024-03-31', '2024-03-31'],
      category: ['service', 'crm'],
      amount: [40, 99],
    },
    period: '2024-03',
    asOf: '2024-03-31',
    gives: 8,
  },
  source: 'worked out from its name',
});
