import type { ColumnsAnswer } from '../scan.ts';
import { ladderOf, type Category, type Ladder } from './ladder.ts';
import type { ModelInputs } from './model.ts';
import { wordOf } from './stage-visits.ts';

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

const number = (rows: ColumnsAnswer, name: string, row: number): number =>
  rows.columns.get(name)?.numbers?.[row] ?? NaN;
const given = (value: number): boolean => value === value;
/** 'Best Case' and 'best_case' are one category. */
const categoryName = (word: string | null): string | null =>
  word === null ? null : word.toLowerCase().replace(/[^a-z]+/g, '_');

/**
 * Every deal's states before `known`, rebuilt from its history: amount, close date, category and probability are
 * carried forward over blanks. Before its first row a deal is what that row says; a deal without rows is what it is
 * now, open from its creation to its close. Amounts are converted by the deal's own rate (amount_base ÷ amount).
 */
export function historiesOf(inputs: ModelInputs, known: number, entity = 'deals'): Histories {
  const deals = inputs.get(entity)!;
  const history = inputs.get('history')!;
  const stages = inputs.get('stages')!;
  const ladder = ladderOf(stages);
  const rowsOf = rowsByDeal(deals, history, known);
  const has = (name: string): boolean => history.columns.has(name);
  let [undated, unclosed, unrecorded] = [0, 0, 0];
  const all: DealStates[] = [];

  for (let row = 0; row < deals.rows; row++) {
    const rows = rowsOf[row] ?? [];
    const times = history.columns.get('changed_at')!.numbers!;
    const created = number(deals, 'created_at', row);
    const first = rows[0];
    const from = given(created) ? created : first === undefined ? NaN : times[first]!;
    if (!given(from)) undated++;
    if (!(from < known)) continue;
    const pipeline = wordOf(deals.columns.get('pipeline'), row) ?? '';
    const status = (wordOf(deals.columns.get('status'), row) ?? 'open') as Category;
    const now = wordOf(deals.columns.get('stage'), row) ?? '';
    const closedAt = number(deals, 'closed_at', row);
    if (status !== 'open' && !given(closedAt) && !first) {
      unclosed++;
      continue;
    }
    const rate = rateOf(deals, row);
    const states: State[] = [];
    const add = (at: number, stage: string, more: Partial<State>): void => {
      const last = states.at(-1);
      const rung = ladder.rung(pipeline, stage);
      const byStage = rung && stages.columns.get('probability')?.numbers?.[rung.row];
      states.push({
        at,
        stage,
        order: rung?.order ?? 0,
        category: rung?.category ?? (stage === now ? status : 'open'),
        amount: last?.amount ?? NaN,
        closeDay: last?.closeDay ?? NaN,
        forecast:
          (rung && categoryName(wordOf(stages.columns.get('forecast_category'), rung.row))) ??
          last?.forecast ??
          null,
        probability: byStage ?? last?.probability ?? NaN,
        ...more,
      });
    };
    const current: Partial<State> = {
      ...(given(number(deals, 'close_date', row)) && { closeDay: number(deals, 'close_date', row) }),
      ...(given(baseOf(deals, row)) && { amount: baseOf(deals, row) }),
    };
    // What the history does not record at all is taken from the deal as it is.
    const constant: Partial<State> = {
      ...(!has('amount') && { amount: current.amount ?? NaN }),
      ...(!has('close_date') && { closeDay: current.closeDay ?? NaN }),
    };
    if (first === undefined) {
      unrecorded++;
      const open =
        status === 'open' ? { ...forecastOf(deals, row), category: status } : ({ category: 'open' } as const);
      add(from, status === 'open' ? now : '', { ...current, ...open });
    }
    for (const r of rows) {
      const amount = number(history, 'amount', r) * rate;
      const closeDay = number(history, 'close_date', r);
      const more: Partial<State> = {
        ...(given(amount) && { amount }),
        ...(given(closeDay) && { closeDay }),
        ...forecastOf(history, r),
        ...constant,
      };
      const stage = wordOf(history.columns.get('stage'), r) ?? '';
      if (r === first && from < times[r]!)
        add(from, wordOf(history.columns.get('from_stage'), r) ?? stage, more);
      add(times[r]!, stage, more);
    }
    const last = states.at(-1)!;
    if (status !== 'open' && closedAt < known && last.category === 'open')
      add(Math.max(closedAt, last.at), now, { ...current, category: status });
    all.push({ row, pipeline, states, recorded: first !== undefined });
  }
  const excluded = [
    { reason: 'no-value:created_at', count: undated },
    { reason: 'no-value:closed_at', count: unclosed },
  ].filter(({ count }) => count);
  const flags = [
    ...(unrecorded ? [`no-history:${unrecorded}`] : []),
    ...(has('amount') ? [] : ['current-amounts']),
    ...(has('close_date') ? [] : ['current-close-dates']),
  ];
  return { deals: all, ladder, excluded, flags };
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

function rowsByDeal(deals: ColumnsAnswer, history: ColumnsAnswer, known: number): number[][] {
  const ids = deals.columns.get('deal_id')!;
  const dealOf = new Map<string, number>();
  for (let row = 0; row < deals.rows; row++) {
    const id = wordOf(ids, row);
    if (id !== null) dealOf.set(id, row);
  }
  const keys = history.columns.get('deal_id')!;
  const byCode = keys.words!.map((word) => dealOf.get(word));
  const times = history.columns.get('changed_at')!.numbers!;
  const out: number[][] = [];
  for (let row = 0; row < history.rows; row++) {
    const deal = keys.codes![row] ? byCode[keys.codes![row]!] : undefined;
    if (deal !== undefined && times[row]! < known) (out[deal] ??= []).push(row);
  }
  for (const rows of out) rows?.sort((a, b) => times[a]! - times[b]! || a - b);
  return out;
}

const baseOf = (deals: ColumnsAnswer, row: number): number =>
  number(deals, deals.columns.has('amount_base') ? 'amount_base' : 'amount', row);

function rateOf(deals: ColumnsAnswer, row: number): number {
  const amount = number(deals, 'amount', row);
  return amount && deals.columns.has('amount_base') ? baseOf(deals, row) / amount : 1;
}

function forecastOf(rows: ColumnsAnswer, row: number): Partial<State> {
  const forecast = categoryName(wordOf(rows.columns.get('forecast_category'), row));
  const probability = number(rows, 'probability', row);
  return { ...(forecast !== null && { forecast }), ...(given(probability) && { probability }) };
}
