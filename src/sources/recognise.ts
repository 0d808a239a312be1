import { coreTables } from '../schema/core-tables.ts';
import type { Entity } from '../schema/entity.ts';
import { Fault } from '../util/fault.ts';
import { beyond } from './beyond.ts';
import { coreKnowledge, fullKnowledge, type Knowledge } from './knowledge.ts';
import { mapHeaders, type MappedHeader } from './mapping.ts';
import { wordKey } from './source.ts';

export type { MappedHeader } from './mapping.ts';

export interface Recognised {
  readonly entity: Entity;
  readonly system: string;
  /** Who says which table it is: the host, headers that only one system writes, or the columns as a whole. */
  readonly because: 'option' | 'fingerprint' | 'columns';
  readonly headers: readonly MappedHeader[];
  /** Values that every row has in a column that the file lacks. */
  readonly constants: ReadonlyMap<string, string>;
}

/** Said by the host or a fingerprint, not guessed. */
const told = Infinity;

interface Candidate extends Recognised {
  /** Headers that nobody knows in this table. */
  readonly unknown: ReadonlySet<string>;
  readonly score: number;
}

/** The first required column that is neither there nor to be derived; undefined if nothing is missing. */
export function missingColumn(
  entity: Entity,
  headers: readonly MappedHeader[],
  constants?: Recognised['constants'],
): string | undefined {
  const has = (test: (column: string) => boolean): boolean =>
    headers.some(({ column }) => column !== null && test(column));
  const timed = (column: string): boolean =>
    entity.$columns.some(({ name, type }) => name === column && /date|time/.test(type));
  const derivable = (column: string): boolean => {
    if (entity.$key.length === 1 && entity.$key[0] === column) {
      return (
        has((other) => other === 'name') ||
        entity.$columns.some(({ need, name }) => need === 'required' && name !== column)
      );
    }
    // What lies in stock lay there when the file was written.
    if (column === 'as_of') return has((other) => /^(on_hand|available)$/.test(other));
    // A change is told by its own instant alone: a close date beside it is none.
    if (timed(column) && column !== 'changed_at')
      return has((other) => timed(other) || other.endsWith('_at'));
    if (entity.$table === 'deals') return has((other) => other[0] === ':');
    return entity.$table === 'surveys'
      ? has((other) => other === 'score')
      : entity.$table === 'stages' && column !== 'stage';
  };
  return entity.$columns.find(
    ({ need, name }) =>
      need === 'required' && !constants?.has(name) && !has((other) => other === name) && !derivable(name),
  )?.name;
}

interface Print {
  readonly system: string;
  readonly table: string;
  readonly constants: readonly (readonly [column: string, value: string])[];
}

/** The system and table of the fingerprint that says most of those that the headers bear. */
function printOf(
  keys: ReadonlySet<string>,
  named: string | undefined,
  { sources }: Knowledge,
): Print | undefined {
  let found: Print | undefined;
  let most = 0;
  for (const { system, fingerprints } of sources) {
    for (const print of fingerprints) {
      const [of, all] = print.split(': ') as [string, string];
      const [table, ...constants] = of.split(' ') as [string, ...string[]];
      const parts = all.split(' ');
      if (
        parts.length <= most ||
        (named && named !== table) ||
        !parts.every((part) => part.split('|').some((key) => keys.has(key)))
      )
        continue;
      most = parts.length;
      found = { system, table, constants: constants.map((one) => one.split('=') as [string, string]) };
    }
  }
  return found;
}

