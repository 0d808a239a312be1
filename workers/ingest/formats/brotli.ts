import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import type { Readers } from '../loading.ts';

/** In a file of its own, because its dictionary weighs more than all of Parquet. */
export const readBrotli: Readers['brotli'] = decompressBrotli;
