import type { CodeColumn } from '../../engine/table.ts';
import { decode, plainText } from '../values/text.ts';
import { grown } from './intern.ts';

/** Currency signs and codes that stand beside a column's numbers. */
export interface Signs {
  /** From 1; 0 is none. */
  readonly words: string[];
  marks: Uint8Array;
}

const sign = /[a-z]{0,3}\p{Sc}|zł|kr|rs|元|تومان|ریال|[a-z]{3}/iu;
export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Keeps the sign of a number in bytes[start … end), if it has one. */
export function noteSign(signs: Signs, bytes: Uint8Array, start: number, end: number, row: number): void {
  if (isDigit(bytes[end - 1]!) && isDigit(bytes[bytes[start] === 45 ? start + 1 : start]!)) return;
  const word = sign.exec(plainText(decode(bytes.subarray(start, end))))?.[0].toLowerCase();
  if (!word) return;
  let code = signs.words.indexOf(word);
  if (code < 0 && signs.words.length < 256) code = signs.words.push(word) - 1;
  if (code < 0) return;
  signs.marks = grown(signs.marks, row + 1);
  signs.marks[row] = code;
}

/** The signs as a column; undefined where there is none. */
export function signColumn({ words, marks }: Signs, rows: number): CodeColumn | undefined {
  if (words.length < 2) return undefined;
  const codes = new Uint8Array(rows);
  codes.set(marks.subarray(0, rows));
  return { kind: 'code', codes, words };
}
