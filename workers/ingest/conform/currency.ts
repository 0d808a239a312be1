import type { OpenOptions } from '../../../src/protocol/api.ts';
import { knownMoney, knownTable } from '../../../src/schema/known.ts';
import { Fault } from '../../../src/util/fault.ts';
import type { CodeColumn } from '../../engine/table.ts';
import { isCurrency } from '../values/number.ts';
import { codeIn, derive, numberIn, wordColumn, wordIn, type Draft, type Drafts } from './draft.ts';

/** ISO 4217 code of a sign or word, '' if it is none; of several currencies with one sign the wanted one, else not sure. */
export type Named = readonly [code: string, unsure?: boolean];

/** What only an engine does that has learnt more than the core. */
export interface Abroad {
  nameSign(word: string, wanted: string | undefined, draft: Draft): Named;
  /** Tells which rows are in another currency and lack a rate, and makes deals.amount_base. */
  convert(drafts: Drafts, report: string | null, options: OpenOptions): void;
}
let abroad: Abroad | undefined;
export const teachAbroad = (more: Abroad): void => void (abroad = more);

export const beyond = ({ entity, parts }: Draft, found: readonly string[]): Fault =>
  new Fault('unknown-table', { file: parts[0]?.file ?? '', found, expected: [entity.$table] });

const codeOf = (word: string): string => word.toUpperCase();

/** Words and signs for currencies as codes; told by the signs beside the amounts where no column says it. */
function nameCurrencies(drafts: Drafts, wanted: string | undefined): void {
  for (const [table, draft] of drafts) {
    const given = codeIn(draft, 'currency');
    const signs = table === 'fx_rates' ? [] : signsOf(drafts, table, draft);
    const said = new Map<string, { code: string; column: string; count: number; values: string[] }>();
    const readers: { named: string[]; read: (row: number) => string }[] = [];
    for (const { words, codes } of [...(given ? [given] : []), ...signs]) {
      const isSign = readers.length > 0 || !given;
      const named = words.map((word, code) => {
        if (!word) return '';
        const [name, unsure] = nameSign(draft, word, wanted);
        const odd = unsure ? 'ambiguous-currency' : name || isSign ? '' : 'unknown-value';
        let rows = 0;
        for (let row = 0; odd && row < draft.rows; row++)
          if (codes[row] === code && !readers.some(({ read }) => read(row))) rows++;
        if (!rows) return name;
        const note = said.get(odd) ?? { code: odd, column: 'currency', count: 0, values: [] };
        if (!said.has(odd)) draft.notes.push(note);
        said.set(odd, note);
        note.count += rows;
        if (note.values.length < 50) note.values.push(name ? `${word} = ${name}` : word);
        return name;
      });
      readers.push({ named, read: (row) => named[codes[row]!]! });
    }
    const told = new Set(readers.flatMap(({ named }) => named.filter(Boolean)));
    if (given && !signs.length && given.words.every((word, code) => word === readers[0]!.named[code]))
      continue;
    if (!given && !told.size) continue;
    // A sign that a column has alone is that of its bare numbers too.
    const rest = given || told.size > 1 ? '' : [...told][0]!;
    const column = wordColumn(draft.rows, (row) => {
      for (const { read } of readers) if (read(row)) return read(row);
      return rest;
    });
    if (given) draft.columns.set('currency', column);
    else derive(draft, 'currency', column, 'signs');
  }
}

function nameSign(draft: Draft, word: string, wanted: string | undefined): Named {
  if (isCurrency(word)) return [codeOf(word)];
  if (abroad) return abroad.nameSign(word, wanted, draft);
  const place = '$€£'.indexOf(word) * 3;
  if (place < 0 || (!place && wanted && wanted !== 'USD')) throw beyond(draft, [word]);
  return ['USDEURGBP'.slice(place, place + 3)];
}

/** None for a table whose parent says its currency. */
function signsOf(drafts: Drafts, table: string, draft: Draft): CodeColumn[] {
  const [, amounts = [], parent] = knownMoney().get(table) ?? [];
  const above = knownTable(table)!.$columns.find(({ name }) => name === parent)?.refers;
  if (above && codeIn(drafts.get(above), 'currency')) return [];
  return ['amount', ...amounts].flatMap((name) => codeIn(draft, `:${name} sign`) ?? []);
}

/** The report currency: the option, else the only one in the data, else the one that rates are given in; null if none is told. */
function reportCurrency(drafts: Drafts, wanted: string | undefined): string | null {
  if (wanted) return wanted;
  const counts = new Map<string, number>();
  for (const [table, draft] of drafts) {
    const column = table === 'fx_rates' ? undefined : codeIn(draft, 'currency');
    if (!column) continue;
    const { codes, words } = column;
    const rows = new Uint32Array(words.length);
    for (let row = 0; row < codes.length; row++) rows[codes[row]!]!++;
    for (const [code, word] of words.entries())
      if (word && rows[code]) counts.set(word, (counts.get(word) ?? 0) + rows[code]);
  }
  if (counts.size < 2) return [...counts.keys()][0] ?? null;
  const rates = drafts.get('fx_rates');
  const rate = numberIn(rates, 'rate');
  const one = rate ? rate.indexOf(1) : -1;
  if (one >= 0) return wordIn(rates, 'currency')(one);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * Names currencies and gives that of the report. Amounts stay as they are: what is open is converted at each
 * question's as-of. Throws Fault 'unknown-table' where only an engine that has learnt more can read the money.
 */
export function convert(drafts: Drafts, options: OpenOptions): string | null {
  const wanted = options.currency && codeOf(options.currency);
  nameCurrencies(drafts, wanted);
  const report = reportCurrency(drafts, wanted);
  for (const [table, draft] of drafts) {
    const currency = knownMoney().has(table) ? codeIn(draft, 'currency') : undefined;
    const isOther = (word: string, code: number): boolean =>
      code > 0 && word !== report && currency!.codes.includes(code);
    if (!abroad && currency?.words.some(isOther)) throw beyond(draft, currency.words.slice(1));
  }
  abroad?.convert(drafts, report, options);
  const deals = drafts.get('deals');
  const amount = numberIn(deals, 'amount');
  if (amount && !deals!.columns.has('amount_base'))
    derive(deals!, 'amount_base', { kind: 'number', values: amount.slice() }, 'amount');
  return report;
}