/** Every table that the headers may be, the likeliest first. */
function candidates(
  headers: readonly string[],
  file: string,
  named: string | undefined,
  map: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Candidate[] {
  const { tables, units } = knowledge;
  const keys = new Set(
    headers
      .flatMap((header) => [
        header,
        header.replace(/^properties\./, ''),
        ...units.flatMap((unit) => unit(header)?.[0] ?? []),
      ])
      .map(wordKey),
  );
  const print = printOf(keys, named, knowledge);
  const system = print?.system ?? 'generic';
  const all = tables
    .filter(({ $table }) => $table === (named ?? print?.table ?? $table))
    .map((entity) => {
      const unknown = new Set<string>();
      const mapped = mapHeaders(entity, headers, system, map, knowledge, unknown);
      const constants = new Map(print?.constants);
      const because = named ? 'option' : print ? 'fingerprint' : 'columns';
      const score = print || named ? told : 0;
      return { entity, system, because, headers: mapped, constants, unknown, score } as const;
    });
  if (print || named) return all;

  // A header that fits many tables says little about which one it is.
  const fits = headers.map((_, at) => all.filter((one) => one.headers[at]!.column).length);
  const fileKey = wordKey(file);
  const scored = all.map((one) => ({ ...one, score: scoreOf(one, fits, keys, fileKey) }));
  // Goods told with what is left of them are products, unless the file says of when that is.
  const goods = scored.some(({ entity, score }) => score && entity.$table === 'products');
  return scored
    .filter(
      ({ entity, headers: own }) =>
        !goods || entity.$table !== 'stock' || own.some(({ column }) => column === 'as_of'),
    )
    .sort((a, b) => b.score - a.score || knownIn(b) - knownIn(a));
}

const knownIn = ({ headers }: Recognised): number =>
  headers.filter(({ column }) => column && column[0] !== ':').length;

/** How much speaks for a table: 0 if it cannot be it. */
function scoreOf(
  candidate: Omit<Candidate, 'score'>,
  fits: readonly number[],
  keys: ReadonlySet<string>,
  fileKey: string,
): number {
  const { entity, headers, constants } = candidate;
  const { $table, $key, $columns } = entity;
  if (missingColumn(entity, headers, constants)) return 0;
  const needs = new Map($columns.map(({ name, need }) => [name, need]));
  const own = $key.length === 1 ? headers.find(({ column }) => column === $key[0]) : undefined;
  // Rows with an id of their own that also name a key of this table are its children.
  if (own && own.rank < 1000 && keys.has('id') && wordKey(own.header).endsWith('id')) return 0;
  // The first id of a row names what it is about.
  const firstId = headers.find(({ header }) => /..id$/.test(wordKey(header)));
  if (!(own && own.rank < 300) && firstId && firstId.rank >= 300) return 0;
  const known = knownIn(candidate);
  // Deals bear their names among however many fields of a company's own.
  const names = new Set(headers.map(({ column }) => column));
  const isNamed =
    own !== undefined &&
    own.rank < 300 &&
    names.has('stage') &&
    (names.has('amount') || names.has('close_date'));
  if (known < 2 || (known * 5 < headers.length && !isNamed)) return 0;
  let sure =
    isNamed ||
    known * 2 > headers.length ||
    (known * 4 >= headers.length && own !== undefined && own.rank < 300);
  let score = fileKey.includes(wordKey($table)) ? 0.2 : 0;
  headers.forEach(({ column, because, rank }, at) => {
    if (!column) return;
    const need = needs.get(column);
    const weight = (need === 'required' ? 2 : 1) / fits[at]!;
    score += rank >= 300 && rank < 1000 ? weight / 2 : weight;
    if (column === $key[0] && $key.length === 1 && because === 'canonical') score++;
    sure ||= fits[at]! < 3 && rank < 300 && (need === 'required' || need === 'common');
  });
  return sure && score > 1 ? (score * known) / headers.length : 0;
}

const beyondKeys = new Set(beyond.match(/.../g));

/** Headers in other languages, and those with a zone, percent or currency behind them. */
const elsewhere = /[^ -~]|[([](in )?([a-z]{3}|[%$])[)\]]$|_(usd|eur|gbp|jpy|cny|vnd|inr)$| in [a-z]{3}$/i;

/** Three signs for a header key. */
export function signOf(key: string): string {
  let hash = 0;
  for (const letter of key) hash = (hash * 31 + letter.codePointAt(0)!) % 46_656;
  return hash.toString(36).padStart(3, '0');
}

/** Whether the text may be the name of a table, or of a header, that only an engine knows which has learnt more. */
export const isBeyond = (text: string): boolean => beyondKeys.has(signOf(wordKey(text)));

/** Whether the first id is one of another table: then the rows may be of that table. */
function isOfOther({ entity, headers }: Candidate): boolean {
  const first = headers.find(({ header }) => /..id$/.test(wordKey(header)))?.column;
  const { refers } = entity.$columns.find(({ name }) => name === first) ?? {};
  return refers !== undefined && !coreTables.some(({ $table }) => $table === refers);
}

/** Whether an engine that has learnt more could not read the file in another way. */
function isSettled(candidate: Candidate): boolean {
  const { headers, unknown, score } = candidate;
  if (score < told && (knownIn(candidate) * 2 < headers.length || isOfOther(candidate))) return false;
  return ![...unknown].some((header) => elsewhere.test(header) || isBeyond(header));
}

/** The one that the headers surely are: much speaks for it, and much less for the next. */
function surest([first, second]: readonly Candidate[]): Candidate | undefined {
  return first && first.score > (second?.score ?? 0) * 1.25 ? first : undefined;
}

/** What one set of sources makes of the headers: the table that they surely are, and those that they may be. */
export function guess(
  headers: readonly string[],
  file: string,
  named: string | undefined,
  map: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): { readonly found: Candidate | undefined; readonly likely: readonly string[] } {
  const all = candidates(headers, file, named, map, knowledge);
  const likely = all.filter((one) => knownIn(one) > 1).slice(0, 3);
  return { found: surest(all), likely: likely.map(({ entity }) => entity.$table) };
}

/**
 * The table whose headers these are: the one named, else by fingerprint, else the one whose own headers are there; the file's
 * name helps. `map`: schema column by header, the host's decision. What the core surely knows is read by the core alone,
 * so that every engine reads it alike. Throws Fault 'unknown-table', with the tables that it may be, where nothing is sure.
 */
export function recognise(
  headers: readonly string[],
  file: string,
  named: string | undefined,
  map: ReadonlyMap<string, string>,
): Recognised {
  let { found, likely } = guess(headers, file, named, map, coreKnowledge());
  if (found && isSettled(found)) return found;
  const more = fullKnowledge();
  if (more) ({ found, likely } = guess(headers, file, named, map, more));
  if (found && more) return found;
  throw new Fault('unknown-table', {
    file,
    found: headers.slice(0, 50),
    expected: named ?? (likely.length ? likely : (more?.tables ?? coreTables).map(({ $table }) => $table)),
  });
}
