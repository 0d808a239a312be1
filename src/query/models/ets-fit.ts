import { recursion } from './ets-recursion.ts';
import { leastSquares } from './levenberg-marquardt.ts';
import type { Gains } from './ets-recursion.ts';

/** An ETS model: errors Additive | Multiplicative; trend None | Additive | damped; season None | Additive | Multiplicative. */
export interface Model {
  errors: 'A' | 'M';
  trend: 'N' | 'A' | 'Ad';
  season: 'N' | 'A' | 'M';
}

export interface Fit {
  gains: Gains;
  /** [level, slope, ...season] before the first value. */
  start: Float64Array;
  /** Error variance, with one degree of freedom less a parameter; relative when errors multiply. */
  sigma2: number;
  /** Infinity when there are too few values to correct for so many parameters. */
  aicc: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Where the search begins: [level, slope, ...season] of a line through the first three seasons and the mean effect of each position around it. */
function guess(values: Float64Array, period: number, multiply: boolean, sloped: boolean): number[] {
  const size = Math.min(values.length, Math.max(10, 3 * period));
  let n = 0,
    sumT = 0,
    sumY = 0,
    sumTT = 0,
    sumTY = 0;
  for (let t = 0; t < size; t++) {
    const y = values[t]!;
    if (y === y) {
      n++;
      sumT += t;
      sumY += y;
      sumTT += t * t;
      sumTY += t * y;
    }
  }
  const mean = sumY / n,
    slope = (n * sumTY - sumT * sumY) / (n * sumTT - sumT * sumT) || 0,
    first = mean - (slope * sumT) / n;
  const season = Array.from({ length: period }, (_, at) => {
    let sum = 0,
      count = 0;
    for (let t = at; t < size; t += period) {
      const y = values[t]!,
        line = first + slope * t;
      if (y === y) {
        sum += multiply ? y / Math.max(line, mean / 10) : y - line;
        count++;
      }
    }
    return count ? sum / count : +multiply;
  });
  const centre = season.reduce((sum, effect) => sum + effect) / period;
  return [
    sloped ? first - slope : mean,
    slope,
    ...season.map((effect) => (multiply ? effect / centre : effect - centre)),
  ];
}

/**
 * Maximum likelihood over gains and initial states together. With multiplicative errors the likelihood
 * n log Σe² + 2 Σ log µ equals n log Σ(e·G)², G the geometric mean of the fitted values µ, so both kinds are least squares.
 * Bounds are R's: 0 < beta < alpha < 1, 0 < gamma < 1 - alpha, 0.8 < phi < 0.98. `values` (NaN = missing) should be of magnitude 1.
 * Null when there are too few values for the model, or no start with positive fitted values.
 */
export function fit(values: Float64Array, period: number, { errors, trend, season }: Model): Fit | null {
  const relative = errors === 'M',
    multiply = season === 'M',
    seasonal = season !== 'N',
    sloped = trend !== 'N',
    damped = trend === 'Ad';
  const length = seasonal ? period : 1,
    size = values.length,
    fitted = new Float64Array(size);
  const known = values.filter((y) => y === y).length,
    count = length + 1 + +seasonal + 2 * +sloped + +damped;
  if (known < count + 2) return null;

  // One state is reused throughout: an allocation a pass is what the garbage collector would spend its time on.
  const state = new Float64Array(length + 2);
  const decode = (x: number[]): Gains => {
    let i = 0;
    const alpha = logistic(x[i++]!);
    const beta = sloped ? alpha * logistic(x[i++]!) : 0;
    const gamma = seasonal ? (1 - alpha) * logistic(x[i++]!) : 0;
    const phi = damped ? 0.8 + 0.18 * logistic(x[i++]!) : 1;
    state[0] = x[i++]!;
    state[1] = sloped ? x[i++]! : 0;
    let rest = multiply ? length : 0;
    for (let at = 2; i < x.length; at++) rest -= state[at] = x[i++]!;
    state[length + 1] = rest;
    return [alpha, beta, gamma, phi];
  };

  const evaluate = (x: number[], residuals: Float64Array): number => {
    recursion(values, decode(x), state, multiply, fitted);
    let logs = 0,
      sum = 0;
    for (let t = 0; t < size; t++) {
      const y = values[t]!,
        mean = fitted[t]!;
      if (relative && !(mean > 0)) return Infinity;
      const residual = (residuals[t] = y === y ? (y - mean) / (relative ? mean : 1) : 0);
      if (relative && y === y) logs += Math.log(mean);
      sum += residual * residual;
    }
    const geometric = Math.exp(logs / known);
    for (let t = 0; t < size; t++) residuals[t]! *= geometric;
    sum *= geometric * geometric;
    return sum === sum ? sum : Infinity;
  };

  const [level, slope, ...effects] = guess(values, length, multiply, sloped);
  const found = leastSquares(
    evaluate,
    [
      -1,
      ...(sloped ? [-4] : []),
      ...(seasonal ? [-4] : []),
      ...(damped ? [2] : []),
      level!,
      ...(sloped ? [slope!] : []),
      ...effects.slice(0, -1),
    ],
    size,
  );
  if (found.sum === Infinity) return null;
  evaluate(found.x, new Float64Array(size));
  const sse = values.reduce(
    (sum, y, t) => (y === y ? sum + ((y - fitted[t]!) / (relative ? fitted[t]! : 1)) ** 2 : sum),
    0,
  );
  // The floor keeps the likelihood of a perfect fit finite, so that the plainest perfect model wins.
  const aicc = known * Math.log(Math.max(found.sum, 1e-24)) + (2 * (count + 1) * known) / (known - count - 2);
  return { gains: decode(found.x), start: state, sigma2: sse / (known - count), aicc };
}
