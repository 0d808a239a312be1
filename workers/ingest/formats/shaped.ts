import type { OpenOptions } from '../../../src/protocol/api.ts';
import { delimiterOf } from '../csv/sniff.ts';
import { encode, join } from '../values/text.ts';

const isBlank = (code: number | undefined): boolean => code === 32 || code === 9;

/** Runs of blanks as one tab; blanks at the ends of a line are none. */
function squeezer(): (bytes: Uint8Array) => Uint8Array {
  let begun = false;
  let blank = false;
  return (bytes) => {
    const made = new Uint8Array(bytes.length + 1);
    let size = 0;
    for (const code of bytes) {
      if (isBlank(code)) {
        blank = begun;
        continue;
      }
      const ends = code === 10 || code === 13;
      if (blank && !ends) made[size++] = 9;
      made[size++] = code;
      begun = !ends;
      blank = false;
    }
    return made.subarray(0, size);
  };
}

/** A text with what the host says of its shape written into it: its delimiter as a spreadsheet's `sep=` line, and its headers. */
export async function* shaped(
  slices: AsyncIterable<Uint8Array>,
  { header, delimiter }: OpenOptions,
): AsyncGenerator<Uint8Array> {
  const squeeze = delimiter === ' ' ? squeezer() : undefined;
  let first = true;
  for await (const slice of slices) {
    let bytes = first && slice[0] === 0xef && slice[1] === 0xbb ? slice.subarray(3) : slice;
    if (squeeze) bytes = squeeze(bytes);
    if (!first) {
      yield bytes;
      continue;
    }
    first = false;
    const sign = squeeze
      ? '\t'
      : delimiter === undefined
        ? String.fromCharCode(delimiterOf(bytes, bytes.length))
        : delimiter;
    const start = [`sep=${sign}`];
    if (header !== undefined) {
      const names = header || numbered(bytes, sign.charCodeAt(0));
      start.push(names.map((name) => `"${name.replaceAll('"', '""')}"`).join(sign));
    }
    const prefix = encode(`${start.join('\n')}\n`);
    yield join([prefix, bytes], prefix.length + bytes.length);
  }
}

/** '1', '2' … for the cells of the first record. */
function numbered(bytes: Uint8Array, delimiter: number): readonly string[] {
  const names = ['1'];
  let isQuoted = false;
  for (const code of bytes) {
    if (code === 34) isQuoted = !isQuoted;
    else if (!isQuoted && (code === 10 || code === 13)) break;
    else if (!isQuoted && code === delimiter) names.push(String(names.length + 1));
  }
  return names;
}
