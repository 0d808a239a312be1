import { decode } from './text.ts';

const words = new Set(['null', 'n/a', '#n/a', 'nan', '\\n', '-', '--', '—', '–']);

/** Texts with which exports write "no value", besides the blank. 'unknown' is a value. */
export const isNoneWord = (text: string): boolean => words.has(text.toLowerCase());

/** None of them ends in a digit, which spares most numbers the text. */
export const isNone = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start < 5 &&
  (bytes[end - 1]! < 48 || bytes[end - 1]! > 57) &&
  isNoneWord(decode(bytes.subarray(start, end)));
