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
  /** Negative: the cell holds doubled quotes, or text after its closing quote. */
  readonly ends: Int32Array;
  /** Of the cells' bytes; none of those with negative ends. */
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

const isStop = (code: number, delimiter: number): boolean => code === delimiter || code === 10 || code === 13;

/** The same byte four times. */
const ones = 0x01010101;
const tops = ones << 7;

/**
 * Finds the cells of the record that starts at `from`; false when the buffer ends before it does. A line feed stands at `end`,
 * and bytes to spare behind it; `view` is of the same bytes. `final`: no more bytes will follow.
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
      while (at < end && !isStop(bytes[at]!, delimiter)) at++;
      if (at > tail && !record.unclosed) {
        escaped = true;
        stop = at;
      }
      hash = hashOf(view, start, stop);
    } else {
      // Four bytes at a time: in `hits` the highest bit of the first that is a delimiter or below 14 is set, and none before.
      let word = 0;
      let hits = 0;
      for (; ; at += 4) {
        word = view.getInt32(at, true);
        const apart = word ^ delimiters;
        hits = (((apart - ones) & ~apart) | ((word - 14 * ones) & ~word)) & tops;
        if (hits) break;
        hash = mixed(hash, word);
      }
      const low = (hits & -hits) >>> 7;
      at += (31 - Math.clz32(low)) >> 3;
      hash = mixed(hash, word & (low - 1));
      if (!isStop(bytes[at]!, delimiter)) {
        while (!isStop(bytes[++at]!, delimiter));
        hash = hashOf(view, start, at);
      }
      stop = at;
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
  record.cells = cells;
  record.next = Math.min(at, end);
  return true;
}

let scratch = new Uint8Array(1024);

/** The text of an escaped cell (`""` is a quote, a lone one ends the quoting), at the start of the returned array. */
export function unescape(
  bytes: Uint8Array,
  start: number,
  end: number,
): { bytes: Uint8Array; length: number } {
  if (scratch.length < end - start) scratch = new Uint8Array((end - start) * 2);
  let length = 0;
  let quoted = true;
  for (let at = start; at < end; at++) {
    if (bytes[at] === QUOTE && quoted) {
      if (bytes[at + 1] !== QUOTE || at + 1 >= end) {
        quoted = false;
        continue;
      }
      at++;
    }
    scratch[length++] = bytes[at]!;
  }
  return { bytes: scratch, length };
}
