import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../server/cli/run.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import { day } from './support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'currency-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the test's own. */
export const file = (name: string, text: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
};

/** The metric as the command line answers it over the files, at the end of 2024. */
export async function answer(metric: string, ...words: string[]): Promise<MetricAnswer> {
  let out = '';
  await run(['ask', metric, '--json', ...words], {
    out: (text) => (out += text),
    error: (text) => (out += text),
    now: () => day('2024-12-31'),
  });
  return (JSON.parse(out) as { metrics: Record<string, MetricAnswer> }).metrics[metric]!;
}
