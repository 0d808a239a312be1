import { calls } from '../../schema/calls.ts';
import { metric } from '../define.ts';
import { any, is, known, maybe } from '../language.ts';
import { callsWhere } from './calls.ts';

export const customerCallbacks = metric({
  id: 'customer-callbacks',
  about: 'Calls back, and calls in which one was asked for, in the period.',
  unit: 'count',
  better: 'lower',
  value: callsWhere(any(is(calls.direction, 'callback'), known(maybe(calls.callback_requested_at)))),
  example: {
    calls: {
      direction: ['callback', 'inbound', 'inbound'],
      callback_requested_at: [null, '2024-03-02', null],
      started_at: ['2024-03-01', '2024-03-02', '2024-03-03'],
    },
    gives: 2,
  },
  source: 'worked out from its name',
});
