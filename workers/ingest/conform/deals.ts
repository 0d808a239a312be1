import { dayMs } from '../../../src/util/civil.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import { wordKey } from '../../../src/sources/source.ts';
import { numbers } from '../columns/finish.ts';
import { localTime } from '../values/date.ts';
import { beyond } from './currency.ts';
import { categoryIn, stageNamed } from './stages.ts';
import { chosenStages } from './words.ts';
import {
  codeIn,
  derive,
  numberIn,
  sharedWords,
  wordColumn,
  wordIn,
  type Draft,
  type Drafts,
} from './draft.ts';

/** Adds what a deal's other columns, its stages and its history tell: pipeline, status, closed_at, probability, forecast category. */
export const deriveDeals = [pipelines, statuses, closings, chances, forecastCategories].map(
  (step) =>
    (drafts: Drafts, options: OpenOptions): void => {
      const deals = drafts.get('deals');
      if (deals) step(deals, drafts, options);
    },
);

function pipelines(deals: Draft, drafts: Drafts): void {
  const names = codeIn(drafts.get('stages'), 'pipeline')?.words.slice(1) ?? [];
  const only = names.length === 1 ? names[0]! : 'default';
  const told = codeIn(deals, 'pipeline');
  if (told && !told.codes.includes(0)) return;
  const word = wordIn(deals, 'pipeline');
  derive(
    deals,
    'pipeline',
    sharedWords(deals, ['pipeline'], (row) => word(row) || only),
    'default',
  );
}

function statuses(deals: Draft, drafts: Drafts, options: OpenOptions): void {
  const { rows } = deals;
  const chosen = chosenStages(options);
  const explicit = codeIn(deals, 'status');
  const told = wordIn(deals, 'status');
  const pipeline = wordIn(deals, 'pipeline');
  const stage = wordIn(deals, 'stage');
  const byTable = categoryIn(drafts.get('stages'));
  const named = stageNamed(options);
  const [won, lost, closed] = [':won', ':lost', ':closed'].map((name) => wordIn(deals, name)) as [
    typeof told,
    typeof told,
    typeof told,
  ];
  const wonAt = numberIn(deals, ':won_at');
  const lostAt = numberIn(deals, ':lost_at');
  const staged = deals.columns.has('stage');
  // Whether a deal that was not won was lost takes more than the core.
  if (deals.columns.has(':won') && !staged && !explicit && !lostAt)
    if (![':closed', ':lost'].some((name) => deals.columns.has(name))) throw beyond(deals, [':won']);
  const unknown = new Map<string, number>();
  let untold = 0;
  const statusOf = (row: number, count: number): string => {
    const label = stage(row);
    const category = chosen.get(wordKey(label)) ?? (told(row) || byTable(pipeline(row), label));
    if (category) return category;
    if (won(row) === 'true') return 'won';
    if (lost(row) === 'true' || (closed(row) === 'true' && won(row) === 'false')) return 'lost';
    if (closed(row) === 'false') return 'open';
    if (wonAt && wonAt[row]! >= -Infinity) return 'won';
    if (lostAt && lostAt[row]! >= -Infinity) return 'lost';
    const name = named(label);
    if (!name && !staged && !wonAt && !lostAt && lost(row) !== 'false') untold += count;
    if (!name && label && won(row) !== 'false') unknown.set(label, (unknown.get(label) ?? 0) + count);
    return name ?? 'open';
  };
  const says = ['stage', 'status', 'pipeline', ':won', ':lost', ':closed', ':won_at', ':lost_at'];
  const column = sharedWords(deals, says, statusOf);
  if (!explicit || explicit.codes.includes(0) || chosen.size) {
    const from = explicit
      ? staged
        ? 'stage'
        : 'default'
      : drafts.has('stages')
        ? 'stages.category'
        : deals.columns.has(':won') || deals.columns.has(':closed')
          ? 'is-won'
          : wonAt || lostAt
            ? 'won-date'
            : staged
              ? 'stage'
              : 'default';
    derive(deals, 'status', column, from);
  }
  if (untold) deals.notes.push({ code: 'unknown-status', column: 'status', count: untold });
  if (unknown.size) {
    let count = 0;
    for (const rowsOf of unknown.values()) count += rowsOf;
    deals.notes.push({
      code: 'unknown-stage',
      column: 'stage',
      count,
      values: [...unknown.keys()].slice(0, 50),
    });
  }
  if (!staged) {
    const status = wordIn(deals, 'status');
    derive(
      deals,
      'stage',
      wordColumn(rows, (row) => status(row).replace(/^./, (first) => first.toUpperCase())),
      'status',
    );
  }
  for (const column of ['created_at', 'amount', 'close_date']) {
    if (!deals.columns.has(column)) deals.notes.push({ code: 'missing-column', column });
  }
}

