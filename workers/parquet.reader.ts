import { readParquet } from './ingest/formats/parquet.ts';
import type { Shelf } from './readers.ts';

/** Puts the reader where an engine looks for it. */
export const start = (shelf: Shelf): void => void (shelf.parquet = readParquet);
