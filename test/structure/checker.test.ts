import { describe, expect, test } from 'vitest';
import {
  badPaths,
  cycles,
  forbiddenImports,
  importsOf,
  linesOf,
  strayBarrels,
  tooLong,
  type Files,
} from './checker.ts';

const files = (entries: Record<string, string>): Files => new Map(Object.entries(entries));

describe('the checker of the structure', () => {
  test('finds every way to name another module', () => {
    const text = `
      import a, { type B } from './a.ts';
      import type { C } from './c.ts';
      import './d.ts';
      export * from './e.ts';
      export { f } from './f.ts';
      const g = await import('./g.ts');
      type H = import('./h.ts').H;
      export const text = "import x from './not.ts'";`;
    expect(importsOf(text)).toEqual(['./a.ts', './c.ts', './d.ts', './e.ts', './f.ts', './g.ts', './h.ts']);
  });

  test.each([
    ['src/metrics/sales/win-rate.ts', `import '../../query/plan.ts'`],
    ['src/metrics/sales/win-rate.ts', `import type { X } from '../../charts/line.ts'`],
    ['src/util/clamp.ts', `import '../schema/deals.ts'`],
    ['src/charts/line.ts', `import '../i18n/en.ts'`],
    ['src/elements/crm-nps/element.ts', `import '../../../workers/host.ts'`],
    ['src/elements/crm-nps/element.ts', `import x from '../../../workers/engine.worker.ts?worker-function'`],
    ['src/client/connect.ts', `import '../../workers/engine.worker.ts'`],
    ['workers/engine/scan.ts', `import '../ingest/csv.ts'`],
    ['workers/engine/scan.ts', `import '../host.ts'`],
    ['workers/cache/tables.ts', `import '../../src/client/store.ts'`],
    ['server/handler.ts', `import '../src/client/ask.ts'`],
    ['src/define.ts', `import '../server/handler.ts'`],
    ['src/query/plan.ts', `import { sum } from 'd3-array'`],
    ['src/charts/line.ts', `import { openDB } from 'idb'`],
    ['workers/engine/scan.ts', `import { wrap } from 'comlink'`],
    ['workers/host.ts', `import { openDB } from 'idb'`],
    ['src/client/ask.ts', `import { readFileSync } from 'node:fs'`],
  ])('refuses in %s: %s', (file, text) => {
    expect(forbiddenImports(files({ [file]: text }))).toHaveLength(1);
  });

  test.each([
    [
      'src/metrics/sales/win-rate.ts',
      `import '../../schema/deals.ts'; import '../../util/x.ts'; import '../define.ts'`,
    ],
    [
      'src/client/connect.ts',
      `import x from '../../workers/engine.worker.ts?worker-function'; import 'comlink'`,
    ],
    [
      'src/elements/crm-nps/element.ts',
      `import '../base/element.ts'; import 'lit/decorators.js'; import '../../charts/line.ts'`,
    ],
    [
      'workers/host.ts',
      `import './engine/scan.ts'; import './cache/tables.ts'; import '../src/protocol/api.ts'; import 'comlink'`,
    ],
    ['workers/ingest/csv.ts', `import '../engine/table.ts'; import '../../src/sources/zoho.ts'`],
    [
      'server/cli.ts',
      `import 'node:fs'; import '../workers/ingest/csv.ts'; import '../workers/engine/scan.ts'`,
    ],
  ])('allows in %s: %s', (file, text) => {
    expect(forbiddenImports(files({ [file]: text }))).toEqual([]);
  });

  test('refuses a path without its extension, and one that leads nowhere', () => {
    expect(
      badPaths(files({ 'src/util/a.ts': `import './b'; import './c.js'; import './d.ts'` })),
    ).toHaveLength(3);
    expect(badPaths(files({ 'src/util/a.ts': `import './d.ts'`, 'src/util/d.ts': '' }))).toEqual([]);
  });

  test('finds a cycle, through types too, and only a cycle', () => {
    const ring = {
      'a.ts': `import './b.ts'`,
      'b.ts': `import type { C } from './c.ts'`,
      'c.ts': `export * from './a.ts'`,
    };
    expect(cycles(files(ring))).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
    expect(
      cycles(files({ 'a.ts': `import './b.ts'; import './c.ts'`, 'b.ts': `import './c.ts'`, 'c.ts': '' })),
    ).toEqual([]);
  });

  test('finds a stray barrel', () => {
    const text = `export * from './a.ts'; export { b } from './b.ts'`;
    expect(strayBarrels(files({ 'src/charts/index.ts': text, 'src/index.ts': text }))).toEqual([
      'src/charts/index.ts only re-exports',
    ]);
    expect(strayBarrels(files({ 'src/charts/line.ts': `${text}; export const x = 1;` }))).toEqual([]);
  });

  test('counts lines as an editor does', () => {
    expect([linesOf('a\n'), linesOf('a\nb')]).toEqual([1, 2]);
    expect(tooLong(files({ 'a.ts': 'x\n'.repeat(301), 'b.ts': 'x\n'.repeat(300) }))).toEqual([
      'a.ts has 301 lines',
    ]);
  });
});
