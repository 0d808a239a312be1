import type { FileMetaData } from 'hyparquet';

/* The library takes the lengths of lists in Parquet's headers (Thrift's compact protocol) on trust: broken ones would fill the
   memory, one after the other. Every read below is within its view, or throws. */

const mostDepth = 32;
const [yes, no, byte, , , , double, binary, list, set] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const struct = 12;

const broken = (): never => {
  throw new RangeError('broken header');
};

interface Place {
  at: number;
}

function varint(view: DataView, place: Place): number {
  let value = 0;
  for (let unit = 1; ; unit *= 128) {
    const next = view.getUint8(place.at++);
    value += (next & 127) * unit;
    if (next < 128) return value;
    if (unit > 2 ** 63) broken();
  }
}

function skip(view: DataView, place: Place, type: number, depth: number): void {
  if (depth > mostDepth) broken();
  if (type === yes || type === no) return;
  if (type === byte) place.at++;
  else if (type > byte && type < double) varint(view, place);
  else if (type === double) place.at += 8;
  else if (type === binary) {
    const length = varint(view, place);
    place.at += length;
  } else if (type === list || type === set) {
    const head = view.getUint8(place.at++);
    const size = head >> 4 === 15 ? varint(view, place) : head >> 4;
    if (size > view.byteLength - place.at) broken();
    // In a list a boolean takes a byte.
    const inner = (head & 15) === yes || (head & 15) === no ? byte : head & 15;
    for (let i = 0; i < size; i++) skip(view, place, inner, depth + 1);
  } else if (type === struct) skipStruct(view, place, depth + 1);
  else broken();
  if (place.at > view.byteLength) broken();
}

/** Passes a struct; the value of its third field, where that is an integer. */
function skipStruct(view: DataView, place: Place, depth = 0): number {
  let field = 0;
  let third = 0;
  for (;;) {
    const head = view.getUint8(place.at++);
    const type = head & 15;
    if (!type) return third;
    const number = head >> 4 || varint(view, place);
    field = head >> 4 ? field + number : (number >>> 1) ^ -(number & 1);
    if (field === 3 && type > byte && type < double) {
      const value = varint(view, place);
      third = value % 2 ? -(value + 1) / 2 : value / 2;
    } else skip(view, place, type, depth);
  }
}

/** Throws where the footer leads out of itself. */
export function checkFooter(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(bytes.length - 8, true);
  if (size > bytes.length - 8) broken();
  const start = bytes.length - 8 - size;
  skipStruct(new DataView(bytes.buffer, bytes.byteOffset + start, size), { at: 0 });
}

/** Throws where the header of a page leads out of its column. */
export function checkPages(bytes: Uint8Array, { row_groups: groups }: FileMetaData): void {
  for (const { columns } of groups) {
    for (const { meta_data: data } of columns) {
      if (!data) continue;
      const start = Number(data.dictionary_page_offset || data.data_page_offset);
      const size = Number(data.total_compressed_size);
      if (!(start >= 0 && size >= 0 && start + size <= bytes.length)) broken();
      const view = new DataView(bytes.buffer, bytes.byteOffset + start, size);
      const place = { at: 0 };
      let values = Number(data.num_values);
      while (values > 0 && place.at < size - 1) {
        const before = place.at;
        const packed = skipStruct(view, place);
        if (packed < 0 || place.at <= before || place.at + packed > size) broken();
        place.at += packed;
        values--;
      }
    }
  }
}
