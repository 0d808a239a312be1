import type { Readers } from './ingest/loading.ts';

/** The readers that an engine was started with. */
export type Shelf = { -readonly [K in keyof Readers]?: Readers[K] };

/** A reader's whole code as one function, that puts it on the shelf. */
export type ReaderPart = (shelf: Shelf) => void;

export function shelfOf(parts: readonly ReaderPart[]): Shelf {
  const shelf: Shelf = {};
  for (const part of parts) part(shelf);
  return shelf;
}
