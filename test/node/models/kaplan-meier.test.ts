import { describe, expect, it } from 'vitest';
import {
  kaplanMeier,
  logRank,
  quantileOf,
  restrictedMean,
  type Subject,
} from '../../../src/query/models/kaplan-meier.ts';
import { sheet, truth } from './support.ts';

interface Row {
  readonly time: number;
  readonly surv: number;
  readonly lower: number;
  readonly upper: number;
  readonly 'n.risk': number;
  readonly 'n.event': number;
  readonly 'n.censor': number;
  readonly 'std.err': number;
}
interface Set {
  readonly file: string;
  readonly time: string;
  readonly event: string;
  readonly group: string;
  readonly overall: readonly Row[];
  readonly by_group: Readonly<Record<string, readonly Row[]>>;
  readonly loglog: readonly Row[];
  readonly quantiles: { readonly p: readonly number[]; readonly q: readonly number[] };
  readonly median_by_group: Readonly<Record<string, { readonly median: number }>>;
  readonly logrank: {
    readonly chisq: number;
    readonly p: number;
    readonly obs: number[];
    readonly exp: number[];
    readonly strata: string[];
  };
}

const near = (actual: number, expected: number): void => expect(actual).toBeCloseTo(expected, 8);
const curve = (subjects: readonly Subject[], rows: readonly Row[]): void => {
  const steps = kaplanMeier(subjects);
  expect(steps).toHaveLength(rows.length);
  for (const [i, row] of rows.entries()) {
    const step = steps[i]!;
    expect([step.time, step.atRisk, step.events, step.censored]).toEqual([
      row.time,
      row['n.risk'],
      row['n.event'],
      row['n.censor'],
    ]);
    near(step.survival, row.surv);
    near(step.standardError, row['std.err'] ?? 0);
  }
};

const sets = truth<{ sets: Record<string, Set> }>('survival-open/truth.json')?.sets;
describe.skipIf(!sets)('the data sets of R survival', () => {
  it.each(Object.keys(sets ?? {}))('%s', (name) => {
    const set = sets![name]!;
    const rows = sheet(`survival-open/${set.file}`)!;
    const subject = (row: Record<string, string>) => ({
      time: +row[set.time]!,
      event: row[set.event] === '1',
      group: row[set.group]!,
    });
    const subjects = rows.map(subject);
    curve(subjects, set.overall);
    const steps = kaplanMeier(subjects);
    for (const { time, lower, upper } of set.loglog) {
      const step = steps.find((each) => each.time === time)!;
      // R has no limits where the curve has come down to 0.
      if (typeof lower !== 'number') continue;
      near(step.low, lower);
      near(step.high, upper);
    }
    // Where the curve stands at 1 − p exactly, R takes the middle of the flat piece, the definition here its start.
    for (const [i, p] of set.quantiles.p.entries())
      if (!steps.some(({ survival }) => Math.abs(survival - 1 + p) < 1e-9))
        expect(quantileOf(steps, p)).toBe(set.quantiles.q[i]);
    const groups = set.logrank.strata.map((word) =>
      subjects.filter(({ group }) => `${set.group}=${group}` === word),
    );
    for (const [i, word] of set.logrank.strata.entries()) {
      curve(groups[i]!, set.by_group[word]!);
      const own = kaplanMeier(groups[i]!);
      if (!own.some(({ survival }) => Math.abs(survival - 0.5) < 1e-9))
        expect(quantileOf(own, 0.5)).toBe(set.median_by_group[word]!.median);
    }
    const test = logRank(groups);
    expect(test.observed).toEqual(set.logrank.obs);
    test.expected.forEach((value, i) => near(value, set.logrank.exp[i]!));
    near(test.chiSquared, set.logrank.chisq);
    expect(test.p / set.logrank.p).toBeCloseTo(1, 8);
  });
});

interface Telco {
  readonly km_all: readonly Row[];
  readonly km_contract: readonly (Row & { readonly strata: string })[];
  readonly km_loglog: readonly Row[];
  readonly median_all: { readonly rmean: number };
  readonly median_contract: Readonly<
    Record<string, { readonly median: number | null; '0.95LCL': number; '0.95UCL': number }>
  >;
  readonly logrank: {
    readonly chisq: number;
    readonly obs: number[];
    readonly exp: number[];
    readonly strata: string[];
  };
}
const telco = truth<Telco>('telco-churn/truth_km.json');
describe.skipIf(!telco)('7,043 telephone customers against R survival', () => {
  const rows = sheet('telco-churn/Telco-Customer-Churn.csv') ?? [];
  const subjects = rows.map((row) => ({
    time: +row.tenure!,
    event: row.Churn === 'Yes',
    group: row.Contract!,
  }));
  const at = (steps: ReturnType<typeof kaplanMeier>, { time, surv, ...row }: Row): void => {
    const step = steps.find((each) => each.time === time)!;
    near(step.survival, surv);
    near(step.standardError, row['std.err']);
    // R sums the events of a summary since the time before, so that only those at risk can be compared.
    expect(step.atRisk).toBe(row['n.risk']);
  };

  it('has its curve, limits and restricted mean', () => {
    const steps = kaplanMeier(subjects);
    for (const row of telco!.km_all) at(steps, row);
    for (const { time, lower, upper } of telco!.km_loglog) {
      const step = steps.find((each) => each.time === time)!;
      near(step.low, lower);
      near(step.high, upper);
    }
    expect(quantileOf(steps, 0.5)).toBeNull();
    near(restrictedMean(steps, 72), telco!.median_all.rmean);
  });

  it('has its curves, medians and log-rank test by contract', () => {
    const groups = telco!.logrank.strata.map((word) =>
      subjects.filter(({ group }) => `Contract=${group}` === word),
    );
    for (const [i, word] of telco!.logrank.strata.entries()) {
      const steps = kaplanMeier(groups[i]!);
      for (const row of telco!.km_contract.filter(({ strata }) => strata === word)) at(steps, row);
      expect(quantileOf(steps, 0.5)).toBe(telco!.median_contract[word]!.median);
    }
    const test = logRank(groups);
    expect(test.observed).toEqual(telco!.logrank.obs);
    test.expected.forEach((value, i) => near(value, telco!.logrank.exp[i]!));
    near(test.chiSquared, telco!.logrank.chisq);
    expect(test.p).toBe(0);
  });
});

describe('what is easily got wrong', () => {
  const own = (times: readonly (number | string)[]): Subject[] =>
    times.map((time) => ({ time: parseInt(String(time)), event: typeof time === 'number' }));

  it('takes events before censorings at the same time', () => {
    const steps = kaplanMeier(own([10, 20, '20', 30, '40', 50, '60', '60']));
    const survivals = steps.filter(({ events }) => events).map(({ survival }) => survival);
    [0.875, 0.75, 0.6, 0.4].forEach((expected, i) => near(survivals[i]!, expected));
    expect(quantileOf(steps, 0.5)).toBe(50);
  });

  it('counts a late subject as at risk only after its entry', () => {
    const steps = kaplanMeier([
      { time: 5, event: true, entry: 3 },
      { time: 2, event: true },
      { time: 6, event: false },
    ]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([2, 2, 1]);
    expect(steps[1]!.survival).toBe(0.25);
  });

  it('has no median without an event', () =>
    expect(quantileOf(kaplanMeier(own(['1', '2'])), 0.5)).toBeNull());
});
