// `npm run new metric sales/big-wins` and `npm run new tag crm-leads` write files that compile and pass, to be made your own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './entries.mjs';
import { newMetric } from './new/metric.mjs';
import { newTag } from './new/tag.mjs';

const kinds = { metric: newMetric, tag: newTag };
const [kind = '', name = '', ...rest] = process.argv.slice(2);
const make = kind === 'metric' || kind === 'tag' ? kinds[kind] : undefined;
if (!make || !name || rest.length) {
  console.error('npm run new metric <family>/<id>   or   npm run new tag crm-<name>');
  process.exit(2);
}
const made = make(root, name);
if ('refused' in made) {
  console.error(made.refused);
  process.exit(1);
}
for (const [file, text] of Object.entries(made.files)) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: 'typescript' }));
  console.log(`written  ${file}`);
}
if (kind === 'metric') {
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/catalogue.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log('written  src/metrics/index.ts');
}
console.log(`\nNext:\n${made.next.map((step, i) => `${i + 1}. ${step}`).join('\n')}`);
