// Writes src/metrics/index.ts, the catalogue's table of contents, from the files under src/metrics/<family>/.
// `node scripts/catalogue.mjs --check` fails where it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './entries.mjs';

const folder = path.join(root, 'src/metrics');
const target = path.join(folder, 'index.ts');

/** @returns {{ file: string, names: string[] }[]} */
function definitions() {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name: family }) =>
    readdirSync(path.join(folder, family))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const text = readFileSync(path.join(folder, family, file), 'utf8');
        const names = [...text.matchAll(/^export const (\w+) = (?:metric|analysis)\(/gm)].map(
          (match) => match[1] ?? '',
        );
        return { file: `./${family}/${file}`, names };
      })
      .filter(({ names }) => names.length > 0),
  );
}

const files = definitions();
const source = `import type { Definition } from './define.ts';
${files.map(({ file, names }) => `import { ${names.join(', ')} } from '${file}';`).join('\n')}

/** The catalogue's table of contents; written by scripts/catalogue.mjs. */
export const catalogue: readonly Definition[] = [
${files
  .flatMap(({ names }) => names)
  .map((name) => `  ${name},`)
  .join('\n')}
];
`;
const text = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/metrics/index.ts is stale: run node scripts/catalogue.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
