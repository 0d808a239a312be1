import { isRow, parseJson } from '../json.ts';
import { breathe, type Cells, type Loading } from '../loading.ts';
import { collect, listed, type Lists } from '../rows.ts';

/** Reads one object a line. A line that is none is left out and told by its number. */
export async function linesOf(
  file: string,
  slices: AsyncIterable<Uint8Array>,
  loading: Loading,
): Promise<Cells> {
  const decoder = new TextDecoder();
  const lists: Lists = new Map();
  const skipped: [number, string][] = [];
  let rows = 0;
  let bytes = 0;
  let held = '';
  const read = (line: string): void => {
    let value: unknown;
    try {
      if (line.trim()) value = parseJson(line);
    } catch {
      // A line that cannot be read is left out and told.
    }
    if (isRow(value)) collect(value, rows++, lists);
    else skipped.push([rows, line.trim()]);
  };
  for await (const slice of slices) {
    const lines = (held + decoder.decode(slice, { stream: true })).split('\n');
    held = lines.pop()!;
    lines.forEach(read);
    loading.progress?.({ file, bytes: (bytes += slice.length), rows });
    await breathe(loading);
  }
  held += decoder.decode();
  if (held) read(held);
  return { ...listed('ndjson', lists), first: 1, skipped };
}
