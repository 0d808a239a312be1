import { hashOf, mixed } from '../columns/intern.ts';

const QUOTE = 34;

/**
 * Records of a batch as places in the buffer that was scanned, column by column; those of the last one may be written over, and
 * what it lacks is empty.
 */
export interface Places {
  readonly batch: number;
  /** Records that stay. */
  records: number;
  /** Cells found in the last one, also those beyond the columns. */
  cells: number;
  /** Any text beyond the columns. */
  extra: boolean;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the cells' bytes. */
  readonly hashes: Int32Array;
  /** Where the next record starts. */
  next: number;
  /** The buffer ended inside quotes. */
  unclosed: boolean;
}

export const newPlaces = (columns: number, batch: number): Places => ({
  batch,
  records: 0,
  cells: 0,
  extra: false,
  starts: new Int32Array(columns * batch),
  ends: new Int32Array(columns * batch),
  hashes: new Int32Array(columns * batch),
  next: 0,
  unclosed: false,
});

/** The same byte four times. */
const ones = 0x01010101;
/** The highest bit of the first byte that is 0, and maybe of others behind it; 0 if none is. */
const zeros = (word: number): number => (word - ones) & ~word & (ones << 7);

/**
 * Finds the cells of the record that starts at `from`; false when the buffer ends before it does. A line feed stands at `end`,
 * and bytes to spare behind it; `view` is of the same bytes. What is escaped is made plain where it stands. `final`: no more
 * bytes will follow.
 */
export function scan(
  record: Places,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  delimiter: number,
  final: boolean,
): boolean {
  const { starts, ends, hashes, batch } = record;
  const most = starts.length;
  const delimiters = delimiter * ones;
  let at = from;
  let cells = 0;
  let place = record.records;
  let anyEscaped = false;
  record.extra = false;
  record.unclosed = false;
  for (;;) {
    let start = at;
    let stop: number;
    let hash = 0;
    let escaped = false;
    if (bytes[at] === QUOTE && at < end) {
      start = ++at;
      for (;;) {
        while (at < end && bytes[at] !== QUOTE) at++;
        if (at + 1 >= end && !final) return false;
        record.unclosed = at >= end;
        if (at + 1 >= end || bytes[at + 1] !== QUOTE) break;
        escaped = true;
        at += 2;
      }
      stop = Math.min(at++, end);
      const tail = at;
      while (at < end && bytes[at] !== delimiter && bytes[at] !== 10 && bytes[at] !== 13) at++;
      if (at > tail && !record.unclosed) {
        escaped = true;
        stop = at;
      }
      anyEscaped ||= escaped;
      hash = hashOf(view, start, stop);
    } else {
      // Four bytes at a time, until one of them ends the cell.
      let word = 0;
      let hits = 0;
      for (; ; at += 4) {
        word = view.getInt32(at, true);
        hits = zeros(word ^ delimiters) | zeros(word ^ (10 * ones)) | zeros(word ^ (13 * ones));
        if (hits) break;
        hash = mixed(hash, word);
      }
      const low = (hits & -hits) >>> 7;
      at += (31 - Math.clz32(low)) >> 3;
      hash = mixed(hash, word & (low - 1));
      stop = at;
    }
    // ="00123" is how a spreadsheet is kept from reading a number.
    if (bytes[start] === 61 && bytes[start + 1] === QUOTE) {
      const edge = escaped && bytes[start + 2] === QUOTE ? 3 : 2;
      if (bytes.indexOf(QUOTE, start + edge) === stop - edge + 1) {
        start += edge;
        stop -= edge - 1;
        escaped = false;
        hash = hashOf(view, start, stop);
      }
    }
    if (place < most) {
      starts[place] = start;
      ends[place] = escaped ? -stop : stop;
      hashes[place] = hash;
    } else if (stop > start) record.extra = true;
    cells++;
    place += batch;
    if (at >= end) {
      if (!final) return false;
      break;
    }
    const code = bytes[at++]!;
    if (code === 10) break;
    if (code !== 13) continue;
    // A CR at the end of the buffer may be half of a CRLF.
    if (at >= end && !final) return false;
    if (bytes[at] === 10 && at < end) at++;
    break;
  }
  for (; place < most; place += batch) starts[place] = ends[place] = 0;
  // Not before the record is complete: until then it may be read once more.
  if (anyEscaped)
    for (place = record.records; place < most; place += batch)
      if (ends[place]! < 0) {
        ends[place] = unescape(bytes, starts[place]!, -ends[place]!);
        hashes[place] = hashOf(view, starts[place]!, ends[place]!);
      }
  record.cells = cells;
  record.next = Math.min(at, end);
  return true;
}

/** Puts the text of a cell (`""` is a quote, a lone one ends the quoting) at its start; where it ends. */
function unescape(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  let quoted = true;
  for (let at = start; at < end; at++) {
    if (bytes[at] === QUOTE && quoted) {
      if (bytes[at + 1] !== QUOTE || at + 1 >= end) {
        quoted = false;
        continue;
      }
      at++;
    }
    bytes[to++] = bytes[at]!;
  }
  return to;
}
