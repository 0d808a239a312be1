import type { CodeColumn, ColumnData } from '../../engine/table.ts';
import { hasValue, textAt } from '../columns/finish.ts';
import type { Drafts } from './draft.ts';

const most = 5;

/** Tells references that name nothing in the table they refer to, where the files hold that table: their rows join nothing. */
export function tellUnmatched(drafts: Drafts): void {
  for (const { entity, rows, columns, notes } of drafts.values())
    for (const { name, refers } of entity.$columns) {
      const [data, target] = [columns.get(name), drafts.get(refers ?? '')];
      if (!data || !target?.parts.length || target.entity === entity) continue;
      const known = wordsOf(target.columns.get(target.entity.$key[0]!), target.rows);
      const values = new Set<string>();
      let count = 0;
      const isUnknown =
        data.kind === 'code' ? data.words.map((word) => word !== '' && !known.has(word)) : undefined;
      for (let row = 0; row < rows; row++) {
        if (isUnknown ? !isUnknown[(data as CodeColumn).codes[row]!] : !hasValue(data, row)) continue;
        const word = textAt(data, row);
        if (!isUnknown && known.has(word)) continue;
        count++;
        if (values.size < most) values.add(word);
      }
      if (count) notes.push({ code: 'unmatched', column: name, count, values: [...values] });
    }
}

function wordsOf(data: ColumnData | undefined, rows: number): ReadonlySet<string> {
  if (data?.kind === 'code') return new Set(data.words);
  return new Set(data ? Array.from({ length: rows }, (_, row) => textAt(data, row)) : []);
}
