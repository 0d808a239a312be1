import type { ColumnType } from '../../../src/schema/entity.ts';
import { dateReader, type DateState } from '../values/date.ts';
import { newNumberState, readNumber, type NumberState } from '../values/number.ts';
import { isNone } from '../values/none.ts';
import { decode } from '../values/text.ts';
import { grown, intern, newIntern, type Intern } from './intern.ts';

/** Up to here distinct words are worth a dictionary, however few rows share them; references to other tables are so for longer. */
const dictionaryLimit = 4096;
const referenceLimit = 65_536;

export interface Unread {
  count: number;
  /** Row of the table (0 …) and text. */
  readonly examples: { readonly row: number; readonly text: string }[];
}

/** A column while its cells come in; `kind` says which of the stores is in use. */
export interface Builder {
  kind: 'code' | 'text' | 'number' | 'date';
  readonly header: string;
  /** Schema column, ':'-name of a helper, or null. */
  readonly column: string | null;
  readonly type: ColumnType;
  rows: number;
  words: Intern;
  /** As wide as any code while they come in, so that storing one stays cheap; the finished column is narrow. */
  codes: Uint32Array;
  bytes: Uint8Array;
  starts: Uint32Array;
  values: Float64Array;
  readonly numbers: NumberState;
  readonly dates: DateState;
  readonly unread: Unread;
  /** Blank cells of a number or date. */
  readonly blank: Unread;
  /** Distinct words after which a column of mostly new ones stops being a dictionary. */
  readonly limit: number;
}

const none8 = new Uint8Array(0);

export function newBuilder(
  header: string,
  column: string | null,
  type: ColumnType,
  isKey: boolean,
  timeZone?: string,
): Builder {
  const kind =
    type === 'decimal' || type === 'integer'
      ? 'number'
      : type === 'date' || type === 'timestamp'
        ? 'date'
        : 'code';
  return {
    kind,
    header,
    column,
    type,
    rows: 0,
    words: newIntern(),
    codes: new Uint32Array(kind === 'code' ? 1024 : 0),
    bytes: none8,
    starts: new Uint32Array(0),
    values: new Float64Array(kind === 'code' ? 0 : 1024),
    numbers: newNumberState(),
    dates: dateReader(type === 'date', timeZone),
    unread: { count: 0, examples: [] },
    blank: { count: 0, examples: [] },
    limit:
      type === 'enum' || type === 'boolean'
        ? Infinity
        : type === 'id' && !isKey
          ? referenceLimit
          : dictionaryLimit,
  };
}

export function note(unread: Unread, row: number, text: string): void {
  if (unread.count++ < 5) unread.examples.push({ row, text: text.slice(0, 80) });
}

function addText(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  const row = builder.rows++;
  builder.starts = grown(builder.starts, row + 2);
  const from = builder.starts[row]!;
  const to = end - start < 5 && isNone(bytes, start, end) ? from : from + end - start;
  builder.bytes = grown(builder.bytes, to);
  for (let i = from; i < to; i++) builder.bytes[i] = bytes[start + i - from]!;
  builder.starts[row + 1] = to;
}

/** From a dictionary to running text, when nearly every cell is a word of its own. */
function toText(builder: Builder): void {
  const { words, codes, rows } = builder;
  builder.kind = 'text';
  builder.rows = 0;
  for (let row = 0; row < rows; row++)
    addText(builder, words.bytes, words.starts[codes[row]!]!, words.starts[codes[row]! + 1]!);
  builder.words = newIntern();
  builder.codes = new Uint32Array(0);
}

function addCode(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  const row = builder.rows++;
  if (row >= builder.codes.length) builder.codes = grown(builder.codes, row + 1);
  if (start === end) return void (builder.codes[row] = 0);
  const { words } = builder;
  const before = words.size;
  const code = intern(words, bytes, start, end);
  builder.codes[row] = code;
  if (code > before && code > builder.limit && code * 2 > row) toText(builder);
}

/** Takes bytes[start … end) as the cell of the next row; blanks around it do not count. */
export function add(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  while (start < end && bytes[start]! <= 32) start++;
  while (start < end && bytes[end - 1]! <= 32) end--;
  const { kind } = builder;
  if (kind === 'code') return addCode(builder, bytes, start, end);
  if (kind === 'text') return addText(builder, bytes, start, end);
  const row = builder.rows++;
  if (row >= builder.values.length) builder.values = grown(builder.values, row + 1);
  let value = NaN;
  if (start === end || isNone(bytes, start, end)) note(builder.blank, row, '');
  else {
    value =
      kind === 'number'
        ? readNumber(builder.numbers, bytes, start, end, row)
        : builder.dates.read(bytes, start, end);
    if (value !== value) note(builder.unread, row, decode(bytes.subarray(start, end)));
  }
  builder.values[row] = value;
}

/** A number that is one already, from JSON or columns. */
export function addNumber(builder: Builder, value: number): void {
  const row = builder.rows++;
  builder.values = grown(builder.values, row + 1);
  builder.values[row] = Number.isFinite(value) ? value : NaN;
}
