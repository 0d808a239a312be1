import type { CodeColumn, ColumnData, NumberColumn, TextColumn } from '../../engine/table.ts';
import { isNoneWord } from '../values/none.ts';
import { decode, join } from '../values/text.ts';
import { narrow, pieces, type Builder, type Codes } from './builder.ts';

export { narrow };

/** Codes of old words -> a column of new ones; several old words may become one, '' is no value. */
export function recoded(builder: Builder, wordOf: readonly string[]): CodeColumn {
  const words = [''];
  const known = new Map<string, number>([['', 0]]);
  const target = wordOf.map((word) => {
    let code = known.get(word);
    if (code === undefined) known.set(word, (code = words.push(word) - 1));
    return code;
  });
  const codes = narrow(words.length, builder.rows);
  if (words.length === target.length) gathered(builder, codes);
  else exchanged(builder, target, codes);
  return { kind: 'code', codes, words };
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

/** All that came in, one below the other. */
function gathered<A extends Float64Array | Codes>(builder: Builder, into: A, at = 0): A {
  for (const piece of pieces(builder)) {
    into.set(piece, at);
    at += piece.length;
  }
  return into;
}

/** What stands for each code, row by row. */
function exchanged(builder: Builder, by: ArrayLike<number>, into: Float64Array | Codes): void {
  let row = 0;
  for (const codes of pieces(builder))
    for (let at = 0; at < codes.length; at++) into[row++] = by[codes[at]!]!;
}

function textColumn(builder: Builder): TextColumn {
  const { rows, size, texts, bytes, used } = builder;
  const starts = gathered(builder, new Uint32Array(rows + 1), 1);
  return { kind: 'text', bytes: join([...texts, bytes.subarray(0, used)], size), starts };
}

export const numbers = (values: Float64Array): NumberColumn => ({ kind: 'number', values });

/** A column of numbers or dates as they came in; `instants` by code where it is a dictionary. */
export function valuesOf(builder: Builder, instants?: Float64Array): Float64Array {
  const values = new Float64Array(builder.rows);
  if (!instants) return gathered(builder, values);
  exchanged(builder, instants, values);
  return values;
}

/** A column of strings as they are. */
export const plainColumn = (builder: Builder): ColumnData =>
  builder.kind === 'text' ? textColumn(builder) : recoded(builder, wordsOf(builder));

/** The text of a cell; '' is no value. */
export function textAt(column: ColumnData | undefined, row: number): string {
  if (!column) return '';
  if (column.kind === 'code') return column.words[column.codes[row]!]!;
  if (column.kind === 'text')
    return decode(column.bytes.subarray(column.starts[row], column.starts[row + 1]));
  return Number.isNaN(column.values[row]!) ? '' : String(column.values[row]);
}

/** Whether every row has a value, as far as that is told at once. */
export const isFull = (column: ColumnData): boolean =>
  column.kind === 'code'
    ? !column.codes.includes(0)
    : column.kind === 'number' && !column.values.includes(NaN);

export const hasValue = (column: ColumnData, row: number): boolean =>
  column.kind === 'code'
    ? column.codes[row] !== 0
    : column.kind === 'text'
      ? column.starts[row] !== column.starts[row + 1]
      : !Number.isNaN(column.values[row]!);
