import { extrapolate, recursion } from '../../../src/query/models/ets-recursion.ts';
import type { Forecast, Gains } from '../../../src/query/models/ets-recursion.ts';

/** Parameters of exponential smoothing in state-space form, as published vectors have them. */
export interface Parameters {
  alpha: number;
  /** Gain of the slope itself, alpha × beta*. */
  beta?: number;
  gamma?: number;
  /** Damping of the slope, 1 = none. */
  phi?: number;
  /** States before the first value: level, slope a step, and an effect a position (`season[0]` is that of the first value). */
  level: number;
  trend?: number;
  season?: readonly number[];
  errors?: 'add' | 'mul';
  seasonType?: 'add' | 'mul';
  /** Error variance; relative when errors multiply. By default the mean of the squared errors. */
  sigma2?: number;
}

export interface Smoothed {
  /** One-step forecasts. */
  fitted: number[];
  /** One-step errors, relative when errors multiply; null where the value is missing. */
  errors: (number | null)[];
  /** States after each value; `season[t]` is the effect that value renewed. */
  level: number[];
  trend: number[];
  season: number[];
  sse: number;
  sigma2: number;
  forecast(horizon: number): Forecast;
}

/**
 * Smooths a regular series (null = missing) with fixed parameters. Throws a RangeError when the last value is missing, and for
 * additive errors with a season that multiplies, which have no variance formula.
 */
export function smooth(values: readonly (number | null)[], parameters: Parameters): Smoothed {
  const { alpha, beta = 0, gamma = 0, phi = 1 } = parameters,
    gains: Gains = [alpha, beta, gamma, phi];
  const relative = parameters.errors === 'mul',
    multiply = parameters.seasonType === 'mul';
  if (values.at(-1) == null) throw new RangeError('the last value is missing');
  if (multiply && !relative) throw new RangeError('a season that multiplies needs errors that multiply');
  const state = Float64Array.of(parameters.level, parameters.trend ?? 0, ...(parameters.season ?? [0]));
  const fitted = new Float64Array(values.length),
    level: number[] = [],
    trend: number[] = [],
    season: number[] = [];
  recursion(
    values.map((value) => value ?? NaN),
    gains,
    state,
    multiply,
    fitted,
    (l, b, s) => {
      level.push(l);
      trend.push(b);
      season.push(s);
    },
  );
  const errors = values.map((value, t) =>
    value === null ? null : (value - fitted[t]!) / (relative ? fitted[t]! : 1),
  );
  const sse = errors.reduce<number>((sum, error) => sum + (error ?? 0) ** 2, 0);
  const sigma2 = parameters.sigma2 ?? sse / errors.filter((error) => error !== null).length;
  return {
    fitted: [...fitted],
    errors,
    level,
    trend,
    season,
    sse,
    sigma2,
    forecast: (horizon) => extrapolate(values.length, horizon, gains, state, multiply, relative, sigma2),
  };
}
