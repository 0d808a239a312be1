import { knownMoney } from '../../../src/schema/known.ts';
import type { Note } from '../../../src/query/report.ts';
import type { NumberColumn } from '../../engine/table.ts';
import { note, type Builder, type Unread } from '../columns/builder.ts';
import { numbers, valuesOf } from '../columns/finish.ts';
import { furtherNumbers, isPercent, settleNumbers } from '../values/number.ts';

/** Numbers in the column's own spelling; `outside`: probabilities that can be none. */
export function settledNumbers(
  builder: Builder,
  table: string,
  lean: boolean,
  notes: Note[],
): readonly [NumberColumn, form: string | undefined, outside: Unread] {
  const { column, numbers: state, signs, unread, header } = builder;
  const { marks } = state;
  const values = valuesOf(builder);
  const isMoney = column === 'amount' || knownMoney().get(table)?.[1].includes(column!);
  const { comma, unsure } = settleNumbers(state, values, lean, isMoney, signs.marks, signs.words.length - 1);
  if (unsure) notes.push({ code: 'ambiguous-numbers', column: column!, count: unsure });
  const isOwn = (row: number): number => marks[row]! & isPercent;
  const isShare = column === 'probability';
  const named = header.includes('%');
  const percent = isShare && (named || values.some((value, row) => value > 1 && !isOwn(row)));
  const all = named || !state.percent;
  for (let row = 0; percent && row < values.length; row++)
    if (!isOwn(row) && (all || values[row]! > 1)) values[row]! /= 100;
  const outside: Unread = { count: 0, examples: [] };
  if (furtherNumbers)
    furtherNumbers.leave(
      column!,
      state,
      values,
      percent ? (all ? 'all' : 'some') : '',
      (row, text) => note(unread, row, text),
      (row, text) => note(outside, row, text),
    );
  else if (isShare && values.some((value) => value < 0 || value > 1)) state.beyond = header;
  return [numbers(values), comma ? 'decimal-comma' : percent ? 'percent' : undefined, outside];
}
