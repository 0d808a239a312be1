import type { OpenOptions } from '../../../src/protocol/api.ts';
import { money } from '../../../src/schema/money.ts';
import type { CodeColumn } from '../../engine/table.ts';
import { civilTime } from '../values/date.ts';
import { codeIn, derive, numberColumn, numberIn, wordIn, type Draft, type Drafts } from './draft.ts';

/** Rate of the latest day that is not after an instant or day (of the latest day at all for NaN), by currency. */
type Rate = (currency: string, at: number, isDay: boolean) => number;

/** A cross rate where the report currency has rates, too. */
function ratesOf(draft: Draft | undefined, report: string | null, timeZone = 'UTC'): Rate {
  const [days, rates, currency] = [
    numberIn(draft, 'date'),
    numberIn(draft, 'rate'),
    wordIn(draft, 'currency'),
  ];
  const lists = new Map<string, { day: number; rate: number }[]>();
  days?.forEach((day, row) => {
    const code = currency(row);
    const list = lists.get(code) ?? [];
    list.push({ day, rate: rates?.[row] ?? NaN });
    lists.set(code, list);
  });
  for (const list of lists.values()) list.sort((a, b) => b.day - a.day);
  const civil = civilTime(timeZone);
  return (name, at, isDay) => {
    const local = isDay ? at : civil(at);
    const rateTo = (code: string): number => lists.get(code)?.find(({ day }) => !(day > local))?.rate ?? NaN;
    return rateTo(name) / (report && lists.has(report) ? rateTo(report) || NaN : 1);
  };
}

/** Tells which rows are in another currency and lack a rate; deals.amount_base shows how the newest rates convert a deal. */
export function convertForeign(drafts: Drafts, report: string | null, { timeZone }: OpenOptions): void {
  const rate = ratesOf(drafts.get('fx_rates'), report, timeZone);
  for (const [table, columns] of money) {
    const draft = drafts.get(table);
    const currency = codeIn(draft, 'currency');
    if (draft && currency) convertTable(draft, currency, report, rate, columns);
  }
}

/** Rows at the rate of their date; those without one (a deal that is open) at the latest. */
function convertTable(
  draft: Draft,
  { codes, words }: CodeColumn,
  report: string | null,
  rate: Rate,
  [date, amounts]: readonly [date: string, amounts: readonly string[], parent?: string],
): void {
  const ofDeals = draft.entity.$table === 'deals';
  if (ofDeals && draft.columns.has('amount_base')) return;
  const foreign = words.map((word) => word && word !== report);
  let count = 0;
  for (const code of codes) if (foreign[code]) count++;
  if (!count) return;
  draft.notes.push({ code: 'mixed-currency', column: 'currency', count, values: words.slice(1) });
  const at = numberIn(draft, date);
  const isDay = draft.entity.$columns.some(({ name, type }) => name === date && type === 'date');
  for (const name of amounts) {
    const given = numberIn(draft, ofDeals ? 'amount' : name);
    if (!given) continue;
    const missing = new Map<string, number>();
    const converted = numberColumn(draft.rows, (row) => {
      const [value, word] = [given[row]!, words[codes[row]!]!];
      if (!foreign[codes[row]!] || value !== value) return value;
      const factor = rate(word, at?.[row] ?? NaN, isDay);
      if (factor !== factor) missing.set(word, (missing.get(word) ?? 0) + 1);
      return Math.round(value * factor * 100) / 100;
    });
    if (ofDeals) derive(draft, name, converted, 'fx_rates');
    if (!missing.size) continue;
    const lost = [...missing.values()].reduce((sum, rows) => sum + rows, 0);
    draft.notes.push({ code: 'no-rate', column: name, count: lost, values: [...missing.keys()] });
  }
}
