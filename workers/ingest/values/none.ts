import { decode } from './text.ts';

const words = new Set(['null', 'n/a', '#n/a', 'nan', '-', '--', '—', '–']);

/** Texts with which exports write "no value", besides the blank. 'unknown' is a value. */
export const isNoneWord = (text: string): boolean => words.has(text.toLowerCase());

export const isNone = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start < 5 &&
  (bytes[start]! < 48 || bytes[start]! > 57) &&
  isNoneWord(decode(bytes.subarray(start, end)));
