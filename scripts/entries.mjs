// What the package is built from. An entry whose file does not exist yet is left out, and said so by scripts/build.mjs.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const present = (/** @type {Record<string, string>} */ entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(path.join(root, file))));

/** One entry a tag: `elements/crm-nps` from src/elements/crm-nps/define.ts. */
export function elementEntries() {
  const folder = path.join(root, 'src/elements');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return present(
    Object.fromEntries(names.map((name) => [`elements/${name}`, `src/elements/${name}/define.ts`])),
  );
}

const languages = Object.fromEntries(
  ['en', 'fa', 'vi', 'zh'].map((code) => [`i18n/${code}`, `src/i18n/define/${code}.ts`]),
);

export const wanted = {
  npm: { index: 'src/index.ts', define: 'src/define.ts', ...languages },
  cdn: { 'crm-elements': 'src/cdn.ts' },
  full: {
    'crm-elements-full': 'src/client/full-engine.ts',
    'crm-elements-text': 'src/client/text-reader.ts',
    'crm-elements-xlsx': 'src/client/xlsx-reader.ts',
    'crm-elements-parquet': 'src/client/parquet-reader.ts',
    'crm-elements-arrow': 'src/client/arrow-reader.ts',
    'crm-elements-brotli': 'src/client/brotli-reader.ts',
  },
  node: { cli: 'server/cli.ts', index: 'server/index.ts' },
};

/** @param {keyof typeof wanted} build */
export const entriesOf = (build) => ({
  ...present(wanted[build]),
  ...(build === 'npm' ? elementEntries() : {}),
});
