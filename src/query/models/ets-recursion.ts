/** Gains of the recursion: alpha (level), beta (slope, = alpha × beta*, as R's ets has it), gamma (season), and phi, the slope's damping. */
export type Gains = readonly [alpha: number, beta: number, gamma: number, phi: number];

/** Means and limits by step ahead. */
export interface Forecast {
  mean: number[];
  lower80: number[];
  upper80: number[];
  lower95: number[];
  upper95: number[];
}

/**
 * One pass over `values` (NaN = missing: the state moves on unrevised). Revises `state` = [level, slope, ...season] in place and
 * fills `fitted` with the one-step forecasts. A series without season has the one additive effect 0. Additive and multiplicative
 * errors share this recursion: they differ in the likelihood and the limits only.
 */
export function recursion(
  values: ArrayLike<number>,
  [alpha, beta, gamma, phi]: Gains,
  state: Float64Array,
  multiply: boolean,
  fitted: Float64Array,
  each?: (level: number, trend: number, season: number) => void,
): void {
  let level = state[0]!,
    trend = state[1]!,
    at = 2;
  for (let t = 0; t < values.length; t++) {
    trend *= phi;
    const base = level + trend,
      season = state[at]!,
      error = values[t]! - (fitted[t] = multiply ? base * season : base + season);
    level = base;
    if (error === error) {
      const gain = multiply ? error / season : error;
      level += alpha * gain;
      trend += beta * gain;
      state[at] = season + gamma * (multiply ? error / base : error);
    }
    each?.(level, trend, state[at]!);
    if (++at === state.length) at = 2;
  }
  state[0] = level;
  state[1] = trend;
}

/**
 * Mean and variance of one step ahead (`step` 0 = the next) when errors and season multiply: the first two moments of
 * (level, slope) × the season of that step, carried forward one value at a time. Exact for normal errors, where the usual product
 * formulas leave out that level and season are revised by the same error.
 */
function moments(
  step: number,
  period: number,
  [alpha, beta, gamma, phi]: Gains,
  level: number,
  slope: number,
  season: number,
  sigma2: number,
): [mean: number, variance: number] {
  // First moments of level and slope, then second ones: level², level × slope, slope².
  let l = level * season,
    b = slope * season,
    ll = l * l,
    lb = l * b,
    bb = b * b;
  for (let i = 0; ; i++) {
    const base = l + phi * b,
      square = ll + 2 * phi * lb + phi * phi * bb,
      cross = phi * (lb + phi * bb);
    if (i === step) return [base, (1 + sigma2) * square - base * base];
    // Only a value at the same position of the cycle revises this season.
    const g = (step - i) % period ? 0 : gamma,
      own = 1 + g * g * sigma2,
      shared = 2 * g * sigma2,
      noise = sigma2 * (1 + 3 * g * g * sigma2);
    l = base * (1 + alpha * g * sigma2);
    b = phi * b + base * beta * g * sigma2;
    ll = square * (own + 2 * alpha * shared + alpha * alpha * noise);
    lb = own * cross + shared * (beta * square + alpha * cross) + alpha * beta * noise * square;
    bb = own * phi * phi * bb + 2 * beta * shared * cross + beta * beta * noise * square;
  }
}

/**
 * Forecasts from the `state` that `n` values left, with normal limits, as in Hyndman, Koehler, Ord & Snyder, Forecasting with
 * Exponential Smoothing (2008), chapter 6: class 1 (additive errors), class 2 (`relative`: multiplicative errors), class 3 (and a
 * season that multiplies).
 */
export function extrapolate(
  n: number,
  horizon: number,
  gains: Gains,
  state: Float64Array,
  multiply: boolean,
  relative: boolean,
  sigma2: number,
): Forecast {
  const mean: number[] = [],
    deviation: number[] = [],
    squares: number[] = [],
    thetas: number[] = [];
  const [alpha, beta, gamma, phi] = gains,
    level = state[0]!,
    slope = state[1]!,
    period = state.length - 2;
  for (let step = 0, damping = 0, power = 1; step < horizon; step++) {
    damping += power *= phi;
    const season = state[2 + ((n + step) % period)]!;
    let value = level + damping * slope + season,
      theta = relative ? value * value : 1;
    for (let j = 0; j < step; j++) theta += squares[j]! * (relative ? sigma2 * thetas[step - 1 - j]! : 1);
    thetas.push(theta);
    squares.push((alpha + beta * damping + ((step + 1) % period ? 0 : gamma)) ** 2);
    let variance = relative ? (1 + sigma2) * theta - value * value : sigma2 * theta;
    if (multiply) [value, variance] = moments(step, period, gains, level, slope, season, sigma2);
    mean.push(value);
    // Rounding can leave a perfect fit's variance a hair below 0.
    deviation.push(Math.sqrt(Math.max(0, variance)));
  }
  const limit = (z: number): number[] => mean.map((value, step) => value + z * deviation[step]!);
  const z80 = 1.2815515655446004,
    z95 = 1.959963984540054;
  return { mean, lower80: limit(-z80), upper80: limit(z80), lower95: limit(-z95), upper95: limit(z95) };
}
