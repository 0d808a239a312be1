// Against other people's answers on real series, read from the folder of test data where there is one.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { project } from '../../../src/query/models/exponential-smoothing.ts';
import { smooth, type Parameters } from './smooth.ts';

const folder =
  process.env['SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const present =
  existsSync(`${folder}/r-series/series.json`) && existsSync(`${folder}/statsmodels-ets/truth.json`);
const note = present ? '' : ` (skipped: no data in ${folder})`;
if (!present) console.info(`exponential smoothing against published answers: no data in ${folder}`);
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Largest difference, relative to the truth's largest magnitude. */
const gap = (got: readonly number[], truth: readonly number[]): number => {
  expect(got.length).toBe(truth.length);
  return Math.max(...got.map((value, i) => Math.abs(value - truth[i]!))) / Math.max(...truth.map(Math.abs));
};

interface Case {
  name: string;
  series: string;
  params: Record<string, number | null>;
  fitted: number[];
  forecast: number[];
  lower: number[];
  upper: number[];
}

describe.skipIf(!present)(`R output kept by statsmodels, parameters fixed${note}`, () => {
  const { series, cases } = (present ? read('statsmodels-ets/truth.json') : { series: {}, cases: [] }) as {
    series: Record<string, { values: number[] }>;
    cases: Case[];
  };
  const [head = [], ...rows] = present
    ? readFileSync(`${folder}/statsmodels-ets/exponential_smoothing_states.csv`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('"', '').split(','))
    : [];
  const column = (name: string): number[] => {
    const at = head.indexOf(name);
    return at < 0
      ? []
      : rows
          .map((row) => row[at]!)
          .filter((cell) => cell !== 'NA')
          .map(Number);
  };

  test.each(cases)('$name', ({ name, series: id, params, fitted, forecast, lower, upper }) => {
    const { values } = series[id]!,
      season = ['s4', 's3', 's2', 's1'].flatMap((s) => column(`${name}_${s}`).slice(0, 1));
    const star = params['beta_star'],
      beta = params['beta'] ?? (star ?? 0) * params['alpha']!;
    const parameters: Parameters = {
      alpha: params['alpha']!,
      beta,
      gamma: params['gamma'] ?? 0,
      phi: params['phi'] ?? 1,
      level: params['l0']!,
      trend: column(`${name}_b`)[0] ?? 0,
      ...(season.length ? { season } : {}),
      sigma2: params['sigma2']!,
    };
    const result = smooth(values, parameters);
    expect(gap(result.fitted, fitted)).toBeLessThan(1e-9);
    expect(gap(result.level, column(`${name}_l`).slice(1))).toBeLessThan(1e-9);
    if (beta) expect(gap(result.trend, column(`${name}_b`).slice(1))).toBeLessThan(1e-9);
    if (season.length) expect(gap(result.season, column(`${name}_s1`).slice(1))).toBeLessThan(1e-9);
    if (params['sse'] != null) expect(result.sse / params['sse']).toBeCloseTo(1, 10);
    const ahead = result.forecast(forecast.length);
    expect(gap(ahead.mean, forecast)).toBeLessThan(1e-9);
    // Two slips of R's limits: Holt with fixed gains takes beta* for beta (statsmodels' own test notes it), and without trend the
    // season's gain enters one step early, so that its limits at one full season differ.
    const half = star ? smooth(values, { ...parameters, beta: star }).forecast(forecast.length) : ahead;
    const compared = (row: number[]): number[] =>
      row.filter((_, step) => !season.length || beta || (step + 1) % 4);
    expect(
      gap(compared(half.lower95.map((value, t) => value - half.mean[t]! + ahead.mean[t]!)), compared(lower)),
    ).toBeLessThan(1e-9);
    expect(
      gap(compared(half.upper95.map((value, t) => value - half.mean[t]! + ahead.mean[t]!)), compared(upper)),
    ).toBeLessThan(1e-9);
  });
});

interface Series {
  frequency: number;
  h: number;
  values: number[];
}
interface Answer {
  method: string;
  components: string[];
  par: Record<string, number>;
  aicc: number;
  sigma2: number;
  mean: number[];
  lo80: number[];
  hi80: number[];
  lo95: number[];
  hi95: number[];
  accuracy: { MASE: number; cover80: number; cover95: number };
}

describe.skipIf(!present)(`R's ets on 50 series${note}`, () => {
  const all: Series[] = present ? (read('r-series/series.json') as { series: Series[] }).series : [];
  const answers = present
    ? (read('r-series/truth.json') as { series: { methods: Record<string, Answer> }[] }).series
    : [];

  test("with R's parameters: R's errors, forecasts and limits", () => {
    const compared = { errors: 0, forecasts: 0 };
    all.forEach(({ frequency, h, values }, i) => {
      const train = values.slice(0, -h);
      for (const name of ['ets_auto', 'hw_add', 'hw_mult', 'hw_add_damped', 'ses', 'holt', 'holt_damped']) {
        const answer = answers[i]!.methods[name];
        if (!answer) continue;
        const {
            par,
            components: [errors, trend, season, damped],
            sigma2,
          } = answer,
          multiply = season === 'M',
          effects: number[] = [];
        for (let s = 0; `s${s}` in par; s++) effects.unshift(par[`s${s}`]!);
        const rest = (multiply ? frequency : 0) - effects.reduce((sum, effect) => sum + effect, 0);
        const result = smooth(train, {
          alpha: par['alpha']!,
          beta: par['beta'] ?? 0,
          gamma: par['gamma'] ?? 0,
          phi: par['phi'] ?? 1,
          level: par['l']!,
          trend: par['b'] ?? 0,
          ...(effects.length ? { season: [rest, ...effects] } : {}),
          errors: errors === 'M' ? 'mul' : 'add',
          seasonType: multiply ? 'mul' : 'add',
          sigma2,
        });
        // R divides by n less the parameters: a whole number comes out when the errors agree.
        const freedom = result.sse / sigma2;
        expect(Math.abs(freedom - (train.length - Object.keys(par).length)), name).toBeLessThan(1e-5);
        compared.errors++;
        // R leaves phi out of the level's next step when a season multiplies, and lets the season in one step early without trend.
        if ((multiply && damped === 'TRUE') || (season === 'A' && trend === 'N')) continue;
        const ahead = result.forecast(h);
        expect(gap(ahead.mean, answer.mean)).toBeLessThan(1e-8);
        for (const [got, truth] of [
          [ahead.lower80, answer.lo80],
          [ahead.upper80, answer.hi80],
          [ahead.lower95, answer.lo95],
          [ahead.upper95, answer.hi95],
        ] as const)
          expect(gap(got, truth)).toBeLessThan(1e-7);
        compared.forecasts++;
      }
    });
    console.info(compared);
    expect(compared.forecasts).toBeGreaterThan(200);
  });

  test('automatic: no worse than R by 5 %, and than seasonal naive in any family', () => {
    const families = new Map<
      string,
      {
        mase: number[];
        r: number[];
        naive: number[];
        cover80: number[];
        cover95: number[];
        r80: number[];
        r95: number[];
        milliseconds: number[];
      }
    >();
    let likelier = 0;
    all.forEach(({ frequency, h, values }, i) => {
      const train = values.slice(0, -h),
        test = values.slice(-h),
        methods = answers[i]!.methods,
        r = methods['ets_auto']!;
      const began = performance.now(),
        got = project(train, { period: frequency, horizon: h }),
        took = performance.now() - began;
      if ('reason' in got) throw new Error(got.reason);
      const scale = mean(train.slice(frequency).map((value, t) => Math.abs(value - train[t]!)));
      const cover = (low: number[], high: number[]): number =>
        mean(test.map((value, t) => +(value >= low[t]! && value <= high[t]!)));
      const mase = mean(test.map((value, t) => Math.abs(value - got.mean[t]!))) / scale;
      likelier += +(got.aicc! <= r.aicc + 0.01);
      for (const key of ['all', `period ${frequency}`]) {
        if (!families.has(key))
          families.set(key, {
            mase: [],
            r: [],
            naive: [],
            cover80: [],
            cover95: [],
            r80: [],
            r95: [],
            milliseconds: [],
          });
        const family = families.get(key)!;
        family.mase.push(mase);
        family.r.push(r.accuracy.MASE);
        family.naive.push((methods['snaive'] ?? methods['naive'])!.accuracy.MASE);
        family.cover80.push(cover(got.lower80, got.upper80));
        family.cover95.push(cover(got.lower95, got.upper95));
        family.r80.push(r.accuracy.cover80);
        family.r95.push(r.accuracy.cover95);
        family.milliseconds.push(took);
      }
    });
    console.info(
      Object.fromEntries(
        [...families].map(([key, rows]) => [
          key,
          `n ${rows.mase.length} ` +
            Object.entries(rows)
              .map(([name, row]) => `${name} ${mean(row).toFixed(3)}`)
              .join(' '),
        ]),
      ),
      { likelier },
    );
    for (const [key, family] of families)
      expect(mean(family.mase), key).toBeLessThanOrEqual(mean(family.naive));
    const { mase, r, cover80, cover95, r80, r95 } = families.get('all')!;
    expect(mean(mase)).toBeLessThanOrEqual(1.05 * mean(r));
    expect(mean(cover80)).toBeGreaterThanOrEqual(mean(r80) - 0.03);
    expect(mean(cover95)).toBeGreaterThanOrEqual(mean(r95) - 0.03);
    expect(likelier).toBeGreaterThanOrEqual(0.9 * all.length);
  });
});
