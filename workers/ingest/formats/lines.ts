import { Fault } from '../../../src/util/fault.ts';
import { isRow, parseJson } from '../json.ts';
import { breathe, type Cells, type Loading } from '../loading.ts';
import { collect, listed, type Lists } from '../rows.ts';
import { decode, join } from '../values/text.ts';

/** As much as a record of delimited text may hold. */
const mostBytes = 1 << 24;

/** Reads one object a line. A line that is none is left out and told by its number. Throws Fault 'too-large' for an endless one. */
export async function linesOf(
  file: string,
  slices: AsyncIterable<Uint8Array>,
  loading: Loading,
): Promise<Cells> {
  const lists: Lists = new Map();
  const skipped: [number, string][] = [];
  let rows = 0;
  let bytes = 0;
  // The parts of a line whose end has not come yet.
  let held: Uint8Array[] = [];
  let size = 0;
  const read = (line: string): void => {
    let value: unknown;
    try {
      if (line.trim()) value = parseJson(line);
    } catch {
      // A line that cannot be read is left out and told.
    }
    if (isRow(value)) collect(value, rows++, lists);
    else skipped.push([rows, line.trim().slice(0, 80)]);
  };
  const hold = (part: Uint8Array): void => {
    held.push(part);
    size += part.length;
    if (size > mostBytes)
      throw new Fault('too-large', {
        file,
        row: rows + skipped.length + 1,
        found: size,
        expected: mostBytes,
      });
  };
  const end = (): void => {
    read(decode(held.length > 1 ? join(held, size) : held[0]!));
    held = [];
    size = 0;
  };
  for await (const slice of slices) {
    for (let at = 0; at < slice.length;) {
      const feed = slice.indexOf(10, at);
      // What is kept beyond this slice is a copy: its buffer may be used again.
      hold(feed < 0 ? slice.slice(at) : slice.subarray(at, feed));
      if (feed < 0) break;
      end();
      at = feed + 1;
    }
    loading.progress?.({ file, bytes: (bytes += slice.length), rows });
    await breathe(loading);
  }
  if (size) end();
  return { ...listed('ndjson', lists), first: 1, skipped };
}
