import { encode } from '../values/text.ts';

/** Chunks of any of the encodings that spreadsheets write -> chunks of UTF-8 without a byte order mark. */
export interface Recoder {
  /** Set once it is known not to be UTF-8. */
  readonly encoding?: string;
  /** Places behind bytes that are no UTF-8 among others that are. */
  readonly damage: readonly number[];
  recode(chunk: Uint8Array, final: boolean): Uint8Array;
}

/** Where the first byte stands that is not UTF-8, or -1, and whether real UTF-8 stands before it; a sequence cut off by the end is none. */
export function invalidAt(bytes: Uint8Array): readonly [at: number, wide: boolean] {
  // Four bytes at a time, from the first that lies where a word of the buffer begins.
  const skew = Math.min(-bytes.byteOffset & 3, bytes.length);
  const many = (bytes.length - skew) >> 2;
  const words = many ? new Uint32Array(bytes.buffer, bytes.byteOffset + skew, many) : bytes.subarray(0, 0);
  let wide = false;
  for (let at = 0; ; at++) {
    while (at < bytes.length && bytes[at]! < 128) {
      at++;
      if ((at - skew) & 3 || at < skew) continue;
      let word = (at - skew) >> 2;
      while (word < words.length && !(words[word]! & 0x80808080)) word++;
      at = skew + word * 4;
    }
    if (at >= bytes.length) return [-1, wide];
    const from = at;
    const lead = bytes[at]!;
    let rest = lead > 0xf4 || lead < 0xc2 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (!rest) return [from, wide];
    for (; rest && at + 1 < bytes.length; rest--) if ((bytes[++at]! & 0xc0) !== 0x80) return [from, wide];
    wide ||= !rest;
  }
}

export function newRecoder(head: Uint8Array): Recoder {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : '';
  let decoder: TextDecoder | undefined = utf16 ? new TextDecoder(utf16) : undefined;
  let encoding = utf16 || undefined;
  let settled = false;
  let first = true;
  let open = 0;
  let read = 0;
  const damage: number[] = [];
  return {
    damage,
    get encoding() {
      return encoding!;
    },
    recode(chunk, final) {
      if (first && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) chunk = chunk.subarray(3);
      first = false;
      // Once real UTF-8 was seen, a stray byte is damage and no other encoding.
      if (!decoder) {
        let from = 0;
        while (from < open && from < chunk.length && (chunk[from]! & 0xc0) === 0x80) from++;
        for (;;) {
          const [at, wide] = invalidAt(chunk.subarray(from));
          settled ||= wide;
          if (at < 0) break;
          if (!settled) {
            decoder = new TextDecoder((encoding = 'windows-1252'));
            break;
          }
          from += at + 1;
          damage.push(read + from);
        }
        open = 3;
        read += chunk.length;
      }
      return decoder ? encode(decoder.decode(chunk, { stream: !final })) : chunk;
    },
  };
}
