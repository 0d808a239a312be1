import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Definition } from '../../src/metrics/define.ts';
import { catalogue } from '../../src/metrics/index.ts';
import { headsOf } from './heads.ts';
import { metricsPage, type Entry } from './page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const languages = ['en', 'vi', 'zh', 'fa'] as const;

// Not static: the texts belong to the page's project, and files of metrics are found by looking.
const load = (file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ pathToFileURL(path.join(root, file)).href) as Promise<Record<string, unknown>>;

type Names = Readonly<Record<string, string>>;

/** Names of all metrics in a language, from the files of its halves. */
export async function namesIn(language: string): Promise<Names> {
  const folder = 'src/i18n/names';
  const files = readdirSync(path.join(root, folder)).filter((file) => file.startsWith(`${language}-`));
  const halves = await Promise.all(files.sort().map((file) => load(`${folder}/${file}`)));
  return Object.assign({}, ...halves.map(({ names }) => names)) as Names;
}

/** Files of the metrics by id. */
async function filesById(): Promise<ReadonlyMap<string, string>> {
  const folder = 'src/metrics';
  const found = new Map<string, string>();
  for (const { name: family } of readdirSync(path.join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  ))
    for (const name of readdirSync(path.join(root, folder, family))) {
      const file = `${folder}/${family}/${name}`;
      for (const value of Object.values(await load(file))) {
        const { id, about } = value as Partial<Definition>;
        if (id && about) found.set(id, file);
      }
    }
  return found;
}

/** The pages of docs/ that are written from the code: path to text. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const files = await filesById();
  const names = new Map(await Promise.all(languages.map(async (one) => [one, await namesIn(one)] as const)));
  const entries = await Promise.all(
    catalogue.map(async (definition): Promise<Entry> => {
      const { id, example } = definition;
      const file = files.get(id)!;
      const named = languages.map((language) => [language, names.get(language)![id] ?? id] as const);
      return {
        definition,
        file: `../${file}`,
        family: file.split('/')[2]!,
        names: Object.fromEntries(named) as Entry['names'],
        heads: Array.isArray(example.gives) ? await headsOf(definition) : [],
      };
    }),
  );
  // By code unit, so that the order is the same on every machine.
  entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return new Map([['docs/metrics.md', metricsPage(entries)]]);
}

const keyOf = ({ family, definition }: Entry): string => `${family}/${definition.id}`;
