import { gunzipSync } from 'fflate';
import { decompress as unzstd } from 'fzstd';
import { parquetMetadata, parquetScan, parquetSchema, snappyUncompress, type Compressors } from 'hyparquet';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import { Fault } from '../../../src/util/fault.ts';
import { breathe, type Loading, type Reader, type Slice } from '../loading.ts';
import { decode } from '../values/text.ts';
import { dayText } from './moment.ts';
import { checkFooter, checkPages } from './parquet-check.ts';
import { bare, isStrange, valueOf } from './parquet-values.ts';
import { guarded } from './guarded.ts';
import { whole } from './whole.ts';

/** What a page says that it holds, and what all of them may hold together. */
const mostPage = 2 ** 29;
const mostBytes = 2 ** 32;

const parsers = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros: bigint) => Number(micros) / 1e3,
  timestampFromNanoseconds: (nanos: bigint) => Number(nanos / 1000n) / 1e3,
  dateFromDays: dayText,
  jsonFromBytes: decode,
};

async function compressorsFor(
  file: string,
  codecs: ReadonlySet<string>,
  loading: Loading,
): Promise<Compressors> {
  const brotli = codecs.has('BROTLI') ? await loading.reader?.('brotli') : undefined;
  if (codecs.has('BROTLI') && !brotli)
    throw new Fault('unsupported-format', {
      file,
      found: 'parquet (brotli)',
      expected: ['snappy', 'zstd', 'gzip', 'crm-elements-brotli.js'],
      reader: 'brotli',
    });
  let made = 0;
  const room = (size: number): Uint8Array => {
    made += size;
    if (!(size >= 0 && size <= mostPage && made <= mostBytes))
      throw new Fault('too-large', { file, found: made, expected: mostBytes });
    return new Uint8Array(size);
  };
  return {
    SNAPPY(packed, size) {
      const page = room(size);
      snappyUncompress(packed, page);
      return page;
    },
    GZIP: (packed, size) => gunzipSync(packed, { out: room(size) }),
    ZSTD: (packed, size) => unzstd(packed, room(size)),
    LZ4: (packed, size) => decompressLz4(packed, room(size).length),
    LZ4_RAW: (packed, size) => decompressLz4Raw(packed, room(size).length),
    ...(brotli && { BROTLI: (packed: Uint8Array, size: number) => brotli(packed, room(size).length) }),
  };
}

/** Parquet of flat columns; nested ones are left out and told. */
export const readParquet: Reader = guarded('parquet', async (file, source, take, loading) => {
  const bytes = await whole(file, source, loading);
  const { buffer } = bytes;
  checkFooter(bytes);
  const metadata = parquetMetadata(buffer, { geoparquet: false });
  checkPages(bytes, metadata);
  const columns = parquetSchema(metadata).children;
  const flat = columns.filter(
    ({ children, element }) =>
      !children.length && element.repetition_type !== 'REPEATED' && !isStrange(element),
  );
  const names = flat.map(({ element }) => element.name);
  const values = flat.map(({ element }) => valueOf(element));
  flat.forEach(({ element }) => bare(element));
  const codecs = new Set(
    metadata.row_groups.flatMap((group) => group.columns.map((one) => String(one.meta_data?.codec))),
  );
  const compressors = await compressorsFor(file, codecs, loading);

  async function* slices(): AsyncGenerator<Slice> {
    const scan = await parquetScan({
      file: buffer,
      metadata,
      columns: names,
      compressors,
      parsers,
      utf8: false,
      geoparquet: false,
      useOffsetIndex: false,
    });
    for (const range of scan.ranges) {
      const slice: unknown[][] = [];
      for (const [at, column] of names.entries()) {
        const read = await scan.readColumn({ column, ...range });
        slice.push(Array.from(read as ArrayLike<unknown>, values[at]!));
        await breathe(loading);
      }
      yield slice;
    }
  }
  const sheet = await take({ name: file, cells: { format: 'parquet', headers: names, slices: slices() } });
  for (const column of columns)
    if (!flat.includes(column)) sheet.notes.push({ code: 'column-dropped', column: column.element.name });
});
