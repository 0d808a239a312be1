import { encode } from '../values/text.ts';

/** The UTF-16 that bytes are written in, by their mark, or by the zero bytes of what is mostly ASCII; undefined: another encoding. */
export function wideEncoding(head: Uint8Array): string | undefined {
  const mark = head[0]! * 256 + head[1]!;
  if (mark === 0xfffe || mark === 0xfeff) return mark === 0xfeff ? 'utf-16be' : 'utf-16le';
  const zeros = [0, 0] as [number, number];
  const size = Math.min(head.length, 1024);
  for (let at = 0; at < size; at++) if (!head[at]) zeros[at & 1]!++;
  const [even, odd] = zeros;
  if (!even === !odd || (even + odd) * 8 < size) return undefined;
  return even ? 'utf-16be' : 'utf-16le';
}

/** Bytes of another encoding as UTF-8, without a byte order mark. */
export async function* recoded(
  slices: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const slice of slices) yield encode(decoder.decode(slice, { stream: true }));
  yield encode(decoder.decode());
}
