import type { Readers } from '../loading.ts';

const imports: { readonly [K in keyof Readers]: () => Promise<Readers[K]> } = {
  text: async () => (await import('./text.ts')).readText,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  parquet: async () => (await import('./parquet.ts')).readParquet,
  arrow: async () => (await import('./arrow.ts')).readArrow,
  brotli: async () => (await import('./brotli.ts')).readBrotli,
};

/** Where modules can be imported, outside pages: each reader when it is first asked for. */
export const importedReader = <K extends keyof Readers>(name: K): Promise<Readers[K]> => imports[name]();
