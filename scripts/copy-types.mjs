// Copies the declarations that `tsc -b` keeps in its cache to dist/types, with imports and source maps that hold there.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './entries.mjs';

const cache = path.join(root, 'node_modules/.cache/types');
const target = path.join(root, 'dist/types');

/** @param {string} text a declaration file */
export const withJsImports = (text) =>
  text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2');

export function copyTypes() {
  for (const folder of ['src', 'workers', 'server']) {
    if (!existsSync(path.join(cache, folder)) || !existsSync(path.join(root, folder))) continue;
    for (const entry of readdirSync(path.join(cache, folder), { recursive: true })) {
      const file = path.join(folder, String(entry));
      const source = file.replace(/\.d\.ts(\.map)?$/, '.ts');
      // The cache may still hold the declarations of a source that is gone.
      if (!/\.d\.ts(\.map)?$/.test(file) || !existsSync(path.join(root, source))) continue;
      const to = path.join(target, file);
      mkdirSync(path.dirname(to), { recursive: true });
      const text = readFileSync(path.join(cache, file), 'utf8');
      if (file.endsWith('.map')) {
        const sources = [path.relative(path.dirname(to), path.join(root, source)).replaceAll(path.sep, '/')];
        writeFileSync(to, JSON.stringify({ ...JSON.parse(text), sources }));
      } else writeFileSync(to, withJsImports(text));
    }
  }
}
