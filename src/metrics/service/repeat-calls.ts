import { calls } from '../../schema/calls.ts';
import { metric } from '../define.ts';
import {
  all,
  coalesce,
  compare,
  days,
  either,
  maybe,
  type Measure,
  previous,
  ratio,
  type Value,
} from '../language.ts';
import { callsWhere, serviceCall } from './calls.ts';
import { serviceCalls } from './call-volume.ts';

const againBy = (caller: Value): Measure => {
  const last = previous(calls.started_at, [caller, maybe(calls.topic)], serviceCall);
  return callsWhere(all(serviceCall, compare(days(last, calls.started_at), '<=', 7)));
};

export const repeatCalls = metric({
  id: 'repeat-calls',
  about: 'Inbound calls to service by somebody who had called about the same topic within 7 days before.',
  unit: 'count',
  better: 'lower',
  // Where nothing says who called, it is not known who called again.
  value: either(againBy(coalesce(calls.customer_id, maybe(calls.caller))), againBy(calls.caller)),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'inbound', 'outbound'],
      customer_id: ['a', 'a', 'b', null, null, 'b'],
      caller: [null, null, null, 'n1', 'n1', null],
      topic: ['x', 'x', 'x', 'y', 'z', 'x'],
      started_at: ['2024-03-01', '2024-03-04', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07'],
    },
    gives: 1,
  },
  source: 'https://www.callcentrehelper.com/forum/how-do-you-measure-repeat-call-rate-116577.htm',
});

export const repeatCallRate = metric({
  id: 'repeat-call-rate',
  about:
    'Inbound calls to service by somebody who had called about the same topic within 7 days before, out of all of the period.',
  unit: 'ratio',
  better: 'lower',
  value: ratio(repeatCalls.value, serviceCalls.value),
  example: {
    calls: {
      direction: ['inbound', 'inbound', 'inbound', 'inbound', 'inbound', 'outbound'],
      customer_id: ['a', 'a', 'b', null, null, 'b'],
      caller: [null, null, null, 'n1', 'n1', null],
      topic: ['x', 'x', 'x', 'y', 'z', 'x'],
      started_at: ['2024-03-01', '2024-03-04', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07'],
    },
    gives: 0.2,
  },
  source: 'https://www.callcentrehelper.com/forum/how-do-you-measure-repeat-call-rate-116577.htm',
});
