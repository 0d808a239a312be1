const QUOTE = 34;

/** Records of a batch as places in the buffer that was scanned, column by column; those of the last one may be written over. */
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
  next: 0,
  unclosed: false,
});

/** Which bytes end a cell. */
export const stopsAt = (delimiter: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => +(code === delimiter || code === 10 || code === 13));

/**
 * Finds the cells of the record that starts at `from`; false when the buffer ends before it does. A line feed stands at `end`.
 * `final`: no more bytes will follow.
 */
export function scan(
  record: Places,
  bytes: Uint8Array,
  from: number,
  end: number,
  stops: Uint8Array,
  final: boolean,
): boolean {
  const { starts, ends, batch } = record;
  const most = starts.length;
  let at = from;
  let cells = 0;
  let place = record.records;
  record.extra = false;
  record.unclosed = false;
  for (;;) {
    let start = at;
    let stop: number;
    let escaped = false;
    let code = bytes[at]!;
    if (code === QUOTE && at < end) {
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
      while (at < end && !stops[bytes[at]!]) at++;
      if (at > tail && !record.unclosed) {
        escaped = true;
        stop = at;
      }
    } else {
      while (!stops[code]) code = bytes[++at]!;
      stop = at;
    }
    if (place < most) {
      starts[place] = start;
      ends[place] = escaped ? -stop : stop;
    } else if (stop > start) record.extra = true;
    cells++;
    place += batch;
    if (at >= end) {
      if (!final) return false;
      break;
    }
    code = bytes[at++]!;
    if (code === 10) break;
    if (code !== 13) continue;
    // A CR at the end of the buffer may be half of a CRLF.
    if (at >= end && !final) return false;
    if (bytes[at] === 10 && at < end) at++;
    break;
  }
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
