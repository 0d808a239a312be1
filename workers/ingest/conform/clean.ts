import type { ColumnData } from '../../engine/table.ts';
import { hasValue, textAt } from '../columns/finish.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, sheetRow } from '../sheet.ts';
import { codeIn, derive, picked, wordColumn, type Draft } from './draft.ts';
import type { Update } from './update.ts';

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

const [deleted, missing, duplicate, line, replaced] = [1, 2, 3, 4, 5];
const names = ['', 'deleted', 'missing-required', 'duplicate-key', 'order-line', 'replaced'];

/**
 * Leaves out rows that are deleted, lack what they need, or are told again by a later row; each is counted at its file. Gives
 * the rows that stay, where not all do.
 */
export async function clean(
  draft: Draft,
  loading: Loading,
  update?: Update,
): Promise<Uint32Array | undefined> {
  const { entity, columns, rows, parts } = draft;
  const reasons = new Uint8Array(rows);
  const mark = (reason: number, is: (row: number) => boolean): void => {
    for (let row = 0; row < rows; row++) if (!reasons[row] && is(row)) reasons[row] = reason;
  };
  const drop = (name: string, word: string): boolean => {
    const column = codeIn(draft, name);
    const code = column?.words.indexOf(word) ?? -1;
    if (code > 0) mark(deleted, (row) => column!.codes[row] === code);
    return column !== undefined;
  };
  if (!drop('is_deleted', 'true')) drop(':deleted', 'true');
  drop('status', '!');
  await breathe(loading);
  const required = entity.$columns.filter(({ need }) => need === 'required');
  const columnsOf = (isKey: boolean): ColumnData[] =>
    required
      .filter(({ name }) => entity.$key.includes(name) === isKey)
      .flatMap(({ name }) => columns.get(name) ?? []);
  for (const key of columnsOf(true)) mark(missing, (row) => !hasValue(key, row));
  const others = columnsOf(false);
  if (others.length > 1) mark(missing, (row) => !others.some((column) => hasValue(column, row)));
  await breathe(loading);
  const keys = entity.$key.map((name) => columns.get(name));
  if (keys.every((key): key is ColumnData => key !== undefined) && !isSorted(keys[0]!, rows)) {
    const earlier = earlierRow(keys, rows);
    const lines = columns.has(':line');
    for (let row = 0; row < rows; row++) {
      if (row % 8192 === 8191) await breathe(loading);
      // A file of changes may tell what was deleted since.
      const gone = update && reasons[row] === deleted;
      if ((reasons[row] && !gone) || (keys.length === 1 && !hasValue(keys[0]!, row))) continue;
      const other = earlier(row);
      if (update?.takes(row, other)) reasons[other] = gone ? deleted : replaced;
      else if (gone) continue;
      else if (other >= 0) reasons[lines ? row : other] = lines ? line : duplicate;
    }
  }

  let from = 0;
  let left = 0;
  const [key] = entity.$key;
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      const reason = reasons[from + row]!;
      if (!reason) continue;
      left++;
      const text = textAt(columns.get(key!), from + row);
      find(part.sheet.leftOut, names[reason]!, key!, sheetRow(part.sheet, row), text);
    }
    from += part.rows;
  }
  if (!left) return undefined;
  const keep = new Uint32Array(rows - left);
  let kept = 0;
  for (let row = 0; row < rows; row++) if (!reasons[row]) keep[kept++] = row;
  for (const [name, data] of columns) {
    await breathe(loading);
    columns.set(name, picked(data, update?.sourceOf(name, keep) ?? keep));
  }
  draft.rows = kept;
  return keep;
}

/** The latest row before this one (of those asked for) that has the same key, or -1. */
function earlierRow(keys: readonly ColumnData[], rows: number): (row: number) => number {
  // Open addressing: rows + 1 by the hash of their keys, whose bytes stay where they are.
  let bits = 4;
  while (1 << bits < rows * 2) bits++;
  const slots = new Uint32Array(1 << bits);
  const mask = slots.length - 1;
  const hash = (row: number): number => {
    let all = 0;
    for (const key of keys) {
      let own = 0;
      if (key.kind === 'text')
        for (let at = key.starts[row]!; at < key.starts[row + 1]!; at++)
          own = Math.imul(own ^ key.bytes[at]!, 0x01000193);
      else
        own =
          key.kind === 'code'
            ? key.codes[row]!
            : Math.imul(key.values[row]!, 0x9e3779b1) ^ (key.values[row]! / 0x1_0000_0000);
      all = Math.imul(all ^ own, 0x85ebca6b) ^ (own >>> 13);
    }
    return all ^ (all >>> 15);
  };
  const isEqual = (row: number, other: number): boolean =>
    keys.every((key) => compare(key, row, other) === 0);
  return (row) => {
    let at = hash(row) & mask;
    for (; slots[at]; at = (at + 1) & mask) {
      const other = slots[at]! - 1;
      if (!isEqual(row, other)) continue;
      slots[at] = row + 1;
      return other;
    }
    slots[at] = row + 1;
    return -1;
  };
}

/** 0 for equal cells; above it where `row` is the later one in an order in which exports often come. */
function compare(key: ColumnData, row: number, other: number): number {
  if (key.kind !== 'text') {
    const cells = key.kind === 'code' ? key.codes : key.values;
    return Object.is(cells[row], cells[other]) ? 0 : cells[row]! - cells[other]! || -1;
  }
  const { bytes, starts } = key;
  let [at, from] = [starts[row]!, starts[other]!];
  const end = starts[row + 1]!;
  let apart = end - at - (starts[other + 1]! - from);
  while (!apart && at < end) apart = bytes[at++]! - bytes[from++]!;
  return apart;
}

/** Then each key is told once. */
function isSorted(key: ColumnData, rows: number): boolean {
  let row = 1;
  while (row < rows && compare(key, row, row - 1) > 0) row++;
  return row >= rows;
}
