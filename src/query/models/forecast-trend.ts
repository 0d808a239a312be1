import { dayMs, isoDay } from '../../util/civil.ts';
import { instantOf } from '../../util/zone.ts';
import { goalOf } from '../target.ts';
import { historiesOf, type State } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { standingAt, submitted } from './submissions.ts';

const columns = [
  { name: 'day', unit: 'text' },
  { name: 'forecast', unit: 'currency' },
  { name: 'won', unit: 'currency' },
  { name: 'target', unit: 'currency' },
] as const;

/**
 * The period's forecast as it stood at the end of each of its days: what was submitted for it, else won so far plus
 * the commit deals expected in it, rebuilt from the history. The value is the last less the first.
 */
export function forecastTrend(inputs: ModelInputs, { window, days, calendar }: ModelContext): ModelAnswer {
  if (!days) return { value: null, n: 0, reason: 'no-period' };
  const ends: number[] = [];
  for (let day = window.loDay; day < window.knownDay; day += dayMs)
    ends.push(Math.min(instantOf(day + dayMs, calendar.zone), window.known));
  if (!ends.length) return { value: null, n: 0, reason: 'no-rows' };
  const won = Array<number>(ends.length).fill(0);
  const rebuilt = won.slice();
  const { deals, flags, excluded } = historiesOf(inputs, window.known);
  let inferred = 0;
  for (const { states } of deals) {
    let next = 0;
    let closedAt = NaN;
    let now: State | undefined;
    let guessed = false;
    ends.forEach((end, i) => {
      for (; next < states.length && states[next]!.at < end; next++) {
        now = states[next]!;
        closedAt = now.category === 'open' ? NaN : closedAt === closedAt ? closedAt : now.at;
      }
      if (!now) return;
      const amount = now.amount || 0;
      if (now.category === 'won' && closedAt >= window.lo) won[i]! += amount;
      else if (now.category === 'open' && now.closeDay >= window.loDay && now.closeDay < window.toDay) {
        if (now.forecast === null) guessed = true;
        if ((now.forecast ?? (now.probability >= 0.9 ? 'commit' : '')) === 'commit') rebuilt[i]! += amount;
      }
    });
    if (guessed) inferred++;
  }
  // What was submitted is the whole company's: not what a filtered question asks.
  const forecasts = inputs.get('deals')!.rows === inputs.get('all')!.rows && inputs.get('forecasts');
  const given = forecasts
    ? submitted(forecasts).find(({ from, to }) => from === window.loDay && to === window.toDay - dayMs)
    : undefined;
  const line = ends.map((end, i) => {
    if (!given) return rebuilt[i]! + won[i]!;
    const standing = [...standingAt(given.list, end).values()];
    return standing.length ? standing.reduce((sum, amount) => sum + amount, 0) : null;
  });
  const seen = line.filter((amount) => amount !== null);
  const goals = inputs.get('targets');
  const target = (goals && goalOf('closed-won-amount', days, [], goals)) ?? null;
  return {
    value: seen.length > 1 ? seen.at(-1)! - seen[0]! : null,
    n: seen.length,
    ...(seen.length < 2 && { reason: 'not-enough-rows:2' }),
    excluded,
    table: {
      columns,
      flags: given ? ['submitted'] : ['rebuilt', ...(inferred ? [`inferred:${inferred}`] : []), ...flags],
      rows: ends.map((_, i) => [isoDay(window.loDay + i * dayMs), line[i]!, won[i]!, target]),
    },
  };
}
