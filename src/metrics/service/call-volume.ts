import { calls } from '../../schema/calls.ts';
import { metric } from '../define.ts';
import { all, any, coalesce, compare, is, ratio, span } from '../language.ts';
import { callsWhere, inbound, ofAnswered, serviceCall } from './calls.ts';

export const serviceCalls = metric({
  id: 'service-calls',
  about: 'Inbound calls to service in the period, answered or not.',
  unit: 'count',
  better: 'neutral',
  value: callsWhere(serviceCall),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'outbound', 'inbound'],
      purpose: ['service', null, 'service', 'sales', 'service', 'service'],
      started_at: Array<string>(6).fill('2024-03-04'),
      answered_at: ['2024-03-04', '2024-03-04', null, '2024-03-04', '2024-03-04', null],
      wait_s: [10, 30, 40, 20, null, 3],
      talk_s: [180, 120, null, 60, 240, null],
      hold_s: [30, 0, null, null, 0, null],
      wrap_s: [60, 30, null, 30, null, null],
      result: ['answered', 'answered', 'abandoned', 'answered', 'answered', 'abandoned'],
      topics_count: [1, 2, null, 3, null, null],
    },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 4,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const serviceCallsPerDay = metric({
  id: 'service-calls-per-day',
  about: 'Inbound calls to service a calendar day of the period.',
  unit: 'number',
  better: 'neutral',
  value: ratio(serviceCalls.value, span('day')),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'outbound', 'inbound'],
      purpose: ['service', null, 'service', 'sales', 'service', 'service'],
      started_at: Array<string>(6).fill('2024-03-04'),
      answered_at: ['2024-03-04', '2024-03-04', null, '2024-03-04', '2024-03-04', null],
      wait_s: [10, 30, 40, 20, null, 3],
      talk_s: [180, 120, null, 60, 240, null],
      hold_s: [30, 0, null, null, 0, null],
      wrap_s: [60, 30, null, 30, null, null],
      result: ['answered', 'answered', 'abandoned', 'answered', 'answered', 'abandoned'],
      topics_count: [1, 2, null, 3, null, null],
    },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 4 / 7,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const abandonedCalls = metric({
  id: 'abandoned-calls',
  about: 'Inbound calls whose caller hung up before an agent answered.',
  unit: 'count',
  better: 'lower',
  value: callsWhere(all(inbound, is(calls.result, 'abandoned'))),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'outbound', 'inbound'],
      purpose: ['service', null, 'service', 'sales', 'service', 'service'],
      started_at: Array<string>(6).fill('2024-03-04'),
      answered_at: ['2024-03-04', '2024-03-04', null, '2024-03-04', '2024-03-04', null],
      wait_s: [10, 30, 40, 20, null, 3],
      talk_s: [180, 120, null, 60, 240, null],
      hold_s: [30, 0, null, null, 0, null],
      wrap_s: [60, 30, null, 30, null, null],
      result: ['answered', 'answered', 'abandoned', 'answered', 'answered', 'abandoned'],
      topics_count: [1, 2, null, 3, null, null],
    },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 2,
  },
  source: 'https://metricnet.com/?p=57374',
});

export const abandonmentRate = metric({
  id: 'abandonment-rate',
  about: 'Inbound calls whose caller hung up, out of the inbound calls of the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(abandonedCalls.value, callsWhere(inbound)),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'outbound', 'inbound'],
      purpose: ['service', null, 'service', 'sales', 'service', 'service'],
      started_at: Array<string>(6).fill('2024-03-04'),
      answered_at: ['2024-03-04', '2024-03-04', null, '2024-03-04', '2024-03-04', null],
      wait_s: [10, 30, 40, 20, null, 3],
      talk_s: [180, 120, null, 60, 240, null],
      hold_s: [30, 0, null, null, 0, null],
      wrap_s: [60, 30, null, 30, null, null],
      result: ['answered', 'answered', 'abandoned', 'answered', 'answered', 'abandoned'],
      topics_count: [1, 2, null, 3, null, null],
    },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 0.4,
  },
  source:
    'https://mag.contactcenterpipeline.com/contact-center-pipeline-september-2025/0276121001756704931/p14',
});

export const serviceLevel = metric({
  id: 'service-level',
  about:
    'Inbound calls answered within 20 seconds, out of those answered and those given up after more than 5 seconds.',
  unit: 'ratio',
  better: 'higher',
  value: ofAnswered((answered) =>
    ratio(
      callsWhere(all(inbound, answered, compare(calls.wait_s, '<=', 20))),
      callsWhere(
        all(
          inbound,
          any(answered, all(is(calls.result, 'abandoned'), compare(coalesce(calls.wait_s, 999), '>', 5))),
        ),
      ),
    ),
  ),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'outbound', 'inbound'],
      purpose: ['service', null, 'service', 'sales', 'service', 'service'],
      started_at: Array<string>(6).fill('2024-03-04'),
      answered_at: ['2024-03-04', '2024-03-04', null, '2024-03-04', '2024-03-04', null],
      wait_s: [10, 30, 40, 20, null, 3],
      talk_s: [180, 120, null, 60, 240, null],
      hold_s: [30, 0, null, null, 0, null],
      wrap_s: [60, 30, null, 30, null, null],
      result: ['answered', 'answered', 'abandoned', 'answered', 'answered', 'abandoned'],
      topics_count: [1, 2, null, 3, null, null],
    },
    period: '2024-W10',
    asOf: '2024-03-10',
    gives: 0.5,
  },
  source:
    'http://eslm.lpude.in/management/bba/term_6/DMGT308_CUSTOMER_RELATIONSHIP_MANAGEMENT/files/basic-html/page280.html',
});
