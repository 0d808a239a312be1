import { describe, expect, test } from 'vitest';
import { smooth, type Parameters } from './smooth.ts';

// Series and answers of R's forecast package as statsmodels (BSD-3-Clause) publishes them.
const oil = [
  446.6565229, 454.4733065, 455.662974, 423.6322388, 456.2713279, 440.5880501, 425.3325201, 485.1494479,
  506.0481621, 526.7919833, 514.268889, 494.2110193,
];
const air = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
  33.477398, 39.021581, 41.386432, 41.596552,
];
const tourists = [
  41.727458, 24.04185, 32.328103, 37.328708, 46.213153, 29.346326, 36.48291, 42.977719, 48.901525, 31.180221,
  37.717881, 40.420211, 51.206863, 31.887228, 40.978263, 43.772491, 55.558567, 33.850915, 42.076383,
  45.642292, 59.76678, 35.191877, 44.319737, 47.913736,
];

const published: {
  name: string;
  values: number[];
  parameters: Parameters;
  step: number;
  mean: number;
  lower95: number;
  upper95: number;
}[] = [
  {
    name: 'simple, alpha .2',
    values: oil,
    parameters: { alpha: 0.2, level: 446.6565229 },
    step: 13,
    mean: 484.802467968974,
    lower95: 408.180271443128,
    upper95: 561.424664494821,
  },
  {
    name: 'simple, alpha .6',
    values: oil,
    parameters: { alpha: 0.6, level: 446.6565229 },
    step: 13,
    mean: 501.837461126505,
    lower95: 384.397188994103,
    upper95: 619.277733258907,
  },
  {
    name: 'Holt, alpha .8, beta* .2',
    values: air,
    parameters: { alpha: 0.8, beta: 0.8 * 0.2, level: 17.5534, trend: 4.3067 },
    // R takes beta* for beta in these limits (statsmodels' own test notes it); by hand: sigma² (1 + Σ (.8 + .16 j)², j = 1…9) = 25.576 sigma².
    step: 10,
    mean: 60.2859618556185,
    lower95: 60.2859618556185 - 1.959963984540054 * Math.sqrt((25.576 * 72.7894551374757) / 15),
    upper95: 60.2859618556185 + 1.959963984540054 * Math.sqrt((25.576 * 72.7894551374757) / 15),
  },
  {
    name: 'damped',
    values: air,
    parameters: {
      alpha: 0.8,
      beta: 0.2,
      phi: 0.850219271948577,
      level: 13.9648223911759,
      trend: 4.50545211897653,
      sigma2: 4.10324314559494,
    },
    step: 10,
    mean: 47.7083901991131,
    lower95: 30.5233212294905,
    upper95: 64.8934591687356,
  },
  {
    name: 'Holt-Winters, additive',
    values: tourists,
    parameters: {
      alpha: 0.362500481843614,
      beta: 0.0754341632786649,
      gamma: 0.63749564203014,
      level: 31.6429376250105,
      trend: 1.00282356207448,
      season: [9.426449184105, -9.46755384381316, -2.02739592581295, 2.0685005855211],
      sigma2: 3.75145949470755,
    },
    step: 1,
    mean: 61.2650423365003,
    lower95: 57.4688498800486,
    upper95: 65.061234792952,
  },
];

describe('smooth with fixed parameters', () => {
  test.each(published)('$name', ({ values, parameters, step, mean, lower95, upper95 }) => {
    const forecast = smooth(values, parameters).forecast(step);
    expect(forecast.mean[step - 1]).toBeCloseTo(mean, 8);
    expect(forecast.lower95[step - 1]).toBeCloseTo(lower95, 8);
    expect(forecast.upper95[step - 1]).toBeCloseTo(upper95, 8);
  });

  test('sum of squared errors', () => {
    expect(smooth(oil, { alpha: 0.2, level: 446.6565229 }).sse).toBeCloseTo(12391.7471752299, 7);
    expect(smooth(air, { alpha: 0.8, beta: 0.16, level: 17.5534, trend: 4.3067 }).sse).toBeCloseTo(
      72.7894551374757,
      9,
    );
  });

  test('a missing value moves the state on unrevised', () => {
    const result = smooth([10, null, 14], { alpha: 0.5, level: 10, trend: 1, phi: 1 });
    expect(result.fitted).toEqual([11, 11.5, 12.5]);
    expect(result.errors).toEqual([-1, null, 1.5]);
    expect(result.level).toEqual([10.5, 11.5, 13.25]);
    expect(result.sigma2).toBe((1 + 2.25) / 2);
  });

  test('a multiplicative season multiplies', () => {
    // l = 100, s = (1.2, 0.8); 132 is 10 % above 120: l = 100 (1 + .5 × .1) = 105, s₀ = 1.2 (1 + .2 × .1) = 1.224.
    const result = smooth([132], {
      alpha: 0.5,
      gamma: 0.2,
      level: 100,
      season: [1.2, 0.8],
      errors: 'mul',
      seasonType: 'mul',
    });
    expect(result.errors[0]).toBeCloseTo(0.1, 12);
    expect(result.level[0]).toBeCloseTo(105, 12);
    expect(result.season[0]).toBeCloseTo(1.224, 12);
    expect(result.forecast(2).mean.map((value) => +value.toFixed(9))).toEqual([84, 128.52]);
  });

  test('multiplicative damped limits agree with simulated futures', () => {
    const alpha = 0.4,
      beta = 0.1,
      gamma = 0.5,
      phi = 0.85,
      sigma = 0.1,
      effects = [1.3, 0.7],
      steps = 6,
      futures = 100_000;
    const { mean, upper95 } = smooth([130], {
      alpha,
      beta,
      gamma,
      phi,
      level: 90,
      trend: 10 / phi,
      season: effects,
      errors: 'mul',
      seasonType: 'mul',
      sigma2: sigma ** 2,
    }).forecast(steps);
    // After one value without error: level 100, slope 10.
    let seed = 1;
    const uniform = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const sums = new Float64Array(steps),
      squares = new Float64Array(steps);
    for (let future = 0; future < futures; future++) {
      let level = 100,
        slope = 10;
      const season = [...effects];
      for (let step = 0; step < steps; step++) {
        const at = (step + 1) % 2,
          base = level + phi * slope,
          error = sigma * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
        const value = base * season[at]! * (1 + error);
        sums[step]! += value;
        squares[step]! += value * value;
        level = base * (1 + alpha * error);
        slope = phi * slope + beta * base * error;
        season[at]! *= 1 + gamma * error;
      }
    }
    for (let step = 0; step < steps; step++) {
      const average = sums[step]! / futures,
        deviation = Math.sqrt(squares[step]! / futures - average ** 2);
      expect(mean[step]! / average).toBeCloseTo(1, 2);
      expect((upper95[step]! - mean[step]!) / 1.959963984540054 / deviation).toBeGreaterThan(0.98);
      expect((upper95[step]! - mean[step]!) / 1.959963984540054 / deviation).toBeLessThan(1.02);
    }
  });

  test('refuses what has no answer', () => {
    expect(() => smooth([1, null], { alpha: 0.5, level: 1 })).toThrow(RangeError);
    expect(() => smooth([], { alpha: 0.5, level: 1 })).toThrow(RangeError);
    expect(() => smooth([1, 2], { alpha: 0.5, level: 1, season: [1, 1], seasonType: 'mul' })).toThrow(
      RangeError,
    );
  });
});
