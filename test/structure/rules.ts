// Who may import whom. A folder is its longest prefix in this table; every folder may import itself and src/util.

/** Folder or file to the folders and files that it may import. */
export const mayImport: Record<string, readonly string[]> = {
  'src/util': [],
  'src/schema': [],
  'src/metrics': ['src/schema'],
  'src/sources': ['src/schema'],
  'src/query': ['src/metrics', 'src/schema'],
  'src/protocol': ['src/query'],
  'src/client': [
    'src/protocol',
    'src/query',
    'src/metrics',
    'workers/engine.worker.ts?worker-function',
    'workers/full.worker.ts?worker-function',
    'workers/text.reader.ts?worker-function',
    'workers/xlsx.reader.ts?worker-function',
    'workers/parquet.reader.ts?worker-function',
    'workers/arrow.reader.ts?worker-function',
    'workers/brotli.reader.ts?worker-function',
  ],
  'src/i18n': [],
  'src/theme': [],
  'src/charts': [],
  'src/elements': ['src/charts', 'src/client', 'src/metrics', 'src/i18n', 'src/theme', 'src/query'],
  'src/core.ts': ['src/elements', 'src/client', 'src/i18n', 'src/theme', 'src/query', 'src/metrics'],
  'src/index.ts': ['src/core.ts', 'src/elements'],
  'src/more.ts': ['src/elements', 'src/i18n'],
  'src/define.ts': ['src/elements', 'src/index.ts', 'src/more.ts'],
  'src/cdn.ts': ['src/elements', 'src/core.ts', 'src/more.ts'],
  'workers/engine': ['src/query', 'src/metrics', 'src/schema'],
  'workers/ingest/formats': ['src/query', 'src/protocol', 'workers/ingest'],
  'workers/ingest': [
    'src/sources',
    'src/schema',
    'src/query',
    'src/protocol',
    'workers/engine',
    'workers/ingest/formats',
  ],
  'workers/cache': ['src/schema', 'src/query', 'workers/engine'],
  workers: [
    'src/protocol',
    'src/query',
    'src/metrics',
    'src/schema',
    'src/sources',
    'workers/engine',
    'workers/ingest',
    'workers/ingest/formats',
    'workers/cache',
  ],
  server: ['src/query', 'src/metrics', 'src/schema', 'src/sources', 'src/protocol', 'workers'],
};

/** Folder to the packages that it may import; a folder that is not named may import none. */
export const mayUse: Record<string, RegExp> = {
  'src/protocol': /^comlink$/,
  'src/client': /^comlink$/,
  'src/theme': /^lit(\/|$)/,
  'src/charts': /^(lit(\/.*)?|d3-[a-z]+)$/,
  'src/elements': /^(lit(\/.*)?|d3-[a-z]+)$/,
  'workers/cache': /^idb$/,
  'workers/ingest/formats':
    /^(@uwdata\/flechette|fflate|fzstd|hucre(\/xlsx)?|hyparquet|hyparquet-compressors\/.*)$/,
  workers: /^comlink$/,
  server: /^node:/,
};

/** The only files that may be nothing but re-exports. */
export const barrels: readonly string[] = [
  'src/core.ts',
  'src/more.ts',
  'src/index.ts',
  'src/define.ts',
  'src/metrics/index.ts',
  'server/index.ts',
];

export const mostLines = 300;
