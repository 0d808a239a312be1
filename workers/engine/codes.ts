import type { CodeColumn, ColumnData, Table } from './table.ts';

const made = new WeakMap<ColumnData, CodeColumn>();
const joins = new WeakMap<Table, Map<string, Int32Array>>();

/** Any column as words by code; numbers become their texts. Worked out once a column. */
export function codesOf(data: ColumnData | undefined, rows: number): CodeColumn {
  if (!data) return { kind: 'code', codes: new Uint8Array(rows), words: [''] };
  if (data.kind === 'code') return data;
  let column = made.get(data);
  if (!column) made.set(data, (column = data.kind === 'text' ? ofText(data, rows) : ofNumbers(data.values)));
  return column;
}

/** Text of row r, or null. */
export function textAt(data: ColumnData, row: number): string | null {
  if (data.kind === 'number') return data.values[row] === data.values[row] ? String(data.values[row]) : null;
  if (data.kind === 'code') return data.codes[row] ? data.words[data.codes[row]]! : null;
  const from = data.starts[row]!;
  const to = data.starts[row + 1]!;
  return to > from ? utf8(data.bytes, from, to) : null;
}

function ofText(data: Extract<ColumnData, { kind: 'text' }>, rows: number): CodeColumn {
  const codes = new Uint32Array(rows);
  const words = [''];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const word = textAt(data, row);
    if (word === null) continue;
    let code = codeOf.get(word);
    if (!code) codeOf.set(word, (code = words.push(word) - 1));
    codes[row] = code;
  }
  return { kind: 'code', codes, words };
}

function ofNumbers(values: Float64Array): CodeColumn {
  const codes = new Uint32Array(values.length);
  const words = [''];
  const codeOf = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    let code = codeOf.get(value);
    if (!code) codeOf.set(value, (code = words.push(String(value)) - 1));
    codes[row] = code;
  }
  return { kind: 'code', codes, words };
}

/** For each row of the child, the row of the parent that its key names, or -1. Of parents with equal ids the last wins. */
export function joinOf(child: Table, key: string, parent: Table, id: string): Int32Array {
  let known = joins.get(child);
  if (!known) joins.set(child, (known = new Map<string, Int32Array>()));
  const name = `${key}>${parent.name}`;
  const found = known.get(name);
  if (found) return found;
  const ids = codesOf(parent.columns.get(id), parent.rows);
  const rowOfWord = new Map<string, number>();
  for (let row = 0; row < parent.rows; row++)
    if (ids.codes[row]) rowOfWord.set(ids.words[ids.codes[row]!]!, row);
  const keys = codesOf(child.columns.get(key), child.rows);
  const rowOfCode = keys.words.map((word, code) => (code ? (rowOfWord.get(word) ?? -1) : -1));
  const out = new Int32Array(child.rows);
  for (let row = 0; row < child.rows; row++) out[row] = rowOfCode[keys.codes[row]!]!;
  known.set(name, out);
  return out;
}

/** UTF-8 without TextDecoder, which not every realm of this folder has; the bytes come from a decoder and are well formed. */
function utf8(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to;) {
    const b = bytes[i++]!;
    if (b < 0x80) out += String.fromCharCode(b);
    else if (b < 0xe0) out += String.fromCharCode(((b & 31) << 6) | (bytes[i++]! & 63));
    else if (b < 0xf0)
      out += String.fromCharCode(((b & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    else {
      out += String.fromCodePoint(
        ((b & 7) << 18) | ((bytes[i++]! & 63) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63),
      );
    }
  }
  return out;
}
