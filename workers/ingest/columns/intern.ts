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
  bytes: new Uint8Array(256),
  starts: new Uint32Array(64),
  hashes: new Int32Array(64),
  slots: new Uint32Array(64),
});

/** A typed array of at least `length`, holding what the old one held. */
export function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: A,
  length: number,
): A {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

function same(bytes: Uint8Array, at: number, other: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[at++] !== other[i]) return false;
  return true;
}

function rehash(words: Intern): void {
  const slots = new Uint32Array(words.slots.length * 4);
  const mask = slots.length - 1;
  for (let code = 1; code <= words.size; code++) {
    let at = words.hashes[code]! & mask;
    while (slots[at]) at = (at + 1) & mask;
    slots[at] = code;
  }
  words.slots = slots;
}

/** The code of other[start … end), a new one if the word was not seen before. */
export function intern(words: Intern, other: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ other[i]!, 0x01000193);
  hash ^= hash >>> 15;
  const { slots, starts, hashes } = words;
  const mask = slots.length - 1;
  let at = hash & mask;
  for (let code = slots[at]!; code; code = slots[(at = (at + 1) & mask)]!) {
    const from = starts[code]!;
    if (
      hashes[code] === hash &&
      starts[code + 1]! - from === end - start &&
      same(words.bytes, from, other, start, end)
    ) {
      return code;
    }
  }
  const code = ++words.size;
  const from = starts[code]!;
  const to = from + end - start;
  words.bytes = grown(words.bytes, to);
  for (let i = start; i < end; i++) words.bytes[from + i - start] = other[i]!;
  words.starts = grown(starts, code + 2);
  words.starts[code + 1] = to;
  words.hashes = grown(hashes, code + 2);
  words.hashes[code] = hash;
  slots[at] = code;
  if (code * 2 > slots.length) rehash(words);
  return code;
}
