const QUOTE = 34;

/** A record as places in the buffer that was scanned; reused from record to record. */
export interface Places {
  /** Cells found, also those beyond `width`. */
  cells: number;
  /** Any text beyond `width`. */
  extra: boolean;
  readonly starts: Int32Array;
  /** Negative: the cell holds doubled quotes, or text after its closing quote. */
  readonly ends: Int32Array;
  /** Where the next record starts; -1 when the buffer ends before this one does. */
  next: number;
  /** The buffer ended inside quotes. */
  unclosed: boolean;
}

export const newPlaces = (width: number): Places => ({
  cells: 0,
  extra: false,
  starts: new Int32Array(width),
  ends: new Int32Array(width),
  next: 0,
  unclosed: false,
});

/** Which bytes end a cell. */
export const stopsAt = (delimiter: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => +(code === delimiter || code === 10 || code === 13));

/** Finds the cells of the record that starts at `from`; `final`: no more bytes will follow. */
export function scan(
  record: Places,
  bytes: Uint8Array,
  from: number,
  end: number,
  stops: Uint8Array,
  final: boolean,
): boolean {
  const { starts, ends } = record;
  const width = starts.length;
  let at = from;
  let cells = 0;
  record.extra = false;
  record.unclosed = false;
  for (;;) {
    let start = at;
    let stop: number;
    let escaped = false;
    if (bytes[at] === QUOTE && at < end) {
      start = ++at;
      for (;;) {
        while (at < end && bytes[at] !== QUOTE) at++;
        if (at >= end || (at + 1 >= end && !final)) {
          record.unclosed = at >= end;
          if (!final) return ((record.next = -1), false);
          break;
        }
        if (bytes[at + 1] !== QUOTE || at + 1 >= end) break;
        escaped = true;
        at += 2;
      }
      stop = at++;
      const tail = at;
      while (at < end && !stops[bytes[at]!]) at++;
      if (at > tail && !record.unclosed) {
        escaped = true;
        stop = at;
      }
    } else {
      while (at < end && !stops[bytes[at]!]) at++;
      stop = at;
    }
    if (cells < width) {
      starts[cells] = start;
      ends[cells] = escaped ? -stop : stop;
    } else if (stop > start) record.extra = true;
    cells++;
    if (at >= end) {
      if (!final) return ((record.next = -1), false);
      break;
    }
    const code = bytes[at];
    if (code !== 10 && code !== 13) {
      at++;
      continue;
    }
    // A CR at the end of the buffer may be half of a CRLF.
    if (code === 13 && at + 1 >= end && !final) return ((record.next = -1), false);
    at += code === 13 && bytes[at + 1] === 10 && at + 1 < end ? 2 : 1;
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
