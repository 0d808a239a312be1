import type { Part } from './start.ts';

const files: Readonly<Record<string, () => Promise<{ readonly default: Part }>>> = {
  full: () => import('./full-engine.ts'),
  text: () => import('./text-reader.ts'),
  xlsx: () => import('./xlsx-reader.ts'),
  parquet: () => import('./parquet-reader.ts'),
  arrow: () => import('./arrow-reader.ts'),
  brotli: () => import('./brotli-reader.ts'),
};

/** Loads what lies beside the kit's own file: the larger engine, or a reader. The build of that one file has its own way for this. */
export const beside = async (name: string): Promise<Part> => (await files[name]!()).default;
