import type { OpenOptions, Progress } from '../../src/protocol/api.ts';
import type { FileReport } from '../../src/query/report.ts';
import { Fault } from '../../src/util/fault.ts';
import type { Sheet } from './sheet.ts';

/** A table's cells as values, a slice of rows at a time. */
export interface Cells {
  readonly format: FileReport['format'];
  readonly headers: readonly string[];
  /** Each slice: one list a header, in their order; a list that ends early has no more values. */
  readonly slices: Iterable<Slice> | AsyncIterable<Slice>;
  /** The number of the first row in its file; 2 where nothing else is said, below a header. */
  readonly first?: number;
  /** What was passed over: after how many rows, and its text; '' is a blank row. May grow while slices come. */
  readonly skipped?: readonly (readonly [after: number, text: string])[];
}
export type Slice = readonly ArrayLike<unknown>[];

/** One input, its bytes at hand or on their way. */
export interface OpenedInput {
  readonly name: string;
  readonly table?: string | undefined;
  readonly contentType?: string;
  readonly total?: number;
  /** When the file was written, UTC ms, where that is known. */
  readonly modified?: number;
  readonly stream?: ReadableStream<Uint8Array>;
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly columns?: Readonly<Record<string, ArrayLike<unknown>>>;
  readonly cells?: Cells;
  /** Text that a reader has made plain: it is read as it is. */
  readonly isPlain?: boolean;
}

/** The bytes of an input in slices; `head` is the start of the first one, which `rest` gives again. */
export interface Pieces {
  readonly head: Uint8Array;
  readonly rest: AsyncIterable<Uint8Array>;
  /** Bytes that have arrived. */
  readonly read: () => number;
}

/** Takes a table, or a file, that lies within a file. Rejects with a Fault. */
export type Take = (input: OpenedInput) => Promise<Sheet>;

/** Reads a file of one format and hands over what lies within. Every rejection is a Fault, or is told as a malformed file. */
export type Reader = (
  file: string,
  source: Pieces,
  take: Take,
  loading: Loading,
  options: OpenOptions,
) => Promise<void>;

/** What reads a rare format, by its name: loaded only when such a file arrives. */
export interface Readers {
  /** Text that is compressed, in an encoding without a mark, of one object a line, or shaped as only the host knows. */
  readonly text: Reader;
  readonly xlsx: Reader;
  readonly parquet: Reader;
  readonly arrow: Reader;
  /** One way in which the pages of a Parquet file may be compressed; `size` is that of what comes out. */
  readonly brotli: (packed: Uint8Array, size: number) => Uint8Array;
}

export interface Loading {
  readonly signal?: AbortSignal;
  /** The clock, for data that say no time themselves; UTC ms. */
  now?(): number;
  progress?(progress: Progress): void;
  /** Called between slices of work; what it returns is awaited. */
  pause?(): Promise<void> | undefined;
  /** What reads a format that is not read here; undefined where it is not at hand. */
  reader?<K extends keyof Readers>(name: K): Readers[K] | undefined | Promise<Readers[K] | undefined>;
}

/** Lets others run between two slices of work, and ends it when nobody wants the answer any more. */
export async function breathe(loading: Loading): Promise<void> {
  const wait = loading.pause?.();
  if (wait) await wait;
  if (loading.signal?.aborted) throw new Fault('cancelled');
}
