// Writes demo/data: the exports of a synthetic company and the facts about them. Same bytes on every run.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {{ module: { createCompany: () => { files: Map<string, string> } } }} */
const { module } = await runnerImport(`${root}demo/company/company.ts`);
await mkdir(`${root}demo/data`, { recursive: true });
let total = 0;
for (const [name, text] of module.createCompany().files) {
  const bytes = Buffer.from(text);
  await writeFile(`${root}demo/data/${name}`, bytes);
  total += bytes.length;
  console.log(`${String(bytes.length).padStart(9)}  demo/data/${name}`);
}
console.log(`${String(total).padStart(9)}  in all`);
