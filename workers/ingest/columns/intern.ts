/** Words seen so far, as bytes: word `code` (1 …) is bytes[starts[code] … starts[code + 1]); 0 stands for no value. */
export interface Intern {
  size: number;
  bytes: Uint8Array;
  starts: Uint32Array;
  hashes: Int32Array;
  /** Open addressing: codes by hash. */
  slots: Uint32Array;
}

export const newIntern = (): Intern => ({
  size: 0,
  bytes: new Uint8Array(64),
  starts: new Uint32Array(16),
  hashes: new Int32Array(16),
  slots: new Uint32Array(16),
});

/** A typed array of at least `length`, holding what the old one held. */
export function grown<A extends Uint8Array | Uint32Array | Int32Array>(array: A, length: number): A {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** What the reader of records works out on its way, byte by byte: (hash ^ byte) * `prime`, from 0. */
export const prime = 0x01000193;

/** Of the size that engines keep without a box of its own. */
export const small = (hash: number): number => hash >> 2;

export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, prime);
  return small(hash);
}

/** Where the search for a hash begins, before it is cut to the number of places. */
export const place = (hash: number): number => hash ^ (hash >>> 15);

/** Whether as many bytes as other[start … end) stand the same from `at`. */
export function same(bytes: Uint8Array, at: number, other: Uint8Array, start: number, end: number): boolean {
  while (start < end) if (bytes[at++] !== other[start++]) return false;
  return true;
}

function rehash(words: Intern): void {
  const slots = new Uint32Array(words.slots.length * 4);
  const mask = slots.length - 1;
  for (let code = 1; code <= words.size; code++) {
    let at = place(words.hashes[code]!) & mask;
    while (slots[at]) at = (at + 1) & mask;
    slots[at] = code;
  }
  words.slots = slots;
}

/** The code of other[start … end), whose hash it is; a new one if the word was not seen before. */
export function intern(words: Intern, other: Uint8Array, start: number, end: number, hash: number): number {
  const { slots, starts, hashes, bytes } = words;
  const mask = slots.length - 1;
  const length = end - start;
  let at = place(hash) & mask;
  for (let code = slots[at]!; code; code = slots[(at = (at + 1) & mask)]!) {
    if (hashes[code] !== hash) continue;
    const from = starts[code]!;
    if (starts[code + 1]! - from === length && same(bytes, from, other, start, end)) return code;
  }
  const code = ++words.size;
  const from = starts[code]!;
  words.bytes = grown(bytes, from + length);
  words.bytes.set(other.subarray(start, end), from);
  words.starts = grown(starts, code + 2);
  words.starts[code + 1] = from + length;
  words.hashes = grown(hashes, code + 1);
  words.hashes[code] = hash;
  slots[at] = code;
  if (code * 2 > slots.length) rehash(words);
  return code;
}

/** The same for bytes whose hash is not known. */
export const codeOf = (words: Intern, other: Uint8Array, start: number, end: number): number =>
  intern(words, other, start, end, hashOf(other, start, end));
