import {
  CompressionType,
  setCompressionCodec,
  tableFromIPC,
  TimeUnit,
  Type,
  type DataType,
} from '@uwdata/flechette';
import { decompress as unzstd } from 'fzstd';
import { Fault } from '../../../src/util/fault.ts';
import { breathe, type Reader, type Slice } from '../loading.ts';
import { checkArrow } from './arrow-check.ts';
import { unlz4 } from './lz4.ts';
import { clockText, dayText, momentText } from './moment.ts';
import { decimalText, shortFloat } from './number-text.ts';
import { guarded } from './guarded.ts';
import { whole } from './whole.ts';

const mostRatio = 400;
const fewBytes = 2 ** 26;

/** Room for what is packed, unless it says that it is far more than a column holds. */
const room = (packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> => {
  const most = Math.max(fewBytes, packed.length * mostRatio);
  if (!(size >= 0 && size <= most)) throw new Fault('too-large', { found: size, expected: most });
  return new Uint8Array(size);
};
const encode = (): never => {
  throw new Error('nothing is written here');
};
setCompressionCodec(CompressionType.ZSTD, {
  decode: (packed, size) => unzstd(packed, room(packed, size)),
  encode,
});
setCompressionCodec(CompressionType.LZ4_FRAME, {
  decode: (packed, size) => unlz4(packed, room(packed, size)),
  encode,
});

const perSecond = new Map<number, number>([
  [TimeUnit.SECOND, 1],
  [TimeUnit.MILLISECOND, 1e3],
  [TimeUnit.MICROSECOND, 1e6],
  [TimeUnit.NANOSECOND, 1e9],
]);

type Value = (value: never) => unknown;

/** A batch of the library, as far as its lengths go. */
interface Stored {
  readonly type: DataType;
  readonly length: number;
  readonly values?: ArrayLike<unknown>;
  readonly offsets?: ArrayLike<unknown>;
  readonly dictionary?: { readonly data: readonly Stored[] };
}

/** How a value of the type stands in a cell; undefined: it has no place in one. */
function valueOf(type: DataType): Value | undefined {
  switch (type.typeId) {
    case Type.Dictionary:
      return valueOf(type.dictionary);
    case Type.Null:
    case Type.Bool:
    case Type.Int:
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return (value: unknown) => value;
    case Type.Float:
      return type.precision === 1 ? shortFloat : (value: number) => value;
    case Type.Decimal:
      return (digits: bigint | number) => decimalText(digits, type.scale);
    case Type.Date:
      return (ms: number) => dayText(Math.floor(ms / 864e5));
    case Type.Timestamp:
      return (ms: number) => momentText(ms, Boolean(type.timezone));
    case Type.Time:
      return (value: number | bigint) => clockText(Number(value) / perSecond.get(type.unit)!);
    case Type.Duration:
      return (value: number | bigint) => Number(value) / perSecond.get(type.unit)!;
    default:
      return undefined;
  }
}

/** Values that the buffers of a batch hold, at most. */
function capacity({ type, values, offsets, length }: Stored): number {
  if (type.typeId === Type.Null) return length;
  if (offsets) return offsets.length - 1;
  return (values?.length ?? 0) * (type.typeId === Type.Bool ? 8 : 1);
}

/** Throws where batches say that they are longer than they are, or than each other. */
function checkLengths(columns: readonly (readonly Stored[])[]): void {
  for (const batches of columns)
    batches.forEach((batch, at) => {
      if (batch.length !== columns[0]![at]?.length || batch.length > capacity(batch))
        throw new RangeError('broken lengths');
      if (batch.dictionary) for (const one of batch.dictionary.data) checkLengths([[one]]);
    });
}

/** Arrow IPC, as a file (Feather) or a stream; columns of lists and structures are left out and told. */
export const readArrow: Reader = guarded('arrow', async (file, source, take, loading) => {
  const bytes = await whole(file, source, loading);
  checkArrow(bytes);
  const table = tableFromIPC(bytes, { useBigInt: true, useDecimalInt: true });
  const columns = table.schema.fields.map((field, at) => ({
    name: field.name,
    value: valueOf(field.type),
    data: table.getChildAt(at).data,
  }));
  const flat = columns.filter(({ value }) => value);
  checkLengths(flat.map(({ data }) => data as unknown as readonly Stored[]));

  async function* slices(): AsyncGenerator<Slice> {
    for (let batch = 0; batch < (columns[0]?.data.length ?? 0); batch++) {
      const slice: unknown[][] = [];
      for (const { data, value } of flat) {
        const cells = Array.from(data[batch] as Iterable<unknown>, (cell) =>
          cell === null || cell === undefined ? null : value!(cell as never),
        );
        slice.push(cells);
        await breathe(loading);
      }
      yield slice;
    }
  }
  const headers = flat.map(({ name }) => name);
  const sheet = await take({ name: file, cells: { format: 'arrow', headers, slices: slices() } });
  for (const { name, value } of columns)
    if (!value) sheet.notes.push({ code: 'column-dropped', column: name });
});
