const broken = (): never => {
  throw new Error('lz4 data are broken');
};

/** One block of LZ4 into `to` from `at` on; the place after it. What stands before `at` may be copied from. */
function block(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  const extended = (length: number, read: () => number): number => {
    if (length < 15) return length;
    for (let more = 255; more === 255; length += more) more = read();
    return length;
  };
  let place = start;
  const next = (): number => (place < end ? from[place++]! : broken());
  while (place < end) {
    const token = next();
    const literals = extended(token >> 4, next);
    if (place + literals > end || at + literals > to.length) broken();
    to.set(from.subarray(place, place + literals), at);
    place += literals;
    at += literals;
    if (place >= end) break;
    const back = next() | (next() << 8);
    const length = extended(token & 15, next) + 4;
    if (!back || back > at || at + length > to.length) broken();
    for (let i = 0; i < length; i++, at++) to[at] = to[at - back]!;
  }
  return at;
}

/** An LZ4 frame (github.com/lz4/lz4, doc/lz4_Frame_format.md), whose blocks may lean on those before them; `to` is as long as what comes out. */
export function unlz4(frame: Uint8Array, to: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== 0x184d2204) broken();
  const flags = view.getUint8(4);
  let place = 7 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0);
  let at = 0;
  for (;;) {
    const size = view.getUint32(place, true);
    place += 4;
    if (!size) break;
    const length = size & 0x7fffffff;
    if (place + length > frame.length) broken();
    if (size === length) at = block(frame, place, place + length, to, at);
    else {
      if (at + length > to.length) broken();
      to.set(frame.subarray(place, place + length), at);
      at += length;
    }
    place += length + (flags & 16 ? 4 : 0);
  }
  return at === to.length ? to : broken();
}
