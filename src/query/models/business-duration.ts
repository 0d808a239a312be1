import { quantileOfSorted } from '../../util/statistics.ts';
import { businessTime, scheduleOf } from './business-time.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers } from './read.ts';

/**
 * Median business seconds from creation to first answer over cases created in the window: as the service system
 * recorded them, else worked out by the opening `hours` (Monday to Friday, 9 to 17) without the `holidays`, in `zone`
 * (the report's). Cases without an answer are left out and counted.
 */
export function businessDuration(
  inputs: ModelInputs,
  { window, params, calendar }: ModelContext,
): ModelAnswer {
  const cases = inputs.get('cases')!;
  const [created, answered] = [numbers(cases, 'created_at'), numbers(cases, 'first_response_at')];
  const recorded = numbers(cases, 'first_response_s');
  const zone = String(params['zone'] ?? calendar.zone);
  const hours = String(params['hours'] ?? '1-5 09:00-17:00');
  const elapsed = businessTime(scheduleOf(hours, String(params['holidays'] ?? ''), zone));
  const seconds: number[] = [];
  let [unanswered, reversed, worked] = [0, 0, 0];
  for (let row = 0; row < cases.rows; row++) {
    if (!(created(row) >= window.lo && created(row) < window.hi)) continue;
    const own = recorded(row);
    if (own === own) seconds.push(own);
    else if (!(answered(row) < window.asOf)) unanswered++;
    else if (answered(row) < created(row)) reversed++;
    else {
      worked++;
      seconds.push(elapsed(created(row), answered(row)) / 1000);
    }
  }
  seconds.sort((a, b) => a - b);
  return {
    value: seconds.length ? quantileOfSorted(seconds, 0.5) : null,
    n: seconds.length,
    ...(!seconds.length && { reason: 'no-rows' }),
    excluded: left({ unanswered, reversed }),
    table: {
      columns: [
        { name: 'median', unit: 'duration_s' },
        { name: 'mean', unit: 'duration_s' },
        { name: 'cases', unit: 'count' },
      ],
      flags: worked ? [`schedule:${hours} ${zone}`] : [],
      rows: seconds.length
        ? [
            [
              quantileOfSorted(seconds, 0.5),
              seconds.reduce((sum, value) => sum + value, 0) / seconds.length,
              seconds.length,
            ],
          ]
        : [],
    },
  };
}
