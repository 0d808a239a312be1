import { readText } from './ingest/formats/text.ts';
import type { Shelf } from './readers.ts';

/** Puts the reader where an engine looks for it. */
export const start = (shelf: Shelf): void => void (shelf.text = readText);
