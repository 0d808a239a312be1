import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/entries.mjs';
import { newMetric } from '../../scripts/new/metric.mjs';
import { newTag } from '../../scripts/new/tag.mjs';
import { know } from '../../src/metrics/catalogue.ts';
import type { Definition } from '../../src/metrics/define.ts';
import { answerAll } from '../../workers/engine/answer.ts';
import { reportOf, tablesOfExample } from '../support/tables.ts';

let copy = '';
/** Three processes and a compiler, on a machine that may be busy. */
const patience = 90_000;
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
const create = (...args: string[]) => node('scripts/new.mjs', ...args);
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'crm-elements-new-'));
  for (const part of ['scripts', 'src', 'stories', 'test', 'types', 'workers', 'package.json', '.prettierrc'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the compiler says of the files, with the settings of the page's project. */
function complaints(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const {
    rootDir: _root,
    outDir: _out,
    composite: _composite,
    declaration: _d,
    declarationMap: _m,
    ...rest
  } = config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...rest, lib: ['ES2022', 'DOM', 'DOM.Iterable'], emitDeclarationOnly: false, noEmit: true },
    copy,
  );
  const program = ts.createProgram(
    [...files.map((file) => path.join(copy, file)), path.join(copy, 'types/worker-function.d.ts')],
    options,
  );
  return files
    .flatMap((file) => {
      const source = program.getSourceFile(path.join(copy, file));
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe('npm run new metric', { timeout: patience }, () => {
  it('writes a metric that is in the catalogue, compiles and gives its example', async () => {
    const { status, stdout } = create('metric', 'sales/spring-wins');
    expect(status).toBe(0);
    expect(stdout).toContain('src/i18n/names/{en,vi,zh,fa}-m-z.ts');
    const file = 'src/metrics/sales/spring-wins.ts';
    expect(read('src/metrics/index.ts')).toContain("import { springWins } from './sales/spring-wins.ts'");
    expect(node('scripts/catalogue.mjs', '--check').status).toBe(0);
    const slip = 'src/metrics/sales/slip.ts';
    writeFileSync(path.join(copy, slip), read(file).replace('deals.closed_at', 'deals.closd_at'));
    // The slip shows that the compiler really looks.
    expect(complaints([file, slip])).toEqual([expect.stringMatching(/^slip\.ts: .*closd_at/)]);
    const { module } = await runnerImport<{ springWins: Definition }>(path.join(copy, file));
    know([module.springWins]);
    const { example } = module.springWins;
    const tables = tablesOfExample(example);
    const [outcome] = await answerAll(
      tables,
      reportOf(tables),
      [{ metrics: ['spring-wins'], period: example.period! }],
      { now: Date.UTC(2026, 0, 1) },
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: { metrics: { 'spring-wins': { value: example.gives } } },
    });
  });

  it.each([
    ['an id that is there', 'sales/win-rate', /win-rate\.ts exists/],
    ['an id that another file has', 'customer/mrr-new', /in src\/metrics\/customer\/mrr-movements\.ts/],
    ['a family that is not there', 'weather/rain-rate', /families: activity, /],
    ['no family', 'rain-rate', /families: activity, /],
    ['a deeper path', 'sales/../rain-rate', /families: activity, /],
    ['capitals', 'sales/RainRate', /is no id/],
    ['a word of the language', 'sales/new', /cannot be a name/],
    ['a name that the file imports', 'sales/count', /cannot be a name/],
  ])('refuses %s', (_what, wish, reason) => {
    expect(newMetric(copy, wish)).toEqual({ refused: expect.stringMatching(reason) as string });
  });
});

describe('npm run new tag', { timeout: patience }, () => {
  it('writes a tag that compiles, with a story and a test', () => {
    const { status, stdout } = create('tag', 'crm-spring-wins');
    expect(status).toBe(0);
    const files = ['define', 'element', 'view'].map((name) => `src/elements/crm-spring-wins/${name}.ts`);
    for (const file of [
      ...files,
      'stories/crm-spring-wins.stories.ts',
      'test/browser/elements/spring-wins.test.ts',
    ]) {
      expect(stdout).toContain(file);
      expect(existsSync(path.join(copy, file)), file).toBe(true);
    }
    expect(read(files[1]!)).toContain("'crm-spring-wins': CrmSpringWins;");
    expect(complaints(files)).toEqual([]);
  });

  it.each([
    ['a tag that is there', 'crm-nps', /src\/elements\/crm-nps exists/],
    ['a name without crm-', 'spring-wins', /no name for a tag/],
    ['nothing after it', 'crm-', /no name for a tag/],
    ['a path', 'crm-../x', /no name for a tag/],
  ])('refuses %s', (_what, name, reason) => {
    expect(newTag(copy, name)).toEqual({ refused: expect.stringMatching(reason) as string });
  });
});

it('leaves everything as it is when it refuses', () => {
  const before = read('src/metrics/index.ts');
  const { status, stderr } = create('metric', 'sales/win-rate');
  expect(status).toBe(1);
  expect(stderr).toContain('win-rate.ts exists');
  expect(read('src/metrics/index.ts')).toBe(before);
});

it('says how it is called when it is called otherwise', () => {
  for (const args of [['metric'], ['story', 'x']]) {
    const { status, stderr } = create(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run new metric <family>/<id>');
  }
});
