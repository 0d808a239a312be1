import type { OpenOptions } from '../../../src/protocol/api.ts';
import { codeIn, derive, numberColumn, numberIn, wordIn, type Draft, type Drafts } from './draft.ts';

/** The report currency: the option, else the only one in the data, else the one that rates are given in; null if none is told. */
function reportCurrency(drafts: Drafts, options: OpenOptions): string | null {
  if (options.currency) return options.currency;
  const counts = new Map<string, number>();
  for (const [table, draft] of drafts) {
    const column = table === 'fx_rates' ? undefined : codeIn(draft, 'currency');
    if (!column) continue;
    const rows = new Uint32Array(column.words.length);
    for (const code of column.codes) rows[code]!++;
    for (const [code, word] of column.words.entries()) {
      if (word && rows[code]) counts.set(word, (counts.get(word) ?? 0) + rows[code]);
    }
  }
  if (counts.size < 2) return [...counts.keys()][0] ?? null;
  const rates = drafts.get('fx_rates');
  const rate = numberIn(rates, 'rate');
  const one = rate ? rate.indexOf(1) : -1;
  if (one >= 0) return wordIn(rates, 'currency')(one);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Rate of the latest day that is not after `at` (of the latest day at all for Infinity), by currency. */
function ratesOf(draft: Draft | undefined): (currency: string, at: number) => number {
  const [days, rates, currency] = [
    numberIn(draft, 'date'),
    numberIn(draft, 'rate'),
    wordIn(draft, 'currency'),
  ];
  const lists = new Map<string, { day: number; rate: number }[]>();
  days?.forEach((day, row) => {
    const list = lists.get(currency(row)) ?? [];
    list.push({ day, rate: rates?.[row] ?? NaN });
    lists.set(currency(row), list);
  });
  for (const list of lists.values()) list.sort((a, b) => b.day - a.day);
  return (name, at) => lists.get(name)?.find(({ day }) => day <= at)?.rate ?? NaN;
}

/** deals.amount_base in the report currency, which is returned. Closed deals at the rate of their close, open ones at the latest. */
export function convert(drafts: Drafts, options: OpenOptions): string | null {
  const report = reportCurrency(drafts, options);
  const deals = drafts.get('deals');
  const amount = numberIn(deals, 'amount');
  if (!deals || !amount || deals.columns.has('amount_base')) return report;
  const currency = codeIn(deals, 'currency');
  const foreign = currency?.words.some(
    (word, code) => word && word !== report && currency.codes.includes(code),
  );
  if (!foreign) {
    derive(deals, 'amount_base', { kind: 'number', values: amount.slice() }, 'amount');
    return report;
  }
  const rate = ratesOf(drafts.get('fx_rates'));
  const word = wordIn(deals, 'currency');
  const closed = numberIn(deals, 'closed_at');
  const missing = new Map<string, number>();
  const values = numberColumn(deals.rows, (row) => {
    const from = word(row);
    if (!from || from === report || amount[row] !== amount[row]) return amount[row]!;
    const at = closed && closed[row] === closed[row] ? closed[row]! : Infinity;
    const factor = rate(from, at);
    if (factor !== factor) missing.set(from, (missing.get(from) ?? 0) + 1);
    return Math.round(amount[row]! * factor * 100) / 100;
  });
  derive(deals, 'amount_base', values, 'fx_rates');
  deals.notes.push({ code: 'mixed-currency', column: 'currency', values: currency!.words.slice(1) });
  if (missing.size) {
    const count = [...missing.values()].reduce((sum, rows) => sum + rows, 0);
    deals.notes.push({ code: 'no-rate', column: 'amount_base', count, values: [...missing.keys()] });
  }
  return report;
}