/** Instant of the last entry into a closed stage, by deal. */
function closedInHistory(drafts: Drafts, options: OpenOptions): Map<string, number> {
  const history = drafts.get('stage_history');
  const last = new Map<string, number>();
  const changed = numberIn(history, 'changed_at');
  if (!history || !changed) return last;
  const [deal, stage, byTable, named] = [
    wordIn(history, 'deal_id'),
    wordIn(history, 'stage'),
    categoryIn(drafts.get('stages')),
    stageNamed(options),
  ];
  const closes = new Map<string, boolean>();
  const from = wordIn(history, 'from_stage');
  const isClosed = (label: string): boolean => {
    let known = closes.get(label);
    if (known === undefined)
      closes.set(label, (known = /won|lost/.test(byTable('', label) ?? named(label) ?? '')));
    return known;
  };
  for (let row = 0; row < history.rows; row++) {
    if (!isClosed(stage(row)) || from(row) === stage(row)) continue;
    const key = deal(row);
    if (!(last.get(key)! >= changed[row]!)) last.set(key, changed[row]!);
  }
  return last;
}

function closings(deals: Draft, drafts: Drafts, options: OpenOptions): void {
  const { rows } = deals;
  const explicit = numberIn(deals, 'closed_at');
  const wonAt = numberIn(deals, ':won_at');
  const lostAt = numberIn(deals, ':lost_at');
  const endAt = numberIn(deals, ':end_at');
  const closeDate = numberIn(deals, 'close_date');
  const created = numberIn(deals, 'created_at');
  const history = closedInHistory(drafts, options);
  if (!explicit && !wonAt && !lostAt && !closeDate && !history.size) return;
  const { codes, words } = codeIn(deals, 'status')!;
  const [open, won] = [words.indexOf('open'), words.indexOf('won')];
  const key = wordIn(deals, 'deal_id');
  const local = localTime(options.timeZone);
  const used = new Set<string>();
  let byDay = false;
  const closedAt = (row: number): number => {
    if (explicit && explicit[row] === explicit[row]) return explicit[row]!;
    const end = codes[row];
    if (end === open) return NaN;
    const own = (end === won ? wonAt : lostAt)?.[row];
    if (own === own && own !== undefined) return (used.add('won-lost-time'), own);
    const past = history.size ? history.get(key(row)) : undefined;
    if (past !== undefined) return (used.add('stage_history'), past);
    const day = closeDate ? closeDate[row]! : NaN;
    if (day !== day) return NaN;
    if (!byDay) used.add('close_date');
    byDay = true;
    const from = local(day);
    if (endAt && endAt[row]! > from) return endAt[row]!;
    // A day tells no hour: a deal closed on the day that it was created was not closed before.
    const began = created?.[row] ?? NaN;
    return began > from && began < local(day + dayMs) ? began : from;
  };
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = closedAt(row);
  if (!explicit || used.size) derive(deals, 'closed_at', numbers(values), [...used].join('+') || 'status');
}

function chances(deals: Draft, drafts: Drafts): void {
  const { rows } = deals;
  const { codes, words } = codeIn(deals, 'status')!;
  const [won, lost] = [words.indexOf('won'), words.indexOf('lost')];
  const [pipeline, stage] = [wordIn(deals, 'pipeline'), wordIn(deals, 'stage')];
  const byTable = categoryIn(drafts.get('stages'), 'probability');
  const told = numberIn(deals, 'probability');
  let open = 0;
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = codes[row];
    const own = end === won ? 1 : end === lost ? 0 : (told?.[row] ?? NaN);
    values[row] = own === own ? own : Number(byTable(pipeline(row), stage(row)) ?? NaN);
    if (end !== won && end !== lost && values[row]! >= -Infinity) open++;
  }
  if (told) deals.columns.set('probability', numbers(values));
  else if (open) derive(deals, 'probability', numbers(values), 'stages.probability');
}

function forecastCategories(deals: Draft, drafts: Drafts): void {
  const explicit = codeIn(deals, 'forecast_category');
  if (explicit && !explicit.codes.includes(0)) return;
  const stages = drafts.get('stages');
  const status = wordIn(deals, 'status');
  const [pipeline, stage] = [wordIn(deals, 'pipeline'), wordIn(deals, 'stage')];
  const told = numberIn(deals, 'probability');
  const category = wordIn(deals, 'forecast_category');
  const byStage = categoryIn(stages, 'forecast_category');
  let inferred = 0;
  let known = 0;
  const words = ['', 'omitted', 'pipeline', 'best_case', 'commit'];
  const chances = new Uint8Array(deals.rows);
  for (let row = 0; told && row < deals.rows; row++) {
    const chance = told[row]!;
    chances[row] = chance >= 0.9 ? 4 : chance >= 0.5 ? 3 : chance > 0 ? 2 : chance >= 0 ? 1 : 0;
  }
  const says = [
    'forecast_category',
    'pipeline',
    'stage',
    'status',
    { kind: 'code', codes: chances, words },
  ] as const;
  const column = sharedWords(deals, says, (row, count) => {
    const own = category(row) || byStage(pipeline(row), stage(row));
    const end = status(row);
    if (own) return (end === 'open' && (known += count), own);
    if (end !== 'open') return end === 'won' ? 'closed' : 'omitted';
    const word = words[chances[row]!]!;
    if (word) inferred += count;
    return word;
  });
  if (inferred || known)
    derive(deals, 'forecast_category', column, inferred ? 'probability' : 'stages.forecast_category');
  if (inferred)
    deals.notes.push({ code: 'inferred-forecast-category', column: 'forecast_category', count: inferred });
}
