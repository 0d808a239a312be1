import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { MetricAnswer } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import type { Report } from '../../../src/query/report.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';

learnAll();

learnCatalogue();

const data = process.env.SHARED_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;
const golden = new URL('../../../../shared/spec/golden', import.meta.url).pathname;

function text(folder: string, file: string): string | null {
  const path = `${folder}/${file}`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.info(`skipped: ${path} is not there`);
  return null;
}

const parsed = (csv: string | null): Record<string, string>[] | null =>
  csv === null ? null : Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

/** Rows of a CSV file of the data folder, or null with the reason printed. */
export const sheet = (file: string): Record<string, string>[] | null => parsed(text(data, file));

/** Text of a file of the data folder, or null. */
export const plain = (file: string): string | null => text(data, file);

/** An answer file of the data folder, or null. */
export const truth = <T>(file: string): T | null => {
  const found = text(data, file);
  return found === null ? null : (JSON.parse(found) as T);
};

/** Rows of a golden table, or null. */
export const goldenSheet = (table: string): Record<string, string>[] | null =>
  parsed(text(golden, `${table}.csv`));

/** What golden tables must give for algorithms, or null. */
export const goldenValues = (): Record<string, unknown> | null => {
  const found = text(golden, 'golden.json');
  return found === null ? null : (JSON.parse(found) as { algorithms: Record<string, unknown> }).algorithms;
};

/** Answers a question over golden tables, read as a customer's own files would be; null where they are not there. */
export async function askGolden(tables: readonly string[], question: Question): Promise<MetricAnswer | null> {
  const inputs = tables.map((table) => ({
    name: `${table}.csv`,
    table,
    text: text(golden, `${table}.csv`) ?? '',
  }));
  if (inputs.some((input) => !input.text)) return null;
  return ask(await load(inputs, {}), question);
}

/** The answer of a question's only metric. */
export async function ask(
  { tables, report }: { tables: Tables; report: Report },
  question: Question,
): Promise<MetricAnswer> {
  const [outcome] = await answerAll(tables, report, [question], { now: Date.UTC(2026, 10, 21) });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value.metrics[question.metrics[0]!]!;
}
