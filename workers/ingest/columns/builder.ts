import type { ColumnType } from '../../../src/schema/entity.ts';
import { dateReader, type DateState } from '../values/date.ts';
import { newNumberState, readNumber, type NumberState } from '../values/number.ts';
import { isNone } from '../values/none.ts';
import { decode } from '../values/text.ts';
import { intern, newIntern, type Intern } from './intern.ts';
import { noteSign, type Signs } from './signs.ts';

/** Up to here distinct words are worth a dictionary, however few rows share them; references to other tables are so for longer. */
const dictionaryLimit = 4096;
const referenceLimit = 65_536;
/** Rows that come in before their cells are put away, and bytes of running text. */
const roomRows = 1 << 16;

export interface Unread {
  count: number;
  /** Row of the table (0 …) and text. */
  readonly examples: { readonly row: number; readonly text: string }[];
}

/** Codes in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column while its cells come in; `kind` says what of. The last cells stand in a room of their own, which is put away when it
 * is full: so a long column is never copied to grow, nor has it space that nobody uses.
 */
export interface Builder {
  kind: 'code' | 'text' | 'number' | 'date';
  readonly header: string;
  /** Schema column, ':'-name of a helper, or null. */
  readonly column: string | null;
  readonly type: ColumnType;
  rows: number;
  words: Intern;
  /** Numbers, codes of words (as wide as any, so that storing one stays cheap), or where running text ends; `at` of them are used. */
  room: Float64Array | Uint32Array;
  at: number;
  full: (Float64Array | Codes)[];
  /** Running text: how much of it there is, and its bytes, of which the last `used` are in their room. */
  size: number;
  bytes: Uint8Array;
  used: number;
  texts: Uint8Array[];
  readonly numbers: NumberState;
  readonly signs: Signs;
  readonly dates: DateState;
  /** What the words of a column of dates say, by code, until there are too many of them: then the room holds instants themselves. */
  instants: number[] | undefined;
  readonly unread: Unread;
  /** Blank cells of a number or date. */
  readonly blank: Unread;
  /** Distinct words after which a column of mostly new ones stops being a dictionary. */
  readonly limit: number;
}

const noBytes = new Uint8Array(0);
const noRoom = new Uint32Array(0);
const noWords = newIntern();
const noDates = dateReader(true);

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
    words: kind === 'number' ? noWords : newIntern(),
    room: noRoom,
    at: 0,
    full: [],
    size: 0,
    bytes: noBytes,
    used: 0,
    texts: [],
    numbers: newNumberState(),
    signs: { words: [''], marks: noBytes },
    dates: kind === 'date' ? dateReader(type === 'date', timeZone) : noDates,
    instants: kind === 'date' ? [NaN] : undefined,
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

/** NaN, once it is told. */
export function unreadable(
  { unread }: Builder,
  row: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  note(unread, row, decode(bytes.subarray(start, end)));
  return NaN;
}

export const narrow = (size: number, rows: number): Codes =>
  size <= 256 ? new Uint8Array(rows) : size <= 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);

/** What the room holds, no wider than it needs to be. */
function packed({ kind, room, at, words }: Builder): Float64Array | Codes {
  if (room instanceof Float64Array || kind === 'text') return room.subarray(0, at);
  const codes = narrow(words.size + 1, at);
  codes.set(room.subarray(0, at));
  return codes;
}

/** All that came in, in order: codes, numbers, or ends of texts. */
export const pieces = (builder: Builder): readonly (Float64Array | Codes)[] => [
  ...builder.full,
  packed(builder),
];

/** Puts the room away and makes the next: as large as the column so far, up to a limit. */
function makeRoom(builder: Builder): void {
  const { rows, at, room, kind, instants } = builder;
  const size = Math.min(Math.max(64, rows), roomRows);
  const piece = packed(builder);
  if (at) builder.full.push(piece);
  if (size > room.length || piece.buffer === room.buffer)
    builder.room = /^[nd]/.test(kind) && !instants ? new Float64Array(size) : new Uint32Array(size);
  builder.at = 0;
}

/** Lets go of what came in, once the column is made. */
export const release = (builder: Builder): Builder =>
  Object.assign(builder, { room: noRoom, full: [], bytes: noBytes, texts: [], words: noWords });

function addText(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  const length = isNone(bytes, start, end) ? 0 : end - start;
  if (builder.used + length > builder.bytes.length) {
    builder.texts.push(builder.bytes.subarray(0, builder.used));
    builder.used = 0;
    builder.bytes = new Uint8Array(Math.max(length, Math.min(Math.max(1024, builder.size), 4 * roomRows)));
  }
  const { bytes: own, used } = builder;
  for (let i = 0; i < length; i++) own[used + i] = bytes[start + i]!;
  builder.used += length;
  builder.room[builder.at++] = builder.size += length;
}

/** From a dictionary to running text, when nearly every cell is a word of its own. */
function toText(builder: Builder): void {
  const { words } = builder;
  const before = pieces(builder);
  Object.assign(release(builder), { kind: 'text', rows: 0, at: 0 });
  for (const codes of before)
    for (const code of codes) addCell(builder, words.bytes, words.starts[code]!, words.starts[code + 1]!);
}

/** Takes bytes[start … end) as the cell of the next row; blanks around it do not count. */
export function add(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  while (start < end && bytes[start]! <= 32) start++;
  while (start < end && bytes[end - 1]! <= 32) end--;
  addCell(builder, bytes, start, end);
}

/** From a dictionary to the instants themselves, when there are too many of them. */
function toInstants(builder: Builder): void {
  const { instants } = builder;
  const before = pieces(builder);
  Object.assign(release(builder), { instants: undefined, rows: 0, at: 0 });
  for (const codes of before) for (const code of codes) addNumber(builder, instants![code]!);
}

function addCell(builder: Builder, bytes: Uint8Array, start: number, end: number): void {
  if (builder.at === builder.room.length) makeRoom(builder);
  const { kind, words, instants, dates } = builder;
  const row = builder.rows++;
  if (kind === 'text') return addText(builder, bytes, start, end);
  const before = words.size;
  let code = 0;
  let value = NaN;
  if (kind === 'code') {
    if (start < end) code = intern(words, bytes, start, end);
  } else if (start === end || isNone(bytes, start, end)) note(builder.blank, row, '');
  else {
    if (kind === 'number') value = readNumber(builder.numbers, bytes, start, end, row);
    else if (instants) {
      code = intern(words, bytes, start, end);
      value = instants[code] ??= dates.read(bytes, start, end);
    } else value = dates.read(bytes, start, end);
    // Neither NaN nor beyond what a number holds.
    if (value - value !== 0) value = unreadable(builder, row, bytes, start, end);
    else if (kind === 'number') noteSign(builder.signs, bytes, start, end, row);
  }
  builder.room[builder.at++] = kind === 'code' || instants ? code : value;
  if (code <= before || code <= builder.limit) return;
  if (kind === 'code' && code * 2 > row) toText(builder);
  if (kind === 'date' && (code * 2 > row || code > referenceLimit)) toInstants(builder);
}

/** A number that is one already, from JSON or columns. */
export function addNumber(builder: Builder, value: number): void {
  if (builder.at === builder.room.length) makeRoom(builder);
  builder.rows++;
  builder.room[builder.at++] = Number.isFinite(value) ? value : NaN;
}
