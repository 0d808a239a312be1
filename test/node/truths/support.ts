import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { learnCatalogue } from '../../../workers/engine/learn.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { Answer, Group, MetricAnswer, Valued } from '../../../src/query/answer.ts';
import type { Question } from '../../../src/query/question.ts';
import type { Report } from '../../../src/query/report.ts';
import { answerAll } from '../../../workers/engine/answer.ts';
import type { Tables } from '../../../workers/engine/table.ts';
import { importedReader } from '../../../workers/ingest/formats/imported.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { load } from '../../../workers/ingest/load.ts';

learnCatalogue();
learnAll();

const folder = process.env.SHARED_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;

export interface Source {
  readonly tables: Tables;
  readonly report: Report;
}

export type Row = Readonly<Record<string, string>>;

/** A file as an export of one table. */
interface Export {
  readonly file: string;
  readonly table: string;
  /** Cells added to each row, or put in the place of its own: what the schema needs and the export says otherwise. */
  readonly add?: (row: Row) => Readonly<Record<string, string>>;
  /** With added cells, the columns of a long file that the questions need. */
  readonly only?: readonly string[];
}

/** Answers by check id, as other tools gave them; null, with the reason printed, where the data set is not there. */
export function truthOf(set: string): (<T>(id: string) => T) | null {
  const path = `${folder}/${set}/truth.json`;
  if (!existsSync(path)) {
    console.info(`skipped: ${path} is not there (set SHARED_DATA)`);
    return null;
  }
  const { checks } = JSON.parse(readFileSync(path, 'utf8')) as { checks: { id: string; value: unknown }[] };
  const byId = new Map(checks.map(({ id, value }) => [id, value]));
  return <T>(id: string): T => {
    if (!byId.has(id)) throw new Error(`${set} has no check ${id}`);
    return byId.get(id) as T;
  };
}

const parsed = new Map<string, readonly Row[]>();

/** Rows of a file as a parser that is not ours reads them. */
export function rowsOf(set: string, file: string): readonly Row[] {
  const path = `${folder}/${set}/${file}`;
  if (!parsed.has(path)) {
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    parsed.set(path, Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data);
  }
  return parsed.get(path)!;
}

/** The file with the added cells as CSV text; every row must be given the same columns. */
function changed(set: string, { file, add, only }: Export): string {
  const rows = rowsOf(set, file);
  const fields = [...new Set([...(only ?? Object.keys(rows[0]!)), ...Object.keys(add!(rows[0]!))])];
  const data = rows.map((row) => {
    const cells = { ...row, ...add!(row) };
    return fields.map((field) => cells[field] ?? '');
  });
  return Papa.unparse({ fields, data });
}

/** The files as our own ingest reads them. */
export const open = (set: string, files: readonly Export[], options: OpenOptions = {}): Promise<Source> =>
  load(
    files.map((one) => {
      const { file: name, table } = one;
      return one.add
        ? { name, table, text: changed(set, one) }
        : { name, table, bytes: new Uint8Array(readFileSync(`${folder}/${set}/${name}`)) };
    }),
    options,
    { reader: importedReader },
  );

export async function answerOf({ tables, report }: Source, question: Question): Promise<Answer> {
  const [outcome] = await answerAll(tables, report, [question], { now: Date.UTC(2026, 10, 21) });
  if (!outcome!.ok) throw new Error(JSON.stringify(outcome!.fault));
  return outcome!.value;
}

type Asking = Partial<Question>;

export const ask = async (source: Source, id: string, asking: Asking = {}): Promise<MetricAnswer> =>
  (await answerOf(source, { metrics: [id], ...asking })).metrics[id]!;

export const valueOf = async (source: Source, id: string, asking: Asking = {}): Promise<number | null> =>
  (await ask(source, id, asking)).value;

/** Groups by their label or key; '' is no value. */
export async function groupsOf(
  source: Source,
  id: string,
  by: string | readonly string[],
  asking: Asking = {},
): Promise<Map<string, Group>> {
  const { groups, reason } = await ask(source, id, { by: typeof by === 'string' ? [by] : by, ...asking });
  if (!groups) throw new Error(`${id} by ${by.toString()}: ${reason ?? 'no groups'}`);
  return new Map(
    groups.map((group) => [(group.label ?? group.key).map((word) => word ?? '').join(' | '), group]),
  );
}

/** Values by the first day of their grain, cut to as many letters: 7 for months. */
export async function seriesOf(
  source: Source,
  id: string,
  grain: NonNullable<Question['grain']>,
  asking: Asking = {},
  letters = 10,
): Promise<Map<string, Valued>> {
  const { spans, metrics } = await answerOf(source, { metrics: [id], grain, ...asking });
  return new Map(spans!.map(({ from }, i) => [from.slice(0, letters), metrics[id]!.series![i]!]));
}

/** Equal to the twelve digits that the answers have. */
export function near(value: number | null | undefined, expected: number | null, what = ''): void {
  if (expected === null || value === null || value === undefined) expect(value, what).toBe(expected);
  else
    expect(Math.abs(value - expected), `${what}: ${value} for ${expected}`).toBeLessThanOrEqual(
      1e-10 * Math.max(1, Math.abs(expected)),
    );
}

type Pair = readonly [string, number];

/** One column of a table of answers by another, each by its name or worked out. */
export const pairs = <R extends object>(
  rows: readonly R[],
  name: keyof R | ((row: R) => string),
  value: keyof R | ((row: R) => number),
): Pair[] =>
  rows.map((row) => [
    typeof name === 'function' ? name(row) : String(row[name]),
    typeof value === 'function' ? value(row) : (row[value] as number),
  ]);

/** The same keys with the same values; keys whose value would be 0 or none may be absent on either side. */
export function same(
  found: ReadonlyMap<string, Valued>,
  expected: Readonly<Record<string, number>> | readonly Pair[],
  of: (group: Valued) => number | null = ({ value }) => value,
): void {
  const wanted = new Map<string, number>(expected instanceof Array ? expected : Object.entries(expected));
  expect(wanted.size).toBeGreaterThan(0);
  for (const [key, value] of wanted) near(found.has(key) ? of(found.get(key)!) : 0, value, key);
  for (const [key, group] of found) if (!wanted.has(key)) expect(of(group) ?? 0, key).toBe(0);
}
