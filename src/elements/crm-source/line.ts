import type { Source } from '../../client/store.ts';
import type { Report } from '../../query/report.ts';
import type { Fault } from '../../util/fault.ts';
import type { State } from '../base/states.ts';

/** How much was read. */
export const lineOf = (report: Report | undefined): { readonly files: number; readonly rows: number } => ({
  files: report?.files.length ?? 0,
  rows: report?.files.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0) ?? 0,
});

/** Kinds of rows left out, of values not read, and of what could mean something else. */
export const toCheck = (report: Report | undefined): number =>
  (report?.files ?? []).reduce(
    (sum, { leftOut, unread, notes }) =>
      sum +
      leftOut.length +
      unread.length +
      notes.filter(({ code }) => /^(ambiguous|unknown|no-rate|scale)-?/.test(code)).length,
    0,
  );

/** The state of the data first; how the latest attempt to get newer ones stands comes beside it. */
export function statesOf(
  source: Source | undefined,
  fault: Fault | undefined,
  report: Report | undefined,
): readonly State[] {
  const data: State = fault ? 'error' : source?.phase === 'ready' ? 'ready' : 'loading';
  const fresh = source?.fresh ?? 'current';
  return [
    data,
    ...(data === 'ready' && toCheck(report) ? ['partial' as const] : []),
    ...(fresh === 'current' ? [] : [fresh]),
  ];
}
