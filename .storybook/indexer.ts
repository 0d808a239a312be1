import { readFile } from 'node:fs/promises';
import { loadCsf } from 'storybook/internal/csf-tools';
import type { Indexer } from 'storybook/internal/types';

/** `export const { A, B } = states;` as an export a name: Storybook's index sees no others. The module itself stays as it is. */
const oneByOne = (code: string): string =>
  code.replace(/^export const \{([^}]+)\} = \w+;$/gm, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.split(':').at(-1)!.trim())
      .filter(Boolean)
      .map((name) => `export const ${name} = {};`)
      .join('\n'),
  );

export const indexer: Indexer = {
  test: /\.stories\.ts$/,
  createIndex: async (fileName, options) =>
    loadCsf(oneByOne(await readFile(fileName, 'utf8')), { ...options, fileName }).parse().indexInputs,
};
