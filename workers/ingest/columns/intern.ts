/** Words seen so far, as bytes: word `code` (1 …) is bytes[starts[code] … starts[code + 1]); 0 stands for no value. */
export interface Intern {
  size: number;
  bytes: Uint8Array;
  /** Of the same bytes: four at a time are hashed and compared. */
  view: DataView;
  starts: Uint32Array;
  /** Open addressing: codes by the first bits of their hash, which is cut by `shift`. */
  slots: Uint32Array;
  shift: number;
}

export const viewOf = ({ buffer, byteOffset, length }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, length);

export function newIntern(): Intern {
  const bytes = new Uint8Array(64);
  return {
    size: 0,
    bytes,
    view: viewOf(bytes),
    starts: new Uint32Array(16),
    slots: new Uint32Array(16),
    shift: 28,
  };
}

/** A typed array of at least `length`, holding what the old one held. */
export function grown<A extends Uint8Array | Uint32Array>(array: A, length: number): A {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** Bytes that may be read behind a word, and do not count. */
export const slack = 4;

export const mixed = (hash: number, word: number): number => Math.imul(hash ^ word, 0x9e3779b1);

/** The up to three bytes of view[start … end). */
const rest = (view: DataView, start: number, end: number): number =>
  view.getInt32(start, true) & ((1 << ((end - start) * 8)) - 1);

/** The hash of view[start … end), as the scanning of records makes it on the way: four bytes after four, then those that are left. */
export function hashOf(view: DataView, start: number, end: number): number {
  let hash = 0;
  for (; end - start > 3; start += 4) hash = mixed(hash, view.getInt32(start, true));
  return mixed(hash, rest(view, start, end));
}

/** Writes other[start … end) from `at` on, and up to three bytes more. */
export function copy(view: DataView, at: number, other: DataView, start: number, end: number): void {
  for (; start < end; start += 4, at += 4) view.setInt32(at, other.getInt32(start));
}

/** Whether as many bytes as other[start … end) stand the same from `at`. */
function same(view: DataView, at: number, other: DataView, start: number, end: number): boolean {
  for (; end - start > 3; start += 4, at += 4)
    if (view.getInt32(at, true) !== other.getInt32(start, true)) return false;
  return rest(view, at, at + end - start) === rest(other, start, end);
}

/** The code of other[start … end), which is not blank and has that hash; 0 if the word was not seen before. */
export function find(words: Intern, other: DataView, start: number, end: number, hash: number): number {
  const { slots, starts, view } = words;
  const mask = slots.length - 1;
  for (let at = hash >>> words.shift; ; at = (at + 1) & mask) {
    const code = slots[at]!;
    if (!code) return 0;
    const from = starts[code]!;
    if (starts[code + 1]! - from === end - start && same(view, from, other, start, end)) return code;
  }
}

function place({ slots, shift, starts, view }: Intern, code: number): void {
  const mask = slots.length - 1;
  let at = hashOf(view, starts[code]!, starts[code + 1]!) >>> shift;
  while (slots[at]) at = (at + 1) & mask;
  slots[at] = code;
}

/** The code of other[start … end), which is not blank; a new one if the word was not seen before. */
export function intern(words: Intern, other: Uint8Array, start: number, end: number): number {
  // The word is written behind the others, where it stays if it is not among them.
  const from = words.starts[words.size + 1]!;
  const to = from + end - start;
  if (to + slack > words.bytes.length) words.view = viewOf((words.bytes = grown(words.bytes, to + slack)));
  const { bytes } = words;
  for (let at = from; at < to; at++) bytes[at] = other[start++]!;
  const known = find(words, words.view, from, to, hashOf(words.view, from, to));
  if (known) return known;
  const code = ++words.size;
  words.starts = grown(words.starts, code + 2);
  words.starts[code + 1] = to;
  if (code * 2 > words.slots.length) {
    words.slots = new Uint32Array(words.slots.length * 4);
    words.shift -= 2;
    for (let old = 1; old < code; old++) place(words, old);
  }
  place(words, code);
  return code;
}
