import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const guide = readFileSync(path.join(root, 'stories/choose-a-tag.mdx'), 'utf8');
const links = [...guide.matchAll(/\[([^\]]+)\]\(\?path=\/story\/([\w-]+?)--([\w-]+)\)/g)].map(
  ([, text = '', file = '', story = '']) => ({ text, file, story }),
);
const tags = readdirSync(path.join(root, 'src/elements')).filter((name) => name.startsWith('crm-'));
const dashboards = readdirSync(path.join(root, 'src/elements/crm-dashboard/views')).map((name) =>
  path.basename(name, '.ts'),
);
/** Story ids are the names of exports in lower case, a hyphen a word. */
const idsOf = (file: string): string[] => {
  const text = readFileSync(path.join(root, `stories/${file}.stories.ts`), 'utf8');
  const alone = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
  const together = [...text.matchAll(/^export const \{([^}]+)\}/gm)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.split(':').at(-1)!.trim()),
  );
  return [...alone, ...together].map((name) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase());
};

test('the guide to the tags has every tag', () => {
  expect(tags.length).toBeGreaterThan(20);
  expect(tags.filter((tag) => !links.some(({ text, file }) => text === tag && file === tag))).toEqual([]);
});

test('the guide to the tags has every dashboard', () => {
  const shown = links.filter(({ file }) => file === 'crm-dashboard').map(({ story }) => story);
  // The first view is what a dashboard shows by itself.
  const missing = dashboards.filter(
    (view) => !shown.includes(view === 'state-of-the-union' ? 'default' : view),
  );
  expect(missing).toEqual([]);
});

test('every link of the guide leads to a story', () => {
  expect(links.filter(({ file, story }) => !idsOf(file).includes(story))).toEqual([]);
});

test('every tag has its stories', () => {
  expect(tags.filter((tag) => !existsSync(path.join(root, `stories/${tag}.stories.ts`)))).toEqual([]);
});
