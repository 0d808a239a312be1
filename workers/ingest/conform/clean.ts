import type { ColumnData } from '../../engine/table.ts';
import { hasValue, isFull, textAt } from '../columns/finish.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, sheetRow } from '../sheet.ts';
import { codeIn, derive, picked, wordColumn, type Draft } from './draft.ts';
import type { Update } from './update.ts';

/** A key for files without one: names where people and companies go by them, or where no two rows share one, else the row's number. */
export function ensureKey(draft: Draft): void {
  const { entity, columns, rows, notes } = draft;
  const [key] = entity.$key;
  if (entity.$key.length > 1 || columns.has(key!)) return;
  const repeats = (names: readonly string[], least: number): number => {
    const told = names.flatMap((name) => columns.get(name) ?? []);
    if (told.length < least) return 0;
    const earlier = earlierRow(told, rows);
    let count = 0;
    for (let row = 0; row < rows; row++)
      if (!told.every((data) => hasValue(data, row)) || earlier(row) >= 0) count++;
    return count;
  };
  const names = columns.get('name');
  const name =
    names && (/^(users|customers)$/.test(entity.$table) || !repeats(['name'], 1)) ? names : undefined;
  derive(
    draft,
    key!,
    name ?? wordColumn(rows, (row) => String(row + 1)),
    name ? 'derived:name' : 'derived:row-number',
  );
  notes.push({ code: 'no-key', column: key!, values: [name ? 'name' : 'row-number'] });
  // Exports repeat a deal for each of its products.
  const count = name ? 0 : repeats(['name', 'customer_id', 'amount', 'created_at', 'close_date'], 3);
  if (count) notes.push({ code: 'alike-rows', count });
}

const [deleted, missing, duplicate, line, replaced, other] = [1, 2, 3, 4, 5, 6];
const names = ['', 'deleted', 'missing-required', 'duplicate-key', 'order-line', 'replaced', 'other-field'];

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
  const drop = (name: string, word: string, reason = deleted): boolean => {
    const column = codeIn(draft, name);
    const code = column?.words.indexOf(word) ?? -1;
    if (code > 0) mark(reason, (row) => column!.codes[row] === code);
    return column !== undefined;
  };
  if (!drop('is_deleted', 'true')) drop(':deleted', 'true');
  drop('status', '!');
  drop(':other', 'true', other);
  await breathe(loading);
  const required = entity.$columns.filter(({ need }) => need === 'required');
  const columnsOf = (isKey: boolean): ColumnData[] =>
    required
      .filter(({ name }) => entity.$key.includes(name) === isKey)
      .flatMap(({ name }) => columns.get(name) ?? []);
  for (const key of columnsOf(true)) if (!isFull(key)) mark(missing, (row) => !hasValue(key, row));
  const others = columnsOf(false);
  const isBare = (row: number): boolean => !others.some((column) => hasValue(column, row));
  const mayBeBare = others.length > 0 && !others.some(isFull);
  if (mayBeBare && others.length > 1) mark(missing, isBare);
  // A line of totals has an amount, but neither a stage nor a date.
  const dated = entity.$columns.flatMap(({ name, type }) =>
    /date|time/.test(type) ? (columns.get(name) ?? []) : [],
  );
  if (mayBeBare && dated.length && !others.some((column) => dated.includes(column)))
    mark(missing, (row) => isBare(row) && !dated.some((column) => hasValue(column, row)));
  await breathe(loading);
  // A deal may move twice at the same time.
  const keys = [...entity.$key, ...(entity.$key[1] === 'changed_at' ? ['stage'] : [])].map((name) =>
    columns.get(name),
  );
  if (keys.every((key): key is ColumnData => key !== undefined) && !isSorted(keys[0]!, rows)) {
    const earlier = earlierRow(keys, rows);
    const lines = columns.has(':line');
    for (let row = 0; row < rows; row++) {
      if (row % 8192 === 8191) await breathe(loading);
      // A file of changes may tell what was deleted since.
      const gone = update && reasons[row] === deleted;
      if ((reasons[row] && !gone) || (keys.length === 1 && !hasValue(keys[0]!, row))) continue;
      const before = earlier(row);
      if (update?.takes(row, before)) reasons[before] = gone ? deleted : replaced;
      else if (gone) continue;
      else if (before >= 0) reasons[lines ? row : before] = lines ? line : duplicate;
    }
  }

  const isBlank = (name: string, row: number): boolean => {
    const data = columns.get(name);
    return data !== undefined && !hasValue(data, row);
  };
  let from = 0;
  let left = 0;
  const [key] = entity.$key;
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++) {
      const reason = reasons[from + row]!;
      if (!reason) continue;
      left++;
      const at = from + row;
      const blank = reason === missing && required.find(({ name }) => isBlank(name, at));
      const said = blank ? [...columns.values()].find((data) => hasValue(data, at)) : columns.get(key!);
      find(
        part.sheet.leftOut,
        names[reason]!,
        blank ? blank.name : key!,
        sheetRow(part.sheet, row),
        textAt(said, at),
      );
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
