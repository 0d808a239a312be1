import { addMonths } from '../../util/civil.ts';
import { instantOf } from '../../util/zone.ts';
import { closedSince, historiesOf, stateAt, type DealStates } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left as leftOut, rowsByKey, texts } from './read.ts';
import { staysOf } from './stays.ts';
import { sumOfDeals, type Chance } from './sum-of-deals.ts';
import { oddsOf, type Odds, type PastVisit } from './winning.ts';

const columns = [
  { name: 'stage', unit: 'text' },
  { name: 'visits', unit: 'count' },
  { name: 'deals', unit: 'count' },
  { name: 'amount', unit: 'currency' },
  { name: 'expected', unit: 'currency' },
] as const;

/**
 * Won in the window, plus every open deal's amount × its chance to be won by the window's end, from what became of all
 * deals that were in its stage as long, over visits begun in the last twelve months. Where these are too few: the
 * stage's share won, then the deal's probability.
 */
export function stageHistoryForecast(inputs: ModelInputs, { window, calendar }: ModelContext): ModelAnswer {
  const { deals, ladder, excluded } = historiesOf(inputs, window.known, 'all');
  const asked = rowsByKey(inputs.get('deals'), 'deal_id');
  const idOf = texts(inputs.get('all'), 'deal_id');
  const since = instantOf(addMonths(window.knownDay, -12, calendar.persian), calendar.zone);
  const remaining = window.to - window.known;
  const odds = oddsByStage(deals, since, window.known, remaining);
  const chances: Chance[] = [];
  const stages = new Map<
    string,
    { order: number; odds: Odds | undefined; deals: number; amount: number; expected: number }
  >();
  let [won, wins, worthless, unlikely, byShare, byProbability] = [0, 0, 0, 0, 0, 0];
  for (const { row, pipeline, states } of deals) {
    const now = stateAt(states, window.known);
    if (!now || !asked.has(idOf(row) ?? '')) continue;
    const isWon = now.category === 'won' && closedSince(states, window.known) >= window.lo;
    if (!isWon && now.category !== 'open') continue;
    if (now.amount !== now.amount) {
      worthless++;
      continue;
    }
    if (isWon) {
      won += now.amount;
      wins++;
      continue;
    }
    const own = odds.get(keyOf(pipeline, now.stage));
    let p = remaining ? (own?.chance(window.known - staysOf(states).at(-1)!.from) ?? null) : 0;
    if (p === null && own && own.share !== null) {
      p = own.share;
      byShare++;
    } else if (p === null && now.probability === now.probability) {
      p = now.probability;
      byProbability++;
    }
    if (p === null) {
      unlikely++;
      continue;
    }
    chances.push({ amount: now.amount, p });
    const key = keyOf(pipeline, now.stage);
    const { order = 0 } = ladder.rung(pipeline, now.stage) ?? {};
    const sum = stages.get(key) ?? { order, odds: own, deals: 0, amount: 0, expected: 0 };
    stages.set(key, sum);
    sum.deals++;
    sum.amount += now.amount;
    sum.expected += now.amount * p;
  }
  const { mean, quantile, how } = sumOfDeals(won, chances);
  return {
    value: mean,
    n: wins + chances.length,
    interval: { low: quantile(0.025), high: quantile(0.975) },
    excluded: [...excluded, ...leftOut({ 'no-value:amount': worthless, 'no-value:probability': unlikely })],
    table: {
      columns,
      flags: [
        how,
        ...(byShare ? [`by-win-share:${byShare}`] : []),
        ...(byProbability ? [`by-probability:${byProbability}`] : []),
      ],
      rows: [...stages]
        .sort(([a, x], [b, y]) => x.order - y.order || (a < b ? -1 : 1))
        .map(([key, sum]) => [stageOf(key), sum.odds?.visits ?? 0, sum.deals, sum.amount, sum.expected]),
    },
  };
}

const keyOf = (pipeline: string, stage: string): string => JSON.stringify([pipeline, stage]);
const stageOf = (key: string): string => (JSON.parse(key) as [string, string])[1];

function oddsByStage(
  deals: readonly DealStates[],
  since: number,
  known: number,
  left: number,
): ReadonlyMap<string, Odds> {
  const visits = new Map<string, PastVisit[]>();
  for (const { pipeline, states, recorded } of deals) {
    if (!recorded) continue;
    const { category } = states.at(-1)!;
    const closed = closedSince(states, known);
    for (const { stage, open, from, to } of staysOf(states)) {
      if (!open || !stage || from < since) continue;
      const key = keyOf(pipeline, stage);
      const list = visits.get(key) ?? [];
      visits.set(key, list);
      list.push({
        lasted: (to === to ? to : known) - from,
        end: (category === 'open' ? known : closed) - from,
        outcome: category,
      });
    }
  }
  return new Map([...visits].map(([key, list]) => [key, oddsOf(list, left)]));
}
