import type { ColumnsAnswer, ColumnView } from '../scan.ts';

/** A deal's states in order of time: stage order (0 = unknown or lost, openStages + 1 = won) from an instant on. */
export interface Visit {
  readonly order: number;
  readonly stage: number;
  readonly at: number;
}

export const wordOf = (view: ColumnView | undefined, row: number): string | null => {
  const code = view?.codes?.[row];
  return code ? view.words![code]! : null;
};

/** History rows of each deal before `known`, ordered by time; index is the deal's row. */
export function visitsOf(
  history: ColumnsAnswer,
  deals: ColumnsAnswer,
  orderOf: (stage: string) => number,
  known: number,
): Visit[][] {
  const ids = deals.columns.get('deal_id')!;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < deals.rows; row++) {
    const id = wordOf(ids, row);
    if (id !== null) rowOf.set(id, row);
  }
  const keys = history.columns.get('deal_id')!;
  const dealOfCode = keys.words!.map((word) => rowOf.get(word) ?? -1);
  const stages = history.columns.get('stage')!;
  const orders = stages.words!.map((word, code) => (code ? orderOf(word) : 0));
  const times = history.columns.get('changed_at')!.numbers!;
  const visits: Visit[][] = Array.from({ length: deals.rows }, () => []);
  for (let row = 0; row < history.rows; row++) {
    const deal = keys.codes![row] ? dealOfCode[keys.codes![row]!]! : -1;
    const at = times[row]!;
    const stage = stages.codes![row]!;
    if (deal >= 0 && stage && at < known) visits[deal]!.push({ order: orders[stage]!, stage, at });
  }
  for (const list of visits) list.sort((a, b) => a.at - b.at);
  return visits;
}

/** Visits shorter than this are jumps over a stage in one save. */
const shortest = 60_000;

/** Ms spent in each stage order over the visits that ended in [lo, hi), summed over a deal; the last visit ends when the deal closed. */
export function stayed(
  visits: readonly Visit[],
  closedAt: number,
  lo: number,
  hi: number,
): Map<number, number> {
  const out = new Map<number, number>();
  for (let i = 0; i < visits.length;) {
    const { stage, order, at } = visits[i]!;
    while (++i < visits.length && visits[i]!.stage === stage);
    const end = visits[i]?.at ?? closedAt;
    if (order && end - at >= shortest && end >= lo && end < hi)
      out.set(order, (out.get(order) ?? 0) + end - at);
  }
  return out;
}
