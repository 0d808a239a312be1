import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { walk } from '../../scripts/ast.mjs';
import { barrels, mayImport, mayUse, mostLines } from './rules.ts';

/** Path from the project's root, with forward slashes, to text. */
export type Files = ReadonlyMap<string, string>;
interface Node {
  type: string;
  source?: { value?: unknown } | null;
  argument?: { value?: unknown };
}

/** Every module that a TypeScript text names in an import, an export, an import() or an import type. */
export function importsOf(text: string): string[] {
  const found: string[] = [];
  walk(parseAst(text, { lang: 'ts' }), (node: Node) => {
    if (!/^(Import|Export|TSImportType)/.test(node.type)) return;
    const value = node.source?.value ?? node.argument?.value;
    if (typeof value === 'string') found.push(value);
  });
  return found;
}

const isRelative = (specifier: string): boolean => /^\.{1,2}\//.test(specifier);
const targetOf = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier);
const isWithin = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const longest = (file: string, table: Record<string, unknown>): string | undefined =>
  Object.keys(table)
    .filter((folder) => isWithin(file, folder))
    .sort((a, b) => b.length - a.length)[0];

/** Imports that the table does not allow. */
export function forbiddenImports(files: Files): string[] {
  return [...files].flatMap(([file, text]) => {
    const folder = longest(file, mayImport);
    if (!folder) return [];
    return importsOf(text).flatMap((specifier) => {
      if (!isRelative(specifier)) {
        const allowed = mayUse[longest(file, mayUse) ?? ''];
        // A nested folder does not inherit what its parent may use.
        const own = longest(file, mayUse) === folder || mayUse[folder] ? allowed : undefined;
        return own?.test(specifier) ? [] : [`${file} imports the package ${specifier}`];
      }
      const target = targetOf(file, specifier);
      const to = longest(target.replace(/\?.*$/, ''), mayImport);
      if (to === folder && !target.includes('?')) return [];
      const allowed = ['src/util', ...(mayImport[folder] ?? [])];
      // `workers` stands for all its folders only where the table says so in one word.
      const fine = allowed.some(
        (name) =>
          target === name || to === name || (to !== undefined && isWithin(to, name) && folder === 'server'),
      );
      return fine ? [] : [`${file} imports ${target}`];
    });
  });
}

/** Relative imports that do not name a TypeScript file (or a stylesheet, or data) in full, or one that does not exist. */
export function badPaths(files: Files): string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(text)
      .filter(isRelative)
      .flatMap((specifier) => {
        if (!/\.(ts|mjs|css|json|csv)(\?[a-z-]+)?$/.test(specifier))
          return [`${file}: '${specifier}' has no extension`];
        const target = targetOf(file, specifier);
        return target.endsWith('.ts') && !files.has(target) ? [`${file}: '${specifier}' does not exist`] : [];
      }),
  );
}

/** Import cycles, each as `a -> b -> a`; types count too. */
export function cycles(files: Files): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const specifier of importsOf(files.get(file) ?? '').filter(isRelative)) {
      const target = targetOf(file, specifier.replace(/\?.*$/, ''));
      if (files.has(target)) visit(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

/** Files that only pass on what other files export. */
export function strayBarrels(files: Files): string[] {
  return [...files].flatMap(([file, text]) => {
    const body = parseAst(text, { lang: 'ts' }).body as Node[];
    const passesOn = (node: Node): boolean => /^Export/.test(node.type) && Boolean(node.source);
    return body.length > 0 && body.every(passesOn) && !barrels.includes(file)
      ? [`${file} only re-exports`]
      : [];
  });
}

export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const tooLong = (files: Files): string[] =>
  [...files].flatMap(([file, text]) =>
    // A table of contents grows by a line an entry; it is no reading.
    linesOf(text) > mostLines && !barrels.includes(file) ? [`${file} has ${linesOf(text)} lines`] : [],
  );
