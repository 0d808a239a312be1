import { calls } from '../../schema/calls.ts';
import { metric } from '../define.ts';
import {
  all,
  coalesce,
  either,
  known,
  math,
  maybe,
  mean,
  type Measure,
  ratio,
  seconds,
  sum,
  type Value,
} from '../language.ts';
import { callsWhere, inbound, ofAnswered } from './calls.ts';

const meanOfAnswered = (of: Value): Measure =>
  ofAnswered((where) => mean(calls, of, { at: calls.started_at, where }));

export const averageHandleTime = metric({
  id: 'average-handle-time',
  about: 'Talk, hold and wrap-up time ÷ answered calls; hold and wrap-up that are not recorded add nothing.',
  unit: 'duration_s',
  better: 'lower',
  value: ofAnswered((where) =>
    ratio(
      sum(
        calls,
        math(
          math(coalesce(calls.talk_s, 0), '+', coalesce(maybe(calls.hold_s), 0)),
          '+',
          coalesce(maybe(calls.wrap_s), 0),
        ),
        { at: calls.started_at, where },
      ),
      callsWhere(where),
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
    gives: 187.5,
  },
  source:
    'http://eslm.lpude.in/management/bba/term_6/DMGT308_CUSTOMER_RELATIONSHIP_MANAGEMENT/files/basic-html/page280.html',
});

export const callTime = metric({
  id: 'call-time',
  about: 'Mean talk time of the answered calls; without it the time from answer to end less hold.',
  unit: 'duration_s',
  better: 'neutral',
  value: either(
    mean(
      calls,
      coalesce(
        maybe(calls.talk_s),
        math(seconds(calls.answered_at, maybe(calls.ended_at)), '-', coalesce(maybe(calls.hold_s), 0)),
      ),
      { at: calls.started_at, where: known(calls.answered_at) },
    ),
    meanOfAnswered(calls.talk_s),
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
    gives: 150,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const holdTime = metric({
  id: 'hold-time',
  about: 'Mean time on hold of the answered calls.',
  unit: 'duration_s',
  better: 'lower',
  value: meanOfAnswered(calls.hold_s),
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
    gives: 10,
  },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const averageSpeedOfAnswer = metric({
  id: 'average-speed-of-answer',
  about: 'Mean wait of the inbound calls that were answered.',
  unit: 'duration_s',
  better: 'lower',
  value: ofAnswered((answered) =>
    mean(calls, calls.wait_s, { at: calls.started_at, where: all(answered, inbound) }),
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
    gives: 20,
  },
  source:
    'https://mag.contactcenterpipeline.com/contact-center-pipeline-september-2025/0276121001756704931/p14',
});

export const topicsPerContact = metric({
  id: 'topics-per-contact',
  about: 'Mean number of topics of the answered calls; calls without the number are left out and counted.',
  unit: 'number',
  better: 'neutral',
  value: meanOfAnswered(calls.topics_count),
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
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});
