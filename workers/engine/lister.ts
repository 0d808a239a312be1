import { Fault } from '../../src/util/fault.ts';
import type { rowsOf } from './rows.ts';

let lister: typeof rowsOf | undefined;
/** Only the larger engine lists rows. */
export const teachRows = (list: typeof rowsOf): void => void (lister = list);

/** As `rowsOf`. Throws Fault 'unknown-metric' where only an engine that has learnt more can list them. */
export const listRows: typeof rowsOf = (tables, question, report) => {
  if (!lister) throw new Fault('unknown-metric', { metric: question.behind?.metrics[0] ?? 'rows' });
  return lister(tables, question, report);
};
