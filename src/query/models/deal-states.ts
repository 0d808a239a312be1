import type { ColumnsAnswer, ColumnView } from '../scan.ts';
import { ladderOf, type Category, type Ladder } from './ladder.ts';
import type { ModelInputs } from './model.ts';
import { left, numbers, rowsOfKeys, texts } from './read.ts';

/** What a deal was from an instant on. */
export interface State {
  readonly at: number;
  /** '' is unknown. */
  readonly stage: string;
  /** Place on the ladder; 0 is lost or unknown. */
  readonly order: number;
  readonly category: Category;
  /** In the report currency; NaN is not known. */
  readonly amount: number;
  readonly closeDay: number;
  readonly forecast: string | null;
  readonly probability: number;
}

export interface DealStates {
  /** Row of the deals that were read. */
  readonly row: number;
  readonly pipeline: string;
  /** In order of time; the first is the deal's creation. */
  readonly states: readonly State[];
  /** The history has rows of it: its states are not made up from its current one. */
  readonly recorded: boolean;
}

export interface Histories {
  readonly deals: readonly DealStates[];
  readonly ladder: Ladder;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly flags: readonly string[];
}

/** What a table that is not there holds. */
const nothing: ColumnsAnswer = {
  rows: 0,
  columns: new Map<string, ColumnView>([
    ['deal_id', { codes: [], words: [''] }],
    ['changed_at', { numbers: new Float64Array() }],
    ['sort_order', { numbers: new Float64Array() }],
  ]),
};

const given = (value: number): boolean => value === value;
/** 'Best Case' and 'best_case' are one category. */
const categoryNames = new Map<string, string>();
function categoryName(word: string | null): string | null {
  if (word === null) return null;
  let name = categoryNames.get(word);
  if (name === undefined) categoryNames.set(word, (name = word.toLowerCase().replace(/[^a-z]+/g, '_')));
  return name;
}
/**
 * Every deal's states before `known`, rebuilt from its history: amount, close date, category and probability are
 * carried forward over blanks. Before its first row a deal is what that row says; a deal without rows is what it is
 * now, open from its creation to its close. Amounts are converted by the deal's own rate (amount_base ÷ amount).
 */
