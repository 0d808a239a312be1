import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf, root, wanted } from '../../scripts/entries.mjs';

interface Manifest {
  name: string;
  version: string;
  license: string;
  engines: Record<string, string>;
  bin: Record<string, string>;
  files: string[];
  sideEffects: string[];
  exports: Record<string, string | Record<string, string>>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}
interface Lock {
  packages: Record<string, { dev?: boolean; hasInstallScript?: boolean } & Partial<Manifest>>;
}
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const manifest = json<Manifest>('package.json');
const lock = json<Lock>('package-lock.json');
const targets = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : Object.values(entry),
);

describe('package.json', () => {
  test('pins every package exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('agrees with the lock file', () => {
    const { name, version, dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ name, version, dependencies, devDependencies }).toEqual({
      name: manifest.name,
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  test('runs nothing on the machine of who installs it', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    const shipped = Object.entries(lock.packages).filter(([name, entry]) => name && !entry.dev);
    expect(shipped.filter(([, entry]) => entry.hasInstallScript).map(([name]) => name)).toEqual([]);
  });

  test('ships what its exports and its program name', () => {
    const shipped = (file: string): boolean =>
      file === './package.json' ||
      manifest.files.some((name) => file === `./${name}` || file.startsWith(`./${name}/`));
    expect([...targets, ...Object.values(manifest.bin)].filter((file) => !shipped(file))).toEqual([]);
  });

  test('exports what the build writes', () => {
    const written = [
      ...Object.keys(wanted.npm).map((name) => `./dist/${name}.js`),
      ...Object.keys(wanted.cdn).map((name) => `./dist/cdn/${name}.js`),
      ...Object.keys(wanted.node).map((name) => `./dist/node/${name}.js`),
      './dist/elements/*.js',
      './dist/worker.js',
    ];
    const named = [...targets, ...Object.values(manifest.bin)].filter((file) => file.endsWith('.js'));
    expect(named.sort()).toEqual(written.sort());
    const types = Object.values(wanted.npm)
      .concat(wanted.node.index, 'src/elements/*/define.ts')
      .map((file) => `./dist/types/${file.replace(/\.ts$/, '.d.ts')}`);
    expect(targets.filter((file) => file.endsWith('.d.ts')).sort()).toEqual(types.sort());
  });

  test('lists every module that is imported for its effect', () => {
    const effects = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const sources = Object.entries(entriesOf('npm')).filter(([name]) => name !== 'index');
    const modules = sources.flatMap(([name, file]) => [`./${file}`, `./dist/${name}.js`]);
    expect(modules.filter((file) => !effects.some((effect) => effect.test(file)))).toEqual([]);
    for (const file of ['./dist/define.js', './dist/elements/crm-x.js', './src/elements/crm-x/define.ts'])
      expect(effects.some((effect) => effect.test(file))).toBe(true);
  });

  test('says its terms and what it runs on', () => {
    expect(manifest.license).toBe('MIT');
    expect(existsSync(path.join(root, 'LICENSE'))).toBe(true);
    expect(manifest.engines.node).toBe('>=20.19');
  });
});
