import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { Recognised } from '../../../src/sources/recognise.ts';
import { dayMs } from '../../../src/util/civil.ts';
import { numbers } from '../columns/finish.ts';
import { civilTime } from '../values/date.ts';
import type { Part } from './settle.ts';

/** Makes more of a file that is settled: itself, and the tables that its rows hold besides. */
export type Refiner = (part: Part, recognised: Recognised) => readonly Part[];

const refiners: Refiner[] = [];

/** Adds what only an engine does that has learnt more than the core. */
export const refineBy = (...more: readonly Refiner[]): void => void refiners.push(...more);

/** A closing day that was read with its hour: the day stays civil, what closed on it closed at that hour. */
function closingHour({ entity, columns }: Part, { headers }: Recognised, timeZone = 'UTC'): void {
  for (const { column, type } of headers) {
    const data = columns.get(column!);
    const isDay = entity.$columns.some((spec) => spec.name === column && spec.type === 'date');
    if (!isDay || type !== 'timestamp' || data?.kind !== 'number') continue;
    const civil = civilTime(timeZone);
    columns.set(':end_at', data);
    columns.set(column!, numbers(data.values.map((at) => Math.floor(civil(at) / dayMs) * dayMs)));
  }
}

/** The tables of a settled file. */
export function refine(part: Part, recognised: Recognised, { timeZone }: OpenOptions): readonly Part[] {
  closingHour(part, recognised, timeZone);
  return refiners.reduce<readonly Part[]>(
    (parts, refiner) => parts.flatMap((one) => refiner(one, recognised)),
    [part],
  );
}
