import type { Value } from '../../src/metrics/language.ts';
import { codesOf } from './codes.ts';
import type { RowValues } from './row-values.ts';
import type { Table } from './table.ts';

/** Days, ascending, and the rates from then on. */
type Rates = readonly (readonly [day: number, rate: number])[];
const known = new WeakMap<Table, ReadonlyMap<string, Rates>>();

/** Each row's exchange rate; of two rates of one day the later row's. */
export function ratesOf(rows: RowValues, { of, at, to }: Extract<Value, { k: 'rate' }>): Float64Array {
  const fx = rows.tables.get('fx_rates');
  const rates = fx && ratesIn(fx);
  const { codes, words } = rows.words(of);
  const days = rows.numbers(at, true);
  const base = rates?.get(to);
  const lists = words.map((word, code) => {
    const name = word.toUpperCase();
    return !code || name === to ? undefined : (rates?.get(name) ?? []);
  });
  return days.map((day, row) => {
    const list = lists[codes[row]!];
    return list ? rateOn(list, day) / (base ? rateOn(base, day) || NaN : 1) : 1;
  });
}

function rateOn(list: Rates, day: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]![0] <= day) low = middle + 1;
    else high = middle;
  }
  return low ? list[low - 1]![1] : NaN;
}

function ratesIn(fx: Table): ReadonlyMap<string, Rates> {
  let found = known.get(fx);
  if (found) return found;
  const made = new Map<string, [number, number][]>();
  const numbers = (name: string): Float64Array | undefined => {
    const data = fx.columns.get(name);
    return data?.kind === 'number' ? data.values : undefined;
  };
  const [days, rates] = [numbers('date'), numbers('rate')];
  const { codes, words } = codesOf(fx.columns.get('currency'), fx.rows);
  days?.forEach((day, row) => {
    const name = words[codes[row]!]!.toUpperCase();
    const list = made.get(name) ?? [];
    if (day === day) list.push([day, rates?.[row] ?? NaN]);
    made.set(name, list);
  });
  for (const list of made.values()) list.sort((a, b) => a[0] - b[0]);
  known.set(fx, (found = made));
  return found;
}
