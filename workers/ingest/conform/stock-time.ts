import { numberColumn } from './draft.ts';
import type { Refiner } from './refine.ts';

/** Stock that does not say of when it is lay there when its file was written, or, where that is not known, read. */
export const stockTime: Refiner = (part) => {
  const { entity, columns, rows, reports, at } = part;
  if (entity.$table !== 'stock' || columns.has('as_of') || at === undefined) return [part];
  columns.set(
    'as_of',
    numberColumn(rows, () => at),
  );
  reports.push({ header: '', column: 'as_of', type: 'timestamp', because: 'derived:file-time' });
  return [part];
};
