// What `npm run new metric` writes: a definition that is true as it stands, to be replaced.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { camel, kebab } from './words.mjs';

const taken = ['catalogue', 'count', 'deals', 'is', 'metric'];

/** @param {string} name */
function isVariable(name) {
  try {
    parseAst(`export const ${name} = 1;`);
    return !taken.includes(name);
  } catch {
    return false;
  }
}

/** @param {string} name */
const text = (name) => `import { deals } from '../../schema/deals.ts';
import { metric } from '../define.ts';
import { count, is } from '../language.ts';

export const ${camel(name)} = metric({
  id: '${name}',
  about: 'Deals won in the period.',
  unit: 'count',
  better: 'higher',
  value: count(deals, { at: deals.closed_at, where: is(deals.status, 'won') }),
  // Of the three won deals one is of April.
  example: {
    deals: {
      status: ['won', 'won', 'lost', 'won'],
      closed_at: ['2024-03-05', '2024-03-20', '2024-03-21', '2024-04-01'],
    },
    period: '2024-03',
    gives: 2,
  },
  source: 'worked out from its name',
});
`;

/**
 * @param {string} root
 * @param {string} wish '<family>/<id>'
 * @returns {{ files: Record<string, string>, next: string[] } | { refused: string }}
 */
export function newMetric(root, wish) {
  const folder = path.join(root, 'src/metrics');
  const families = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const [family = '', id = '', more] = wish.split('/');
  if (!families.includes(family) || more !== undefined)
    return { refused: `give <family>/<id>; families: ${families.join(', ')}` };
  if (!kebab.test(id))
    return { refused: `"${id}" is no id: lower case words joined by hyphens, such as win-rate` };
  if (!isVariable(camel(id))) return { refused: `"${id}" cannot be a name in the code: take more words` };
  const file = `src/metrics/${family}/${id}.ts`;
  if (existsSync(path.join(root, file))) return { refused: `${file} exists` };
  const owner = families
    .flatMap((name) => readdirSync(path.join(folder, name)).map((one) => `src/metrics/${name}/${one}`))
    .find((one) =>
      new RegExp(`\\bid: '${id}'|^export const ${camel(id)} =`, 'm').test(
        readFileSync(path.join(root, one), 'utf8'),
      ),
    );
  if (owner) return { refused: `there is a ${id} in ${owner}` };
  const half = id < 'm' ? 'a-l' : 'm-z';
  return {
    files: { [file]: text(id) },
    next: [
      `say what it is in ${file}: about, value, unit, better, and a worked example whose answer you know from elsewhere`,
      'give the source of the formula',
      `name it in src/i18n/names/{en,vi,zh,fa}-${half}.ts`,
      'npx vitest run test/node/metrics, then npm run docs',
    ],
  };
}
