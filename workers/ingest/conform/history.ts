import { intern, newIntern } from '../columns/intern.ts';
import { narrow } from '../columns/finish.ts';
import { codeIn, derive, numberIn, type Draft, type Drafts } from './draft.ts';

/** Small numbers for a column's values, equal for equal ones. */
function codesOf(draft: Draft, column: string): ArrayLike<number> {
  const data = draft.columns.get(column)!;
  if (data.kind === 'code') return data.codes;
  if (data.kind === 'number') return data.values;
  const words = newIntern();
  const codes = new Uint32Array(draft.rows);
  for (let row = 0; row < draft.rows; row++) {
    const [start, end] = [data.starts[row]!, data.starts[row + 1]!];
    if (start < end) codes[row] = intern(words, data.bytes, start, end);
  }
  return codes;
}

/** from_stage as the stage before, where the file does not tell it. */
export function deriveHistory(drafts: Drafts): void {
  const history = drafts.get('stage_history');
  const times = numberIn(history, 'changed_at');
  const stage = codeIn(history, 'stage');
  if (!history || !times || !stage || history.columns.has('from_stage')) return;
  const deals = codesOf(history, 'deal_id');
  // By deal, within a deal by time; equal times keep the file's order.
  const order = Uint32Array.from(times.keys()).sort(
    (a, b) => deals[a]! - deals[b]! || times[a]! - times[b]! || a - b,
  );
  const codes = narrow(stage.words.length, history.rows);
  for (let at = 1; at < order.length; at++) {
    const [before, row] = [order[at - 1]!, order[at]!];
    if (deals[before] === deals[row]) codes[row] = stage.codes[before]!;
  }
  derive(history, 'from_stage', { ...stage, codes }, 'lag');
}
