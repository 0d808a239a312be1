import type { CodeColumn, ColumnData, NumberColumn, TextColumn } from '../../engine/table.ts';
import { isNoneWord } from '../values/none.ts';
import { decode } from '../values/text.ts';
import type { Builder } from './builder.ts';

/** The codes in the narrowest array that holds `size` words. */
export const narrow = (size: number, rows: number): Uint8Array | Uint16Array | Uint32Array =>
  size <= 256 ? new Uint8Array(rows) : size <= 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);

/** Codes of old words -> a column of new ones; several old words may become one, '' is no value. */
export function recoded(codes: ArrayLike<number>, rows: number, wordOf: readonly string[]): CodeColumn {
  const words = [''];
  const known = new Map<string, number>([['', 0]]);
  const target = wordOf.map((word) => {
    let code = known.get(word);
    if (code === undefined) known.set(word, (code = words.push(word) - 1));
    return code;
  });
  const made = narrow(words.length, rows);
  for (let row = 0; row < rows; row++) made[row] = target[codes[row]!]!;
  return { kind: 'code', codes: made, words };
}

/** The words of a builder by code, 0 being no value. */
export function wordsOf({ words }: Builder): string[] {
  const texts = [''];
  for (let code = 1; code <= words.size; code++) {
    const text = decode(words.bytes.subarray(words.starts[code], words.starts[code + 1]));
    texts.push(isNoneWord(text) ? '' : text);
  }
  return texts;
}

export const textColumn = ({ bytes, starts, rows }: Builder): TextColumn => {
  const own = new Uint32Array(rows + 1);
  own.set(starts.subarray(0, rows + 1));
  return { kind: 'text', bytes: bytes.slice(0, own[rows]), starts: own };
};

export const numbers = (values: Float64Array): NumberColumn => ({ kind: 'number', values });

/** A column of strings as they are. */
export const plainColumn = (builder: Builder): ColumnData =>
  builder.kind === 'text' ? textColumn(builder) : recoded(builder.codes, builder.rows, wordsOf(builder));

/** The text of a cell; '' is no value. */
export function textAt(column: ColumnData | undefined, row: number): string {
  if (!column) return '';
  if (column.kind === 'code') return column.words[column.codes[row]!]!;
  if (column.kind === 'text')
    return decode(column.bytes.subarray(column.starts[row], column.starts[row + 1]));
  return Number.isNaN(column.values[row]!) ? '' : String(column.values[row]);
}

export const hasValue = (column: ColumnData, row: number): boolean =>
  column.kind === 'code'
    ? column.codes[row] !== 0
    : column.kind === 'text'
      ? column.starts[row] !== column.starts[row + 1]
      : !Number.isNaN(column.values[row]!);
