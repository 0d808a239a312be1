import { lastIndex } from '../../charts/parts/line.ts';
import type { SurvivalSeries, SurvivalStep } from '../../charts/survival.ts';
import type { TableAnswer } from '../../query/answer.ts';
import { numberAt, recordsOf } from '../crm-pipeline/ladder.ts';

interface Row extends SurvivalStep {
  readonly atRisk: number;
}

/** Distances of round times in months, the finest of which gives at most so many. */
const strides = [1, 3, 6, 12, 24, 60, 120];
const mostTimes = 12;

/** Round times from 0 to the last that somebody was watched. */
export function timesOf(last: number): number[] {
  const stride = strides.find((months) => last / months <= mostTimes) ?? strides.at(-1)!;
  return Array.from({ length: Math.floor(last / stride) + 1 }, (_, i) => i * stride);
}

/** Steps of each curve of the table, by its group's name; '' without groups. */
export function rowsOf(table: TableAnswer): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const record of recordsOf(table)) {
    const name = String(record.get('group') ?? '');
    const list = found.get(name) ?? [];
    found.set(name, list);
    list.push({
      time: numberAt(record, 'time')!,
      survival: numberAt(record, 'survival')!,
      low: numberAt(record, 'low')!,
      high: numberAt(record, 'high')!,
      atRisk: numberAt(record, 'at_risk')!,
    });
  }
  return found;
}

/** A curve as it is drawn: at risk at a time are those of the next step; its median is where it first reaches a half. */
export function seriesOf(
  key: string,
  name: string,
  steps: readonly Row[],
  times: readonly number[],
): SurvivalSeries {
  const half = steps.find(({ survival }) => survival <= 0.5);
  return {
    key,
    name,
    steps,
    atRisk: times.map((time) => {
      const before = lastIndex(steps, (step) => step.time < time);
      return steps[before + 1]?.atRisk ?? null;
    }),
    median: half?.time ?? null,
  };
}
