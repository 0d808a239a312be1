import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { FileReport, Report } from '../../../src/query/report.ts';
import type { Table, Tables } from '../../engine/table.ts';
import { breathe, type Loading } from '../loading.ts';
import { clean, ensureKey } from './clean.ts';
import { keepOf, partsOf, type Before, type Kept, type KeptTable } from './kept.ts';
import { convert } from './currency.ts';
import { deriveDeals } from './deals.ts';
import { stacked, type Draft, type Drafts } from './draft.ts';
import { deriveHistory } from './history.ts';
import { completeStages, makeStages } from './stages.ts';
import { deriveSurveys } from './surveys.ts';
import { updating } from './update.ts';
import type { Part } from './settle.ts';

type Step = (drafts: Drafts, options: OpenOptions) => void;
let further: readonly Step[] = [];
/** Only an engine that has learnt more completes other tables. */
export const completeBy = (...steps: readonly Step[]): void => void (further = steps);

/**
 * From files to the schema's tables: stacked, cleaned, and completed with what can be derived. `before`: what they are added to;
 * what is kept comes back, so that more can be added later.
 */
export async function conform(
  added: readonly Part[],
  options: OpenOptions,
  loading: Loading,
  before?: Before,
): Promise<{ tables: Tables; report: Report; kept: Kept }> {
  const drafts: Drafts = new Map();
  const kept = new Map<string, KeptTable>();
  const parts: Part[] = [];
  const names = new Set([...(before?.kept.keys() ?? []), ...added.map(({ entity }) => entity.$table)]);
  for (const table of names) {
    const all = added.filter(({ entity }) => entity.$table === table);
    const alone = all.filter(({ isBeside }) => !isBeside);
    const own = alone.length ? alone : all;
    const known = own.length && before?.how === 'replace' ? undefined : before?.kept.get(table);
    const files = [...(known ? partsOf(known) : []), ...own];
    const sheets = [...(known ? [known] : []), ...own];
    const first = known?.rows ?? 0;
    const draft: Draft = {
      entity: (known ?? own[0]!).entity,
      rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
      columns: stacked(sheets),
      parts: files,
      derived: new Map(),
      notes: [],
    };
    const lacks = own.map(({ rows, columns }) => [rows, new Set(columns.keys())] as const);
    ensureKey(draft);
    // What is left of the files is in the draft alone, so that a column that is replaced is free.
    for (const part of own) part.columns.clear();
    const keep = await clean(draft, loading, before?.how === 'upsert' ? updating(first, lacks) : undefined);
    kept.set(table, keepOf(draft, keep));
    parts.push(...files);
    drafts.set(table, draft);
    await breathe(loading);
  }
  let currency: string | null = null;
  const steps = [
    completeStages,
    deriveHistory,
    ...deriveDeals,
    makeStages,
    deriveSurveys,
    ...further,
    () => (currency = convert(drafts, options)),
  ];
  for (const step of steps) {
    step(drafts, options);
    await breathe(loading);
  }

  const tables = new Map<string, Table>();
  for (const [name, { rows, columns }] of drafts) {
    for (const column of columns.keys()) if (column[0] === ':') columns.delete(column);
    tables.set(name, { name, rows, columns });
  }
  return {
    tables,
    report: {
      files: parts.map((part) => fileReport(part, drafts.get(part.entity.$table)!)),
      currency,
      newest: newest(drafts),
    },
    kept,
  };
}

function fileReport(part: Part, draft: Draft): FileReport {
  const { sheet, entity, system, because, format, file } = part;
  const leftOut = [...sheet.leftOut.values()];
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  const rowsRead = sheet.rows + (sheet.skipped.at(-1)?.[1] ?? 0) - sheet.blank;
  const derived = [...draft.derived].map(([column, because]) => {
    const type = entity.$columns.find(({ name }) => name === column)?.type ?? 'string';
    return {
      header: '',
      column,
      type,
      because: because.startsWith('derived') ? because : `derived:${because}`,
    };
  });
  return {
    file,
    table: entity.$table,
    system,
    because,
    format,
    bytes: sheet.bytes,
    rowsRead,
    rowsUsed: rowsRead - left,
    leftOut,
    unread: [...sheet.unread.values()],
    columns: [...part.reports, ...derived],
    notes: [...sheet.notes, ...draft.notes],
  };
}

function latestOf(values: Float64Array, latest: number): number {
  for (let row = 0; row < values.length; row++) if (values[row]! > latest) latest = values[row]!;
  return latest;
}

/** The latest instant of anything that happened. Days of plans (targets, costs, rates) are no news; only `at` dates an event. */
function newest(drafts: Drafts): number | null {
  let latest = -Infinity;
  for (const { entity, columns } of drafts.values()) {
    const events = entity.$columns.filter(({ type, planned }) => type === 'timestamp' && !planned);
    const dated = events.length
      ? events
      : entity.$columns.filter(({ type, name }) => type === 'date' && name === 'at');
    for (const { name } of dated) {
      const data = columns.get(name);
      if (data?.kind === 'number') latest = latestOf(data.values, latest);
    }
  }
  return latest > -Infinity ? latest : null;
}
