import { readArrow } from './ingest/formats/arrow.ts';
import type { Shelf } from './readers.ts';

/** Puts the reader where an engine looks for it. */
export const start = (shelf: Shelf): void => void (shelf.arrow = readArrow);
