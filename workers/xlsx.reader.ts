import { readXlsx } from './ingest/formats/xlsx.ts';
import type { Shelf } from './readers.ts';

/** Puts the reader where an engine looks for it. */
export const start = (shelf: Shelf): void => void (shelf.xlsx = readXlsx);
