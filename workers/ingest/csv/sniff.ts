import { Fault } from '../../../src/util/fault.ts';

/** Refuses what is no table, by its first bytes. */
export function refuse(file: string, bytes: Uint8Array): void {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 1024); i++) head += String.fromCharCode(bytes[i]!);
  if (head.startsWith('%PDF'))
    throw new Fault('unsupported-format', { file, found: 'pdf', expected: ['csv', 'tsv', 'json'] });
  const mark = head.replace('ï»¿', '').trimStart().slice(0, 14).toLowerCase();
  if (/^<(!doctype|html|\?xml|head|body|!--)/.test(mark))
    throw new Fault('not-a-table', { file, found: mark.startsWith('<?') ? 'xml' : 'html' });
  if (head.includes('\0')) throw new Fault('not-a-table', { file, found: 'binary' });
}

/** The character that separates most cells of the header line, outside quotes. */
export function delimiterOf(bytes: Uint8Array, end: number): number {
  const counts = new Map([44, 59, 9, 124].map((code) => [code, 0]));
  let quoted = false;
  for (let at = 0; at < end; at++) {
    const code = bytes[at]!;
    if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 10 || code === 13) break;
    else if (counts.has(code)) counts.set(code, counts.get(code)! + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
