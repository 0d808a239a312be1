import { readBrotli } from './ingest/formats/brotli.ts';
import type { Shelf } from './readers.ts';

/** Puts the decompressor where the reader of Parquet looks for it. */
export const start = (shelf: Shelf): void => void (shelf.brotli = readBrotli);
