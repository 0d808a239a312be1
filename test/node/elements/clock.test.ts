import { describe, expect, it } from 'vitest';
import { atTimes, weekFrom } from '../../../src/elements/crm-activity/clock.ts';
import type { Answer } from '../../../src/query/answer.ts';

const at = (...times: string[]): Answer =>
  ({
    metrics: { m: { groups: times.map((time) => ({ key: [String(Date.parse(time))], value: 1, n: 1 })) } },
  }) as unknown as Answer;

describe('weekday and hour of a zone', () => {
  it('are those of its clocks, on both sides of a change to summer time', () => {
    // Paris put its clocks forward on Sunday, 31 March 2024, at 01:00 UTC, and back on 27 October at the same hour.
    expect(
      atTimes(
        at('2024-03-31T00:59:00Z', '2024-03-31T01:00:00Z', '2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z'),
        'm',
        'Europe/Paris',
      ),
    ).toEqual([
      { day: 7, hour: 1, value: 1 },
      { day: 7, hour: 3, value: 1 },
      { day: 7, hour: 2, value: 1 },
      { day: 7, hour: 2, value: 1 },
    ]);
  });

  it('are the day alone where everything happened at midnight', () => {
    expect(
      atTimes(at('2024-03-04T00:00:00Z', '2024-03-05T00:00:00Z'), 'm', 'UTC').map(({ hour }) => hour),
    ).toEqual([null, null]);
    expect(
      atTimes(at('2024-03-04T00:00:00Z', '2024-03-05T08:00:00Z'), 'm', 'UTC').map(({ hour }) => hour),
    ).toEqual([0, 8]);
  });

  it('are told by the days of a series', () => {
    const answer = {
      spans: [{ from: '2024-03-08' }, { from: '2024-03-09' }, { from: '2024-03-10' }],
      metrics: { m: { series: [{ value: 4 }, { value: 0 }, { value: null }] } },
    } as unknown as Answer;
    expect(atTimes(answer, 'm', 'UTC')).toEqual([{ day: 5, hour: null, value: 4 }]);
  });

  it('begin on the first day of the week', () => {
    expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });
});
