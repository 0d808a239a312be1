import { Fault } from '../../../src/util/fault.ts';
import { breathe, type Loading, type Pieces } from '../loading.ts';
import { join } from '../values/text.ts';

/** These formats are read by their end first, so all of a file is held. */
const mostBytes = 2 ** 30;

/** All bytes of a file, in a buffer of their own. */
export async function whole(
  file: string,
  source: Pieces,
  loading: Loading,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.rest) {
    parts.push(piece);
    size += piece.length;
    if (size > mostBytes) throw new Fault('too-large', { file, found: size, expected: mostBytes });
    loading.progress?.({ file, bytes: size, rows: 0 });
    await breathe(loading);
  }
  return join(parts, size) as Uint8Array<ArrayBuffer>;
}
