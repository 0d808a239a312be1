import { z95 } from '../../util/statistics.ts';
import { chiSquaredTail } from './special-functions.ts';

/** Follow-up of one subject: until `time`, when the event came or nothing more is known; at risk only after `entry`. */
export interface Subject {
  readonly time: number;
  readonly event: boolean;
  readonly entry?: number;
}

/** State just after a time at which something happened. */
export interface Step {
  readonly time: number;
  /** At risk just before. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's standard error of the survival. */
  readonly standardError: number;
  /** 95 % limits on the log(−log) scale. */
  readonly low: number;
  readonly high: number;
}

/** Equal survivals may differ by rounding. */
const tiny = 1e-12;

/**
 * Product-limit estimate S(t) = Π (1 − dᵢ ⁄ nᵢ), one step a distinct time (Kaplan & Meier 1958); at equal times events
 * come before censorings. Variance by Greenwood, limits S^exp(±z·se).
 */
export function kaplanMeier(subjects: readonly Subject[]): Step[] {
  const exits = [...subjects].sort((a, b) => a.time - b.time);
  const entries = Float64Array.from(subjects, ({ entry }) => entry ?? -Infinity).sort();
  const steps: Step[] = [];
  let [survival, sum, entered] = [1, 0, 0];
  for (let i = 0; i < exits.length;) {
    const { time } = exits[i]!;
    while (entered < entries.length && entries[entered]! < time) entered++;
    const atRisk = entered - i;
    let [events, censored] = [0, 0];
    for (; i < exits.length && exits[i]!.time === time; i++) {
      if (exits[i]!.event) events++;
      else censored++;
    }
    if (events && atRisk > 0) {
      survival *= 1 - events / atRisk;
      sum += events / (atRisk * (atRisk - events));
    }
    const error = Math.sqrt(sum);
    const width = (z95 * error) / Math.abs(Math.log(survival));
    const isFlat = survival === 1 || survival === 0;
    steps.push({
      time,
      atRisk,
      events,
      censored,
      survival,
      standardError: survival ? survival * error : 0,
      low: isFlat ? survival : survival ** Math.exp(width),
      high: isFlat ? survival : survival ** Math.exp(-width),
    });
  }
  return steps;
}

/** Smallest time at which the curve is at or below 1 − p; null when it never gets there. */
export const quantileOf = (
  steps: readonly Step[],
  p: number,
  curve: 'survival' | 'low' | 'high' = 'survival',
): number | null => steps.find((step) => step[curve] <= 1 - p + tiny)?.time ?? null;

/** Area under the curve from 0 to tau: mean time, where nobody is followed for longer. */
export function restrictedMean(steps: readonly Step[], tau: number): number {
  let [area, from, survival] = [0, 0, 1];
  for (const step of steps) {
    if (step.time >= tau) break;
    area += survival * (step.time - from);
    [from, survival] = [step.time, step.survival];
  }
  return area + survival * (tau - from);
}

/** Do the groups' curves differ? Observed and expected events, chi-squared on groups − 1 degrees of freedom (Mantel 1966). */
export interface LogRank {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquared: number;
  readonly df: number;
  readonly p: number;
}

export function logRank(groups: readonly (readonly Subject[])[]): LogRank {
  const k = groups.length;
  const all = groups
    .flatMap((subjects, g) => subjects.map((subject) => ({ g, ...subject })))
    .sort((a, b) => a.time - b.time);
  const starts = [...all].sort((a, b) => (a.entry ?? -Infinity) - (b.entry ?? -Infinity));
  const atRisk = groups.map(() => 0);
  const observed = groups.map(() => 0);
  const expected = groups.map(() => 0);
  const variance = groups.map(() => groups.map(() => 0));
  let entered = 0;
  for (let i = 0; i < all.length;) {
    const { time } = all[i]!;
    for (; entered < starts.length && (starts[entered]!.entry ?? -Infinity) < time; entered++)
      atRisk[starts[entered]!.g]!++;
    const gone = groups.map(() => 0);
    let events = 0;
    for (; i < all.length && all[i]!.time === time; i++) {
      const { g, event } = all[i]!;
      gone[g]!++;
      if (event) {
        observed[g]!++;
        events++;
      }
    }
    const n = atRisk.reduce((a, b) => a + b, 0);
    if (events) {
      const scale = n > 1 ? (events * (n - events)) / (n - 1) : 0;
      for (let g = 0; g < k; g++) {
        const share = atRisk[g]! / n;
        expected[g]! += events * share;
        for (let h = 0; h < k; h++) variance[g]![h]! += scale * share * (+(g === h) - atRisk[h]! / n);
      }
    }
    for (let g = 0; g < k; g++) atRisk[g]! -= gone[g]!;
  }
  const difference = observed.map((value, g) => value - expected[g]!);
  const chiSquared = quadraticForm(variance, difference.slice(1));
  return { observed, expected, chiSquared, df: k - 1, p: chiSquaredTail(chiSquared, k - 1) };
}

/** dᵀ V⁻¹ d without the first group, whose difference follows from the others. */
function quadraticForm(variance: readonly (readonly number[])[], d: readonly number[]): number {
  const rows = d.map((value, i) => [...variance[i + 1]!.slice(1), value]);
  for (let i = 0; i < d.length; i++) {
    const pivot = rows[i]![i]!;
    if (!(Math.abs(pivot) > tiny)) return NaN;
    for (let j = i + 1; j < d.length; j++) {
      const factor = rows[j]![i]! / pivot;
      for (let c = i; c <= d.length; c++) rows[j]![c]! -= factor * rows[i]![c]!;
    }
  }
  // V is symmetric, so that dᵀ V⁻¹ d is the sum of the reduced right side's squares over the pivots.
  return rows.reduce((sum, row, i) => sum + row[d.length]! ** 2 / row[i]!, 0);
}
