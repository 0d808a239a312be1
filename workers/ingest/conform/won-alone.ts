import type { ColumnData } from '../../engine/table.ts';
import { textAt } from '../columns/finish.ts';
import { wordColumn } from './draft.ts';
import type { Part } from './settle.ts';

const tellers = ['stage', 'status', ':closed', ':lost', ':lost_at'];

/**
 * The status of deals of which nothing is known but whether they were won. One that was not is lost where it was closed, or its
 * close date is no later than what last happened in the file; else nobody knows, and it counts as open.
 */
export function readWonAlone({ entity, columns, rows, reports, sheet }: Part): void {
  const won = columns.get(':won');
  if (entity.$table !== 'deals' || !won || tellers.some((name) => columns.has(name))) return;
  const values = (data: ColumnData | undefined): Float64Array | undefined =>
    data?.kind === 'number' ? data.values : undefined;
  const [closed, due] = [values(columns.get('closed_at')), values(columns.get('close_date'))];
  const isWon = (row: number): boolean => textAt(won, row) === 'true';
  let newest = -Infinity;
  for (const { name, type, planned } of entity.$columns) {
    const at = values(columns.get(name));
    const isEvent = type === 'timestamp' && !planned;
    if (!at || (!isEvent && at !== due)) continue;
    for (let row = 0; row < rows; row++) if (at[row]! > newest && (isEvent || isWon(row))) newest = at[row]!;
  }
  let lost = 0;
  let unknown = 0;
  columns.set(
    'status',
    wordColumn(rows, (row) => {
      if (isWon(row)) return 'won';
      const isPast = (closed?.[row] ?? NaN) >= -Infinity || (due?.[row] ?? NaN) <= newest;
      if (isPast && textAt(won, row) === 'false') return (lost++, 'lost');
      return (unknown++, 'open');
    }),
  );
  const because = due || closed ? 'derived:is-won+close_date' : 'derived:is-won';
  reports.push({ header: '', column: 'status', type: 'enum', because });
  if (lost) sheet.notes.push({ code: 'inferred-lost', column: 'status', count: lost });
  if (unknown) sheet.notes.push({ code: 'unknown-status', column: 'status', count: unknown });
}
