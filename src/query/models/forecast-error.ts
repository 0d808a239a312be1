import { dayMs, isoDay } from '../../util/civil.ts';
import { instantOf } from '../../util/zone.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, setting, texts } from './read.ts';
import { standingAt, submitted, type Submitted } from './submissions.ts';

const columns = [
  { name: 'period_start', unit: 'text' },
  { name: 'forecast', unit: 'currency' },
  { name: 'actual', unit: 'currency' },
  { name: 'error', unit: 'ratio' },
] as const;

/**
 * Finished forecast periods inside the window: what was forecast by the end of the period's first day (or `leadDays`
 * earlier) against what was won in it by those who forecast. `of` 'accuracy' is 1 − Σ|A − F| ÷ ΣA, not below 0, 'wape'
 * Σ|A − F| ÷ ΣA, 'bias' Σ(F − A) ÷ ΣA.
 */
export function forecastError(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const { window, calendar, params } = context;
  const lead = setting(params, 'leadDays', 0) * dayMs;
  const rows: [string, number, number, number | null][] = [];
  let [unfinished, late, actuals, missed, over] = [0, 0, 0, 0, 0];
  for (const period of submitted(inputs.get('forecasts')!)) {
    const { from, to, list } = period;
    if (!(from >= window.loDay && to < window.toDay && from <= to)) continue;
    if (to >= window.knownDay) {
      unfinished++;
      continue;
    }
    const standing = standingAt(list, instantOf(from + dayMs - lead, calendar.zone));
    if (!standing.size) {
      late++;
      continue;
    }
    const forecast = [...standing.values()].reduce((sum, amount) => sum + amount, 0);
    const actual = wonIn(inputs, period, new Set(standing.keys()), calendar.zone);
    actuals += actual;
    missed += Math.abs(actual - forecast);
    over += forecast - actual;
    rows.push([isoDay(from), forecast, actual, actual ? (forecast - actual) / actual : null]);
  }
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const reason = rows.length ? 'zero-denominator' : unfinished ? 'incomplete-period' : 'no-rows';
  const values = {
    accuracy: Math.max(0, 1 - missed / actuals),
    wape: missed / actuals,
    bias: over / actuals,
  };
  return {
    value: actuals > 0 ? values[params['of'] as keyof typeof values] : null,
    n: rows.length,
    ...(!(actuals > 0) && { reason }),
    excluded: left({ 'unfinished-period': unfinished, 'no-forecast-in-time': late }),
    table: { columns, rows },
  };
}

function wonIn(inputs: ModelInputs, period: Submitted, who: ReadonlySet<string>, zone: string): number {
  const deals = inputs.get('deals')!;
  const [amount, closed] = [numbers(deals, 'amount_base'), numbers(deals, 'closed_at')];
  const [status, of] = [texts(deals, 'status'), texts(deals, period.scope === 'team' ? 'team' : 'owner_id')];
  const [lo, hi] = [instantOf(period.from, zone), instantOf(period.to + dayMs, zone)];
  let sum = 0;
  for (let row = 0; row < deals.rows; row++) {
    if (status(row) !== 'won' || !(closed(row) >= lo && closed(row) < hi)) continue;
    if (period.scope === 'company' || who.has(of(row) ?? '')) sum += amount(row) || 0;
  }
  return sum;
}
