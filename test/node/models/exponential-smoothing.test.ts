import { describe, expect, test } from 'vitest';
import { project, projection } from '../../../src/query/models/exponential-smoothing.ts';
import type { Projection } from '../../../src/query/models/exponential-smoothing.ts';
import { smooth, type Parameters } from './smooth.ts';

// Quarterly visitor nights, 2005-2010, as statsmodels (BSD-3-Clause) publishes them, and yearly air passengers.
const tourists = [
  41.727458, 24.04185, 32.328103, 37.328708, 46.213153, 29.346326, 36.48291, 42.977719, 48.901525, 31.180221,
  37.717881, 40.420211, 51.206863, 31.887228, 40.978263, 43.772491, 55.558567, 33.850915, 42.076383,
  45.642292, 59.76678, 35.191877, 44.319737, 47.913736,
];
const air = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
  33.477398, 39.021581, 41.386432, 41.596552,
];

const projected = (result: ReturnType<typeof project>): Projection => {
  if ('reason' in result) throw new Error(result.reason);
  return result;
};

describe('project', () => {
  test.each([[[]], [[1, 2, 3]], [[1, null, 2, null, 3]], [[null, null, null, null, null]]])(
    'fewer than four values: %j',
    (values) => {
      const known = values.filter((value) => value !== null).length;
      expect(project(values, { period: 12, horizon: 3 })).toEqual({ reason: `not-enough-rows:${known}` });
    },
  );

  test('four values are enough for a level', () => {
    const result = projected(project([4, 6, 5, 5], { period: 12, horizon: 2 }));
    expect(result.model).toBe('ETS(A,N,N)');
    expect(result.aicc).toBeNull();
    expect(result.mean[0]).toBeGreaterThan(4);
    expect(result.mean[0]).toBeLessThan(6);
    expect(result.lower95[0]).toBeLessThan(result.lower80[0]!);
  });

  test.each([0, 7, -3])('a constant %d goes on, without width', (value) => {
    const result = projected(project(Array(30).fill(value), { period: 12, horizon: 4 }));
    expect(result.model).toBe('ETS(A,N,N)');
    for (const row of [result.mean, result.lower95, result.upper80])
      for (const each of row) expect(each).toBeCloseTo(value, 9);
    expect(Number.isFinite(result.aicc)).toBe(true);
  });

  test('a straight line goes straight on', () => {
    const result = projected(
      project(
        Array.from({ length: 24 }, (_, t) => 50 + 3 * t),
        { period: 12, horizon: 3 },
      ),
    );
    result.mean.forEach((value, step) => expect(value).toBeCloseTo(122 + 3 * step, 5));
  });

  test('a pattern that repeats goes on repeating', () => {
    const pattern = [10, 40, 20, 30],
      result = projected(
        project([...pattern, ...pattern, ...pattern, ...pattern, 10], { period: 4, horizon: 6 }),
      );
    result.mean.forEach((value, step) => expect(value).toBeCloseTo(pattern[(step + 1) % 4]!, 5));
  });

  test('a season that multiplies without error keeps finite limits', () => {
    const values = Array.from({ length: 37 }, (_, t) => (100 + 5 * t) * [0.7, 1.1, 1.3, 0.9][t % 4]!);
    const result = projected(project(values, { period: 4, horizon: 12 }));
    expect(result.model).toMatch(/,M\)$/);
    result.mean.forEach((value, step) => {
      expect(value / ((285 + 5 * step) * [1.1, 1.3, 0.9, 0.7][step % 4]!)).toBeCloseTo(1, 4);
      expect(result.lower95[step]! <= value && value <= result.upper95[step]!).toBe(true);
    });
  });

  test('zeros and negatives rule out multiplicative models', () => {
    for (const low of [0, -5])
      expect(projected(project([...air, low, ...air], { period: 4, horizon: 4 })).model).toMatch(
        /^ETS\(A,(N|A|Ad),[NA]\)$/,
      );
  });

  test('one season, or a long one, leaves the season out', () => {
    expect(projected(project(tourists, { period: 13, horizon: 4 })).model).toMatch(/,N\)$/);
    expect(
      projected(project([...tourists, ...tourists, ...tourists], { period: 26, horizon: 4 })).model,
    ).toMatch(/,N\)$/);
  });

  test('places missing at the end are forecast, not skipped', () => {
    const whole = projected(project(tourists, { period: 4, horizon: 6 }));
    const late = projected(project([...tourists, null, null], { period: 4, horizon: 4 }));
    expect(late.mean).toEqual(whole.mean.slice(2));
    expect(late.upper95).toEqual(whole.upper95.slice(2));
    expect(late.aicc).toBe(whole.aicc);
  });

  test('places missing at the start are left out', () => {
    const { mean } = projected(project([null, null, ...tourists], { period: 4, horizon: 4 }));
    expect(mean).toEqual(projected(project(tourists, { period: 4, horizon: 4 })).mean);
  });

  test('a gap keeps the season in step', () => {
    const values: (number | null)[] = [...tourists];
    values[9] = null;
    const { mean, model } = projected(project(values, { period: 4, horizon: 4 }));
    const whole = projected(project(tourists, { period: 4, horizon: 4 }));
    expect(model).not.toMatch(/,N\)$/);
    mean.forEach((value, step) => expect(Math.abs(value / whole.mean[step]! - 1)).toBeLessThan(0.05));
  });

  test('more than a quarter missing is refused', () => {
    expect(project([1, null, 2, null, 3, 4, null, 6], { period: 1, horizon: 2 })).toEqual({
      reason: 'missing-values:3',
    });
  });

  test('a gap right after the first value', () => {
    const values = [5, ...Array<null>(9).fill(null), ...Array.from({ length: 30 }, (_, t) => 5 + (t % 3))];
    expect(projected(project(values, { period: 1, horizon: 2 })).mean.every(Number.isFinite)).toBe(true);
  });

  test('positive stops at 0', () => {
    const falling = [90, 84, 70, 66, 52, 50, 33, 28, 12, 6];
    expect(projected(project(falling, { period: 1, horizon: 6 })).mean.at(-1)).toBeLessThan(0);
    const result = projected(project(falling, { period: 1, horizon: 6, positive: true }));
    for (const row of [result.mean, result.lower80, result.lower95])
      expect(row.every((value) => value >= 0)).toBe(true);
  });

  test('same input, same answer; the unit of money does not matter', () => {
    const once = projected(project(tourists, { period: 4, horizon: 8 })),
      again = projected(project(tourists, { period: 4, horizon: 8 }));
    expect(again).toEqual(once);
    const cents = projected(
      project(
        tourists.map((value) => value * 1024),
        { period: 4, horizon: 8 },
      ),
    );
    expect(cents.model).toBe(once.model);
    expect(cents.mean).toEqual(once.mean.map((value) => value * 1024));
  });

  test('its parameters reproduce it', () => {
    const result = projected(project(tourists, { period: 4, horizon: 8 }));
    const { model, sigma } = result;
    const [[alpha, beta, gamma, phi], [level, trend, ...season]] = [result.gains, [...result.start]];
    const parameters: Parameters = {
      ...{ alpha, beta, gamma, phi, level: level!, trend: trend!, season, sigma2: sigma ** 2 },
      errors: model.startsWith('ETS(M') ? 'mul' : 'add',
      seasonType: model.endsWith('M)') ? 'mul' : 'add',
    };
    expect(smooth(tourists, parameters).forecast(8).upper95).toEqual(result.upper95);
  });

  test('can be paused between models', () => {
    const steps = projection(tourists, { period: 4, horizon: 8 });
    let step = steps.next(),
      pauses = 0;
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBe(15);
    expect(step.value).toEqual(project(tourists, { period: 4, horizon: 8 }));
  });
});
