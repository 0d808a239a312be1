import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableNamed, tables } from '../../../src/schema/tables.ts';
import { fullKnowledge } from '../../../src/sources/knowledge.ts';
import { choices } from '../../../src/sources/mapping.ts';
import { wordKey } from '../../../src/sources/source.ts';
import { learnAll } from '../../../workers/ingest/learn.ts';
import { enumWords, truthOf } from '../../../workers/ingest/conform/words.ts';

learnAll();

interface Aliases {
  tables: Record<string, Record<string, { alias: string; system: string }[]>>;
  values: Record<string, Record<string, string[]>>;
  conflicts: { table: string; system: string; alias: string; columns: string[] }[];
}

const path =
  process.env['SHARED_SPEC'] ?? new URL('../../../../shared/spec/aliases.json', import.meta.url).pathname;
const there = existsSync(path);
if (!there) console.info(`skipped: ${path} is not there (set SHARED_SPEC to an aliases.json)`);
const aliases: Aliases = there
  ? (JSON.parse(readFileSync(path, 'utf8')) as Aliases)
  : { tables: {}, values: {}, conflicts: [] };

/** The list's short names of systems. Languages and spellings of nobody in particular are everybody's. */
const systems: Record<string, string> = {
  sf: 'salesforce',
  hs: 'hubspot',
  zo: 'zoho',
  pd: 'pipedrive',
  dy: 'dynamics',
  zd: 'zendesk',
  fd: 'freshdesk',
  sh: 'shopify',
  shapi: 'shopify-api',
  wc: 'woocommerce',
  wca: 'woocommerce',
  st: 'stripe',
  stapi: 'stripe-api',
  es: 'espocrm',
  su: 'suitecrm',
  fr: 'frappe',
  mc: 'mailchimp',
};
const systemOf = (short: string): string => systems[short] ?? systems[short.replace(/api$/, '')] ?? 'generic';

/** A flag or a date of one outcome stands for the column that it helps to derive. */
const helpers: Record<string, string[]> = {
  'deals.status': [':won', ':lost', ':closed'],
  'deals.closed_at': [':won_at', ':lost_at'],
};

/** Slips of the list: what the header says is no value of that column. */
const slips = new Map([['targets.value sfapi StartDate', 'period_start: a date is no quota']]);

const headers = Object.entries(aliases.tables).flatMap(([table, columns]) =>
  Object.entries(columns).flatMap(([column, list]) =>
    list.map(({ alias, system }) => ({ table, column, alias, system })),
  ),
);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const conflict = (table: string, system: string, alias: string): string[] =>
  aliases.conflicts.find(
    (one) => one.table === table && one.system === system && plain(one.alias) === plain(alias),
  )?.columns ?? [];

describe.skipIf(!there)('every spelling of the list', () => {
  const wrong: string[] = [];
  const marked = new Set<string>();
  for (const { table, column, alias, system } of headers) {
    const found = choices(tableNamed(table)!, alias, systemOf(system), fullKnowledge()!).map(
      ({ spelling }) => spelling.column,
    );
    const columns = [column, ...(helpers[`${table}.${column}`] ?? [])];
    if (found.some((one) => columns.includes(one))) continue;
    const other = conflict(table, system, alias);
    if (other.length && found.some((one) => other.includes(one))) marked.add(`${table} ${system} ${alias}`);
    else if (!slips.has(`${table}.${column} ${system} ${alias}`))
      wrong.push(`${table}.${column} ${system} '${alias}' -> ${found.join() || 'nothing'}`);
  }
  test(`${headers.length} headers map to their columns; ${marked.size} of ${aliases.conflicts.length} marked conflicts are decided for the other column, ${slips.size} is a slip`, () => {
    expect(wrong).toEqual([]);
    expect(headers.length).toBeGreaterThan(1000);
  });
});

/** Where the list's own name of a value is not the schema's. */
const named: Record<string, string> = {
  'deals.status (drop)': '!',
  'csat good': '5',
  'csat neutral': '3',
  'csat bad': '1',
  'csat (no answer)': '',
  'cases.*_breached false (met)': 'false',
  'cases.*_breached true (breached)': 'true',
};
const columnsOf = (name: string, value: string): string[] =>
  name === 'csat'
    ? ['cases.csat']
    : name === 'cases.*_breached'
      ? ['cases.response_breached', 'cases.resolution_breached']
      : name.includes('.')
        ? [name]
        : tables.flatMap(({ $table, $columns }) =>
            $columns.some((column) => column.name === name && column.values?.includes(value))
              ? [`${$table}.${name}`]
              : [],
          );

/** Flags: the column and the header that says it. */
const flags: Record<string, readonly [table: string, header: string, system: string]> = {
  'is_converted = true': ['leads', 'IsConverted', 'salesforce'],
  'is_closed = true': ['activities', 'IsClosed', 'salesforce'],
  'done = 1': ['activities', 'Done', 'pipedrive'],
};
/** Told by several columns or by an empty cell: the files of pairs.test.ts hold them. */
const rules = new Set([
  'is won = true',
  '(blank)',
  'paid & unfulfilled (shopify)',
  'partial (shopify) -> processing',
  'Cancelled at not empty (shopify)',
]);

/** 'Thắng (vi)' is the word in a language; '2 (freshdesk)' and '0 (dynamics statecode)' are one system's. */
function wordOf(text: string): [word: string, system: string] {
  const [, word = text, note = ''] = /^(.*?)(?: \(([^)]*)\))?$/.exec(text)!;
  const system = /freshdesk|dynamics|shopify|salesforce|pipedrive/.exec(note)?.[0] ?? 'generic';
  return [note ? word : text, system];
}

describe.skipIf(!there)('every word of the list', () => {
  const wrong: string[] = [];
  let words = 0;
  let ruled = 0;
  // Channels stay as the file says them: tables of a source by its own name are what people compare.
  const kept = Object.values(aliases.values['source'] ?? {}).flat().length;
  for (const [name, values] of Object.entries(aliases.values)) {
    if (name === 'source') continue;
    for (const [value, texts] of Object.entries(values)) {
      const expected = named[`${name} ${value}`] ?? value;
      for (const text of texts) {
        words++;
        const flag = flags[text];
        if (flag) {
          const [table, header, system] = flag;
          const [first] = choices(tableNamed(table)!, header, system, fullKnowledge()!);
          if (first?.spelling.flag?.[0] !== expected)
            wrong.push(`${name} ${text} -> ${first?.spelling.column}`);
        } else if (rules.has(text)) ruled++;
        else
          for (const one of columnsOf(name, value)) {
            const [table, column] = one.split('.') as [string, string];
            const [word, system] = wordOf(text);
            const found = enumWords(tableNamed(table)!, column, system).get(wordKey(word)) ?? truthOf(word);
            if (found !== expected) wrong.push(`${one} '${text}' -> ${found ?? 'nothing'}, not ${expected}`);
          }
      }
    }
  }
  test(`${words} words map to their values, ${ruled} of them by rules of several columns; ${kept} names of channels are kept as they are`, () => {
    expect(wrong).toEqual([]);
    expect(words).toBeGreaterThan(300);
  });
});
