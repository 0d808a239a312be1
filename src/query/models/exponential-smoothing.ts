import { fit } from './ets-fit.ts';
import { extrapolate, recursion } from './ets-recursion.ts';
import type { Fit, Model } from './ets-fit.ts';
import type { Forecast, Gains } from './ets-recursion.ts';

export interface ProjectOptions {
  /** Steps a season has: 12 for months, 4 for quarters, 7 for days, 1 for none. Beyond 24 the season is not modelled. */
  period: number;
  /** Steps ahead. */
  horizon: number;
  /** The quantity cannot be negative: means and limits stop at 0. */
  positive?: boolean;
}

export interface Projection extends Forecast {
  /** As in 'ETS(A,Ad,N)'. */
  model: string;
  /** Standard error of one step; relative when errors multiply. */
  sigma: number;
  /** Null for four values, too few to tell models apart. */
  aicc: number | null;
  gains: Gains;
  /** [level, slope, ...season] before the first known value. */
  start: Float64Array;
}

/**
 * Forecasts a regular series: the ETS model of least AICc among additive and multiplicative errors, no, additive and damped trend,
 * no, additive and (with multiplicative errors) multiplicative season; multiplicative ones for positive values, seasons from two
 * full ones on. Needs four values. A missing value (null) is left out of the likelihood and the state moves on by the model; the
 * first step ahead is the one after the last place, known or not; more than a quarter missing between the first and the last known
 * value is refused. A history without spread gives limits without width. Limits count the errors to come, not the uncertainty of the
 * parameters, so that they cover a little less than they say on short series. Reasons: not-enough-rows:known, missing-values:count,
 * no-model (values too large to reckon with).
 * A generator, so that a caller on the main thread can pause between models; `project` runs it through.
 */
export function* projection(
  values: readonly (number | null)[],
  { period, horizon, positive }: ProjectOptions,
): Generator<void, Projection | { reason: string }, void> {
  const known = values.filter((value) => Number.isFinite(value)) as number[];
  if (known.length < 4) return { reason: `not-enough-rows:${known.length}` };
  let from = 0,
    to = values.length;
  while (!Number.isFinite(values[from])) from++;
  while (!Number.isFinite(values[to - 1])) to--;
  const missing = to - from - known.length;
  if (missing * 4 > to - from) return { reason: `missing-values:${missing}` };
  const history = values.slice(from, to).map((value) => (Number.isFinite(value) ? value! : null));

  const magnitude = known.reduce((sum, value) => sum + Math.abs(value), 0) / known.length || 1;
  const scaled = Float64Array.from(history, (value) => (value === null ? NaN : value / magnitude));
  const above = known.every((value) => value > 0),
    seasonal = period > 1 && period < 25 && history.length >= 2 * period;
  let best: (Fit & Model) | undefined;
  for (const season of ['N', 'A', 'M'] as const)
    for (const errors of ['A', 'M'] as const)
      for (const trend of ['N', 'A', 'Ad'] as const) {
        if (errors === 'M' ? !above : season === 'M') continue;
        if (season !== 'N' && !seasonal) continue;
        const model = { errors, trend, season },
          found = fit(scaled, period, model);
        if (found && !(best && best.aicc <= found.aicc)) best = { ...found, ...model };
        yield;
      }
  if (!best) return { reason: 'no-model' };

  const { errors, trend, season, gains, aicc } = best;
  const relative = errors === 'M',
    multiply = season === 'M',
    sigma2 = best.sigma2 * (relative ? 1 : magnitude ** 2);
  const start = best.start.map((part, at) => (multiply && at > 1 ? part : part * magnitude)),
    state = start.slice(),
    gap = values.length - to;
  recursion(
    history.map((value) => value ?? NaN),
    gains,
    state,
    multiply,
    new Float64Array(history.length),
  );
  const { mean, lower80, upper80, lower95, upper95 } = extrapolate(
    history.length,
    gap + horizon,
    gains,
    state,
    multiply,
    relative,
    sigma2,
  );
  const ahead = (row: number[]): number[] =>
    row.slice(gap).map((value) => (positive ? Math.max(0, value) : value));
  return {
    mean: ahead(mean),
    lower80: ahead(lower80),
    upper80: ahead(upper80),
    lower95: ahead(lower95),
    upper95: ahead(upper95),
    model: `ETS(${errors},${trend},${season})`,
    sigma: Math.sqrt(sigma2),
    aicc: aicc < Infinity ? aicc + 2 * known.length * Math.log(magnitude) : null,
    gains,
    start,
  };
}

/** See `projection`. */
export function project(
  values: readonly (number | null)[],
  options: ProjectOptions,
): Projection | { reason: string } {
  const steps = projection(values, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
