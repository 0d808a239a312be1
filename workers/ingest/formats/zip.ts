import { Fault } from '../../../src/util/fault.ts';
import { unpacked } from './unpack.ts';

/** A file in a bundle (PKWARE APPNOTE 4.3.12). */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

const mostBytes = 2 ** 32;
const farSize = 0xffff_ffff;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});

const malformed = (file: string, found: string): Fault =>
  new Fault('malformed', { file, found, expected: 'zip' });

/** What the directory at the end of the bundle lists. */
export function membersOf(file: string, bytes: Uint8Array): readonly Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const earliest = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < earliest) throw malformed(file, 'no directory');
  const members: Member[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw malformed(file, 'broken directory');
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const start = view.getUint32(at + 42, true);
    if ([packed, size, start].includes(farSize))
      throw new Fault('unsupported-format', { file, found: 'zip64', expected: ['zip'] });
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) > 0,
      crc: view.getUint32(at + 16, true),
      at: start,
      packed,
      size,
    });
    total += size;
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > mostBytes) throw new Fault('too-large', { file, found: total, expected: mostBytes });
  return members;
}

/** A member's bytes, held to the size and checksum that the directory tells. */
export function contentOf(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  { method, isLocked, packed, size, crc, at }: Member,
): ReadableStream<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isLocked)
    throw new Fault('unsupported-format', { file, found: 'zip with a password', expected: ['zip'] });
  if (method !== 0 && method !== 8)
    throw new Fault('unsupported-format', { file, found: `zip method ${method}`, expected: ['deflate'] });
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw malformed(file, 'broken entry');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw malformed(file, 'cut off');
  const plain = new Blob([bytes.subarray(start, start + packed)]).stream();
  let made = 0;
  let sum = -1;
  return (method ? unpacked(file, plain, 'deflate-raw') : plain).pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        made += chunk.length;
        for (const byte of chunk) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
        if (made > size) throw malformed(file, `more than ${size} bytes`);
        controller.enqueue(chunk);
      },
      flush() {
        if (made !== size || ~sum >>> 0 !== crc) throw malformed(file, 'checksum');
      },
    }),
  );
}
