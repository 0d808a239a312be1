import type { OpenOptions } from '../../../src/protocol/api.ts';
import { money } from '../../../src/schema/money.ts';
import { civilTime } from '../values/date.ts';
import { codeIn, derive, numberColumn, numberIn, wordIn, type Draft, type Drafts } from './draft.ts';

const codeOf = (word: string): string => word.toUpperCase();

/** The report currency: the option, else the only one in the data, else the one that rates are given in; null if none is told. */
function reportCurrency(drafts: Drafts, options: OpenOptions): string | null {
  if (options.currency) return codeOf(options.currency);
  const counts = new Map<string, number>();
  for (const [table, draft] of drafts) {
    const column = table === 'fx_rates' ? undefined : codeIn(draft, 'currency');
    if (!column) continue;
    const rows = new Uint32Array(column.words.length);
    for (const code of column.codes) rows[code]!++;
    for (const [code, word] of column.words.entries()) {
      if (word && rows[code]) counts.set(codeOf(word), (counts.get(codeOf(word)) ?? 0) + rows[code]);
    }
  }
  if (counts.size < 2) return [...counts.keys()][0] ?? null;
  const rates = drafts.get('fx_rates');
  const rate = numberIn(rates, 'rate');
  const one = rate ? rate.indexOf(1) : -1;
  if (one >= 0) return codeOf(wordIn(rates, 'currency')(one));
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Rate of the latest day that is not after an instant or day (of the latest day at all for NaN), by currency. */
type Rate = (currency: string, at: number, isDay: boolean) => number;

function ratesOf(draft: Draft | undefined, timeZone = 'UTC'): Rate {
  const [days, rates, currency] = [
    numberIn(draft, 'date'),
    numberIn(draft, 'rate'),
    wordIn(draft, 'currency'),
  ];
  const lists = new Map<string, { day: number; rate: number }[]>();
  days?.forEach((day, row) => {
    const code = codeOf(currency(row));
    const list = lists.get(code) ?? [];
    list.push({ day, rate: rates?.[row] ?? NaN });
    lists.set(code, list);
  });
  for (const list of lists.values()) list.sort((a, b) => b.day - a.day);
  const civil = civilTime(timeZone);
  return (name, at, isDay) => {
    const local = isDay ? at : civil(at);
    return lists.get(name)?.find(({ day }) => !(day > local))?.rate ?? NaN;
  };
}

/** Money of every table in the report currency, which is returned: deals.amount_base beside the deal's amount, else in its own column. */
export function convert(drafts: Drafts, options: OpenOptions): string | null {
  const report = reportCurrency(drafts, options);
  const rate = ratesOf(drafts.get('fx_rates'), options.timeZone);
  for (const [table, [date, amounts]] of money) {
    const draft = drafts.get(table);
    if (draft) convertTable(draft, report, rate, date, amounts);
  }
  return report;
}

/** Rows at the rate of their date; those without one (a deal that is open) at the latest. */
function convertTable(
  draft: Draft,
  report: string | null,
  rate: Rate,
  date: string,
  amounts: readonly string[],
): void {
  const ofDeals = amounts[0] === 'amount_base';
  const amount = numberIn(draft, 'amount');
  if (ofDeals && (!amount || draft.columns.has('amount_base'))) return;
  const currency = codeIn(draft, 'currency');
  const word = wordIn(draft, 'currency');
  const foreign = new Set<string>();
  currency?.words.forEach((one, code) => {
    if (one && codeOf(one) !== report && currency.codes.includes(code)) foreign.add(codeOf(one));
  });
  if (!foreign.size) {
    if (ofDeals) derive(draft, 'amount_base', { kind: 'number', values: amount!.slice() }, 'amount');
    return;
  }
  draft.notes.push({ code: 'mixed-currency', column: 'currency', values: currency!.words.slice(1) });
  const at = numberIn(draft, date);
  const isDay = draft.entity.$columns.some(({ name, type }) => name === date && type === 'date');
  for (const name of amounts) {
    const given = ofDeals ? amount : numberIn(draft, name);
    if (!given) continue;
    const missing = new Map<string, number>();
    const values = numberColumn(draft.rows, (row) => {
      const from = codeOf(word(row));
      const value = given[row]!;
      if (!foreign.has(from) || value !== value) return value;
      const factor = rate(from, at?.[row] ?? NaN, isDay);
      if (factor !== factor) missing.set(from, (missing.get(from) ?? 0) + 1);
      return Math.round(value * factor * 100) / 100;
    });
    if (ofDeals) derive(draft, name, values, 'fx_rates');
    else draft.columns.set(name, values);
    if (!missing.size) continue;
    const count = [...missing.values()].reduce((sum, rows) => sum + rows, 0);
    draft.notes.push({ code: 'no-rate', column: name, count, values: [...missing.keys()] });
  }
}
