import { readNumber } from '../values/number.ts';
import { add, unreadable, type Builder } from './builder.ts';
import { copy, find, slack, viewOf } from './intern.ts';
import { isDigit } from './signs.ts';

/** Cells of a column as places in a buffer. */
export interface Cells {
  readonly bytes: Uint8Array;
  /** Of the same bytes. */
  readonly view: DataView;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/**
 * Each takes cells by the shortest way of its kind, which nearly all cells of a file can go, while there is room for them: the
 * place of the first that it leaves to `add`.
 */
const shortWays = { code: addWords, text: addTexts, number: addNumbers, date: addWords };

/** Takes the cells at from … to. */
export function addBatch(builder: Builder, cells: Cells, from: number, to: number): void {
  const { bytes, starts, ends } = cells;
  for (let at = from; ; at++) {
    at = shortWays[builder.kind](builder, cells, at, Math.min(to, at + builder.room.length - builder.at));
    if (at >= to) return;
    add(builder, bytes, starts[at]!, ends[at]!);
  }
}

function taken(builder: Builder, count: number): void {
  builder.at += count;
  builder.rows += count;
}

/** A word seen before; of a column of dates, one that was understood. Blank cells of others are words too. */
function addWords(builder: Builder, { view, starts, ends, hashes }: Cells, from: number, to: number): number {
  const { kind, room, words, at, instants } = builder;
  if (kind === 'date' && !instants) return from;
  let cell = from;
  for (; cell < to; cell++) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    let code = 0;
    if (start !== end && !(code = find(words, view, start, end, hashes[cell]!))) break;
    if (instants && !(instants[code]! >= -Infinity)) break;
    room[at + cell - from] = code;
  }
  taken(builder, cell - from);
  return cell;
}

/** What begins and ends with a digit: no blank, sign or word. */
function addNumbers(builder: Builder, { bytes, starts, ends }: Cells, from: number, to: number): number {
  const { room, at, rows, numbers } = builder;
  let cell = from;
  for (; cell < to; cell++) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (!isDigit(bytes[start]!) || !isDigit(bytes[end - 1]!)) break;
    const row = rows + cell - from;
    let value = readNumber(numbers, bytes, start, end, row);
    if (value - value !== 0) value = unreadable(builder, row, bytes, start, end);
    room[at + cell - from] = value;
  }
  taken(builder, cell - from);
  return cell;
}

/** What needs no trimming, and is too long for a word that stands for no value. */
function addTexts(builder: Builder, { bytes, view, starts, ends }: Cells, from: number, to: number): number {
  const { room, at } = builder;
  const own = viewOf(builder.bytes);
  const most = own.byteLength - slack;
  let { size, used } = builder;
  let cell = from;
  for (; cell < to; cell++) {
    const start = starts[cell]!;
    const end = ends[cell]!;
    const length = end - start;
    if (length < 5 || used + length > most || bytes[start]! <= 32 || bytes[end - 1]! <= 32) break;
    copy(own, used, view, start, end);
    used += length;
    room[at + cell - from] = size += length;
  }
  builder.size = size;
  builder.used = used;
  taken(builder, cell - from);
  return cell;
}