export function historiesOf(inputs: ModelInputs, known: number, entity = 'deals'): Histories {
  const deals = inputs.get(entity)!;
  const history = inputs.get('history') ?? nothing;
  const stages = inputs.get('stages') ?? nothing;
  const ladder = ladderOf(stages);
  const changes = changesOf(history);
  const now = cellsOf(deals);
  const then = cellsOf(history);
  const [id, pipelineOf, statusOf] = [
    texts(deals, 'deal_id'),
    texts(deals, 'pipeline'),
    texts(deals, 'status'),
  ];
  const [created, closed, base] = [
    numbers(deals, 'created_at'),
    numbers(deals, 'closed_at'),
    numbers(deals, deals.columns.has('amount_base') ? 'amount_base' : 'amount'),
  ];
  const [times, before] = [numbers(history, 'changed_at'), texts(history, 'from_stage')];
  const [usual, usually] = [texts(stages, 'forecast_category'), numbers(stages, 'probability')];
  const [hasAmounts, hasDates] = [history.columns.has('amount'), history.columns.has('close_date')];
  let [undated, unclosed, unrecorded] = [0, 0, 0];
  const all: DealStates[] = [];

  for (let row = 0; row < deals.rows; row++) {
    const rows = changes.get(id(row) ?? '') ?? [];
    const recorded = rows.length > 0 && times(rows[0]!) < known;
    const from = given(created(row)) ? created(row) : recorded ? times(rows[0]!) : NaN;
    if (!given(from)) undated++;
    if (!(from < known)) continue;
    const pipeline = pipelineOf(row) ?? '';
    const status = (statusOf(row) ?? 'open') as Category;
    const stageNow = now.stage(row) ?? '';
    if (status !== 'open' && !given(closed(row)) && !recorded) {
      unclosed++;
      continue;
    }
    const worth = base(row);
    const rate = now.amount(row) && deals.columns.has('amount_base') ? worth / now.amount(row) : 1;
    const states: State[] = [];
    const add = (at: number, stage: string, cells: Cells | null, r: number, as?: Category): void => {
      const last = states.at(-1);
      const rung = ladder.rung(pipeline, stage);
      const own = cells && (cells === now ? worth : cells.amount(r) * rate);
      const closeDay = cells ? cells.close(r) : NaN;
      const probability = cells ? cells.probability(r) : NaN;
      const likely = rung ? usually(rung.row) : NaN;
      states.push({
        at,
        stage,
        order: rung?.order ?? 0,
        category: as ?? rung?.category ?? (stage === stageNow ? status : 'open'),
        amount:
          cells !== now && !hasAmounts ? worth : own !== null && given(own) ? own : (last?.amount ?? NaN),
        closeDay:
          cells !== now && !hasDates ? now.close(row) : given(closeDay) ? closeDay : (last?.closeDay ?? NaN),
        forecast:
          categoryName((cells && cells.forecast(r)) ?? (rung ? usual(rung.row) : null)) ??
          last?.forecast ??
          null,
        probability: given(probability) ? probability : given(likely) ? likely : (last?.probability ?? NaN),
      });
    };
    if (!recorded) {
      unrecorded++;
      add(from, status === 'open' ? stageNow : '', now, row, 'open');
    } else if (from < times(rows[0]!))
      add(from, before(rows[0]!) ?? then.stage(rows[0]!) ?? '', then, rows[0]!);
    for (const r of rows) {
      if (times(r) >= known) break;
      add(times(r), then.stage(r) ?? '', then, r);
    }
    const last = states.at(-1)!;
    if (status !== 'open' && closed(row) < known && last.category === 'open')
      add(Math.max(closed(row), last.at), stageNow, now, row, status);
    all.push({ row, pipeline, states, recorded });
  }
  return {
    deals: all,
    ladder,
    excluded: left({ 'no-value:created_at': undated, 'no-value:closed_at': unclosed }),
    flags: [
      ...(unrecorded ? [`no-history:${unrecorded}`] : []),
      ...(hasAmounts ? [] : ['current-amounts']),
      ...(hasDates ? [] : ['current-close-dates']),
    ],
  };
}

/** What deals and their history both say. */
interface Cells {
  readonly stage: (row: number) => string | null;
  readonly amount: (row: number) => number;
  readonly close: (row: number) => number;
  readonly forecast: (row: number) => string | null;
  readonly probability: (row: number) => number;
}

const cellsOf = (rows: ColumnsAnswer): Cells => ({
  stage: texts(rows, 'stage'),
  amount: numbers(rows, 'amount'),
  close: numbers(rows, 'close_date'),
  forecast: texts(rows, 'forecast_category'),
  probability: numbers(rows, 'probability'),
});

const indexed = new WeakMap<ColumnsAnswer, ReadonlyMap<string, readonly number[]>>();

/** Rows of each deal in order of time; kept, as every window and group asks for them. */
function changesOf(history: ColumnsAnswer): ReadonlyMap<string, readonly number[]> {
  let changes = indexed.get(history);
  if (!changes) {
    const at = numbers(history, 'changed_at');
    const rows = rowsOfKeys(history, 'deal_id');
    for (const [deal, own] of rows)
      rows.set(
        deal,
        own.filter((row) => given(at(row))).sort((a, b) => at(a) - at(b) || a - b),
      );
    indexed.set(history, (changes = rows));
  }
  return changes;
}

/** The last state before the instant. */
export function stateAt(states: readonly State[], instant: number): State | undefined {
  let found: State | undefined;
  for (const state of states) {
    if (state.at >= instant) break;
    found = state;
  }
  return found;
}

/** When the deal, closed just before the instant, was closed. */
export function closedSince(states: readonly State[], instant: number): number {
  let since = NaN;
  for (const { at, category } of states) {
    if (at >= instant) break;
    if (category === 'open') since = NaN;
    else if (since !== since) since = at;
  }
  return since;
}
