import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { Note } from '../../../src/query/report.ts';
import type { NumberColumn } from '../../engine/table.ts';
import { note, type Builder } from '../columns/builder.ts';
import { numbers, valuesOf } from '../columns/finish.ts';
import { further, type DateOrder, type DateState } from '../values/date.ts';
import { eachOf } from './rows-of.ts';

/** The order of dates that say it themselves, and the header of one column that does. */
export interface FileOrder {
  readonly order: DateOrder | undefined;
  /** '' where the host says it. */
  readonly by: string;
  /** The host says that years of two digits come first. */
  readonly isYearFirst?: boolean;
}

/** What the host says, else what the decided columns of the file agree on; no order where they do not, or none is decided. */
export function fileOrder(builders: readonly Builder[], { dateOrder }: OpenOptions): FileOrder {
  if (dateOrder && dateOrder !== 'ymd') return { order: dateOrder, by: '' };
  const told = builders.flatMap((builder) => {
    const order = orderOf(builder);
    return order && yearFirst(builder.dates) === false ? [{ order, by: builder.header }] : [];
  });
  const isYearFirst = dateOrder === 'ymd';
  return told[0] && told.every(({ order }) => order === told[0]!.order)
    ? { ...told[0], isYearFirst }
    : { order: undefined, by: '', isYearFirst };
}

function orderOf({ kind, dates }: Builder): DateOrder | undefined {
  if (kind !== 'date') return undefined;
  if (dates.firsts !== dates.seconds) return dates.firsts > dates.seconds ? 'dmy' : 'mdy';
  return dates.dots && !dates.firsts ? 'dmy' : undefined;
}

/** Whether it is yy/mm/dd; undefined where it may be. First numbers that are spread as days are leave no doubt. */
function yearFirst(dates: DateState): boolean | 'likely' | undefined {
  const { heads, tails, others, firsts, dots } = dates;
  const years = [...heads].filter((head) => head > 31 || !head).length;
  if (others || dots || (!years && (!firsts || heads.size > tails.size))) return false;
  if (!further) dates.beyond = [...heads].join();
  return further?.yearFirst(dates);
}

/** Days and times, settled by the order that the column, else the file, tells. */
export function settleDates(
  builder: Builder,
  { order, by, isYearFirst }: FileOrder,
  notes: Note[],
): readonly [NumberColumn, string | undefined] {
  const { dates, column, unread } = builder;
  const { firsts, seconds, open } = dates;
  const written = firsts + seconds + open;
  const short = (isYearFirst && !dates.others && dates.heads.size > 0) || yearFirst(dates);
  // What the host says goes before what is only likely.
  const guessed = typeof short !== 'boolean' && (!order || by !== '');
  const own = short === true || (guessed && short) ? 'ymd' : orderOf(builder);
  const said = (code: string, count: number, values?: readonly string[]): void =>
    void notes.push({ code, column: column!, count, ...(values && { values }) });
  // A column that tells both is a mixture: the majority decides, and what either could be is not sure.
  if (guessed) said('ambiguous-dates', written);
  else if (open && (own ?? order) === undefined) said('ambiguous-dates', open);
  else if (open && firsts && seconds) said('ambiguous-dates', open);
  else if (open && !own && by) said('dates-by-column', open, [by]);
  const first = own ?? order ?? 'dmy';
  const known = builder.instants && Float64Array.from(builder.instants);
  const odd = new Map<number, string>();
  const values = known ?? valuesOf(builder);
  dates.settle(values, first, (at, text) => (known ? odd.set(at, text) : note(unread, at, text)));
  eachOf(builder, odd, (row, text) => note(unread, row, text));
  if (dates.serials && !written && !dates.years) said('spreadsheet-days', dates.serials);
  return [
    numbers(known ? valuesOf(builder, known) : values),
    written ? first : dates.years ? 'ymd' : undefined,
  ];
}
