import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/entries.mjs';
import { badPaths, cycles, forbiddenImports, linesOf, strayBarrels, tooLong, type Files } from './checker.ts';

const read = (...folders: string[]): Files =>
  new Map(
    folders.flatMap((folder) => {
      if (!existsSync(path.join(root, folder))) return [];
      const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
      return names
        .filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts'))
        .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
        .map((file): [string, string] => [file, readFileSync(path.join(root, file), 'utf8')]);
    }),
  );
const product = read('src', 'workers', 'server');
const everything = read(
  'src',
  'workers',
  'server',
  'scripts',
  'stories',
  'test',
  'demo',
  'bench',
  'docs',
  '.storybook',
);

test('every folder imports only what the table allows', () => expect(forbiddenImports(product)).toEqual([]));
test('there are no import cycles', () => expect(cycles(everything)).toEqual([]));
test('every relative import names a file, in full', () => expect(badPaths(everything)).toEqual([]));
test('only the tables of contents are barrels', () => expect(strayBarrels(product)).toEqual([]));
test('no file is too long', () => {
  const sizes = [...product.values()].map(linesOf).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  console.log(`${sizes.length} files of the product: median ${middle} lines, longest ${sizes.at(-1) ?? 0}`);
  expect(tooLong(everything)).toEqual([]);
});
