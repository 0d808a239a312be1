import { wordKey } from '../../../src/sources/source.ts';
import { numbers, textAt } from '../columns/finish.ts';
import type { Refiner } from './refine.ts';

const clock = /(?:^|[ T])(\d\d?):(\d\d)(?::(\d\d))?(?:\s*([ap])m)?/i;

/** Milliseconds since midnight; NaN for what is no reading of a clock. */
function sinceMidnight(text: string): number {
  const found = clock.exec(text);
  if (!found) return NaN;
  const [, hour, minute, second = '0', half] = found;
  const hours = half ? (+hour! % 12) + (/p/i.test(half) ? 12 : 0) : +hour!;
  return ((hours * 60 + +minute!) * 60 + +second) * 1000;
}

/** A day and its hour that stand in two columns, 'Date' and 'Time' or 'Call Date' and 'Call Time', as one instant. */
export const joinClock: Refiner = (part, { headers, entity }) => {
  if (part.entity !== entity) return [part];
  for (const { header, column } of headers) {
    const key = wordKey(header);
    const data = part.columns.get(column!);
    const isTime = entity.$columns.some(({ name, type }) => name === column && type === 'timestamp');
    if (!isTime || data?.kind !== 'number' || !key.endsWith('date')) continue;
    const other = key.replace(/date$/, 'time');
    const partner = headers.find((one) => !one.column && wordKey(one.header) === other);
    const clocks = partner && part.columns.get(partner.header);
    if (!clocks || clocks.kind === 'number') continue;
    part.columns.set(
      column!,
      numbers(data.values.map((day, row) => day + (sinceMidnight(textAt(clocks, row)) || 0))),
    );
    const at = part.reports.findIndex((one) => one.column === column);
    if (part.reports[at])
      part.reports[at] = {
        ...part.reports[at],
        form: `${part.reports[at].form ?? ''} + ${partner.header}`.trim(),
      };
  }
  return [part];
};
