import type { OpenOptions } from '../../../src/protocol/api.ts';
import { invalidAt } from '../csv/utf8.ts';
import type { Readers } from '../loading.ts';

/** A character a byte. */
const bytewise = new TextDecoder('windows-1252');

type Kind = readonly [found: string, reader: Exclude<keyof Readers, 'brotli'>];

const marks: readonly (readonly [mark: RegExp, ...Kind])[] = [
  [/^\x1f[\x8b‹]/, 'gzip', 'text'],
  // The signs of ASCII in two bytes each; with a byte order mark it is read as it is.
  [/^([^\0]\0[^\0]\0|\0[^\0]\0[^\0])/, 'utf-16', 'text'],
  [/^(ÿþ(\s\0)*[[{]\0|þÿ(\0\s)*\0[[{])/, 'utf-16', 'text'],
  [/^PK[\x03\x05]/, 'zip or xlsx', 'xlsx'],
  [/^ÐÏ\x11à/, 'xls', 'xlsx'],
  [/^PAR1/, 'parquet', 'parquet'],
  [/^(ARROW1|ÿ{4})/, 'arrow', 'arrow'],
  // An object and then something else that is not its own: one object a line. No text in JSON holds a line's end.
  [/^(ï»¿)?\s*\{(.*\}\s*\n\s*[^\s,\]}]|[^]*?\}\s*\n\s*\{)/, 'ndjson', 'text'],
];

/** A line with a value or two, and soon one with more than three. */
const titled =
  /^(ï»¿)?(?!sep=|[<%{[]|[^]*\0)[^\0,;\t|\r\n]+([,;\t|][^,;\t|\r\n]*)?[,;\t|"]*[\r\n][^]{0,4000}?([^,;\t|\r\n]{0,200}[,;\t|]){3}/;

/** Four bytes as the commonest Chinese signs are written in GBK. */
const chinese = /(?:[°-×][¡-þ]){2}/;

/** What a file is by its start, where it takes a reader to read it. */
export function kindOf(head: Uint8Array, { header, delimiter }: OpenOptions): Kind | undefined {
  const start = bytewise.decode(head);
  const mark = marks.find(([shape]) => shape.test(start));
  if (mark) return [mark[1], mark[2]];
  const [at, isWide] = chinese.test(start) ? invalidAt(head) : [-1];
  if (at >= 0 && !isWide) return ['gbk', 'text'];
  if (header !== undefined || delimiter !== undefined) return ['text', 'text'];
  return titled.test(start) ? ['titles', 'text'] : undefined;
}
