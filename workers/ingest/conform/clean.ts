import type { ColumnData } from '../../engine/table.ts';
import { intern, newIntern } from '../columns/intern.ts';
import { hasValue, textAt } from '../columns/finish.ts';
import { find, sheetRow } from '../sheet.ts';
import { codeIn, derive, picked, wordColumn, type Draft } from './draft.ts';

/** A key for files without one: names where people and companies go by them, else the row's number. */
export function ensureKey(draft: Draft): void {
  const { entity, columns, rows } = draft;
  const [key] = entity.$key;
  if (entity.$key.length > 1 || columns.has(key!)) return;
  const name = /^(users|customers)$/.test(entity.$table) ? columns.get('name') : undefined;
  derive(
    draft,
    key!,
    name ?? wordColumn(rows, (row) => String(row + 1)),
    name ? 'derived:name' : 'derived:row-number',
  );
  draft.notes.push({ code: 'no-key', column: key!, values: [name ? 'name' : 'row-number'] });
}

/** Leaves out rows that are deleted, lack what they need, or are told again by a later row; each is counted at its file. */
export function clean(draft: Draft): void {
  const { entity, columns, rows, parts } = draft;
  const reasons = new Uint8Array(rows);
  const [deleted, missing, duplicate, line] = [1, 2, 3, 4];
  const names = ['', 'deleted', 'missing-required', 'duplicate-key', 'order-line'];
  const lines = columns.has(':line');

  const flagged = codeIn(draft, 'is_deleted') ?? codeIn(draft, ':deleted');
  const gone = flagged ? flagged.words.indexOf('true') : -1;
  const status = codeIn(draft, 'status');
  const dropped = status ? status.words.indexOf('!') : -1;
  for (let row = 0; row < rows; row++) {
    if ((gone > 0 && flagged!.codes[row] === gone) || (dropped > 0 && status!.codes[row] === dropped))
      reasons[row] = deleted;
  }

  const keys = entity.$key.map((name) => columns.get(name));
  const needed = entity.$columns
    .filter(({ need, name }) => need === 'required' && entity.$key.includes(name))
    .flatMap(({ name }) => columns.get(name) ?? []);
  const others = entity.$columns
    .filter(({ need, name }) => need === 'required' && !entity.$key.includes(name))
    .flatMap(({ name }) => columns.get(name) ?? []);
  for (let row = 0; row < rows; row++) {
    if (needed.some((key) => !hasValue(key, row))) reasons[row] ||= missing;
    else if (others.length > 1 && !others.some((column) => hasValue(column, row))) reasons[row] ||= missing;
  }

  if (keys.every((key): key is ColumnData => key !== undefined)) {
    const seen = newIntern();
    const last: number[] = [0];
    const bytesOf = rowBytes(keys);
    for (let row = 0; row < rows; row++) {
      if (reasons[row] || (keys.length === 1 && !hasValue(keys[0]!, row))) continue;
      const { bytes, start, end } = bytesOf(row);
      const code = intern(seen, bytes, start, end);
      if (code < last.length) reasons[lines ? row : last[code]!] = lines ? line : duplicate;
      last[code] = row;
    }
  }

  let from = 0;
  let left = 0;
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      const reason = reasons[from + row]!;
      if (!reason) continue;
      left++;
      const key = entity.$key[0]!;
      find(
        part.sheet.leftOut,
        names[reason]!,
        key,
        sheetRow(part.sheet, row),
        textAt(columns.get(key), from + row),
      );
    }
    from += part.rows;
  }
  if (!left) return;
  const keep = new Uint32Array(rows - left);
  let kept = 0;
  for (let row = 0; row < rows; row++) if (!reasons[row]) keep[kept++] = row;
  draft.columns = new Map([...columns].map(([name, data]) => [name, picked(data, keep)]));
  draft.rows = kept;
}

/** The key of a row as bytes that are equal only for equal keys. */
function rowBytes(
  keys: readonly ColumnData[],
): (row: number) => { bytes: Uint8Array; start: number; end: number } {
  const [only] = keys;
  if (keys.length === 1 && only!.kind === 'text')
    return (row) => ({ bytes: only!.bytes, start: only!.starts[row]!, end: only!.starts[row + 1]! });
  const numbers = new Float64Array(keys.length);
  const bytes = new Uint8Array(numbers.buffer);
  const texts = keys.map(() => newIntern());
  return (row) => {
    keys.forEach((key, at) => {
      numbers[at] =
        key.kind === 'code'
          ? key.codes[row]!
          : key.kind === 'number'
            ? key.values[row]!
            : intern(texts[at]!, key.bytes, key.starts[row]!, key.starts[row + 1]!);
    });
    return { bytes, start: 0, end: bytes.length };
  };
}
