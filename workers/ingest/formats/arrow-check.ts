/* The library takes the lengths in Arrow's metadata (FlatBuffers tables) on trust: a broken one would keep it busy for hours.
   Every read below is within its view, or throws. */

const schemaType = 1;
const dictionaryType = 2;
const decimalType = 7;
const unionType = 14;
const mostFields = 5000;
const mostDigits = 100;
const fewRows = 2 ** 20;
const mostRatio = 400;

const broken = (): never => {
  throw new RangeError('broken metadata');
};

/** Places of a table's slots; 0: the slot is empty. */
function table(view: DataView, at: number): (slot: number) => number {
  const start = at + view.getInt32(at, true);
  const slots = start - view.getInt32(start, true);
  const size = view.getUint16(slots, true);
  return (slot) => {
    const offset = slot < size ? view.getUint16(slots + slot, true) : 0;
    return offset && start + offset;
  };
}

/** Where a vector's entries lie, checked to lie within. */
function vector(view: DataView, at: number, stride: number): readonly number[] {
  if (!at) return [];
  const base = at + view.getInt32(at, true);
  const count = view.getInt32(base, true);
  if (count < 0 || base + 4 + count * stride > view.byteLength) broken();
  return Array.from({ length: count }, (_, i) => base + 4 + i * stride);
}

/** `seen`: fields so far, as a broken one may be its own child. */
function checkField(view: DataView, at: number, seen: { fields: number }): void {
  if (++seen.fields > mostFields) broken();
  const slot = table(view, at);
  vector(view, slot(16), 4);
  const type = slot(8) && slot(10) && view.getUint8(slot(8));
  const inner = type ? table(view, slot(10)) : undefined;
  if (inner && type === unionType) vector(view, inner(6), 4);
  if (inner && type === decimalType && inner(6) && Math.abs(view.getInt32(inner(6), true)) > mostDigits)
    broken();
  for (const child of vector(view, slot(14), 4)) checkField(view, child, seen);
}

function checkSchema(view: DataView, at: number): void {
  const slot = table(view, at);
  vector(view, slot(8), 4);
  const seen = { fields: 0 };
  for (const field of vector(view, slot(6), 4)) checkField(view, field, seen);
}

/** `body`: bytes of the batch; a row takes a bit of it at least, unless it is compressed, or of a column without values. */
function checkBatch(view: DataView, at: number, body: number): void {
  const slot = table(view, at);
  const most = fewRows + body * 8 * (slot(10) ? mostRatio : 1);
  const lengths = vector(view, slot(6), 16);
  if (slot(4)) for (const length of [slot(4), ...lengths]) within(view, length, most);
  vector(view, slot(8), 16);
  vector(view, slot(12), 8);
}

/** A length of 64 bits, that is not larger than `most`. */
function within(view: DataView, at: number, most: number): number {
  const value = Number(view.getBigInt64(at, true));
  return value >= 0 && value <= most ? value : broken();
}

/** The place after the message at `at`; 0 where the stream ends. */
function checkMessage(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = all.getInt32(at, true);
  at += 4;
  if (size === -1) {
    size = all.getInt32(at, true);
    at += 4;
  }
  if (!size) return 0;
  if (size < 0 || at + size > bytes.length) broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
  const slot = table(view, 0);
  const type = slot(6) && view.getUint8(slot(6));
  const header = slot(8);
  const body = slot(10) ? within(view, slot(10), bytes.length - at - size) : 0;
  if (header && type === schemaType) checkSchema(view, header);
  else if (header && type === dictionaryType) {
    const data = table(view, header)(6);
    if (data) checkBatch(view, data, body);
  } else if (header) checkBatch(view, header, body);
  return at + size + (header ? body : 0);
}

/** Throws where the metadata of an Arrow file or stream lead out of it. */
export function checkArrow(bytes: Uint8Array): void {
  if (bytes[0] !== 0x41) {
    for (let at = checkMessage(bytes, 0); at; at = checkMessage(bytes, at));
    return;
  }
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 10;
  const size = all.getInt32(end, true);
  if (size <= 0 || size > end) broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset + end - size, size);
  const slot = table(view, 0);
  if (slot(6)) checkSchema(view, slot(6));
  vector(view, slot(12), 4);
  for (const blocks of [slot(8), slot(10)])
    for (const block of vector(view, blocks, 24)) checkMessage(bytes, Number(view.getBigInt64(block, true)));
}
