import { tables } from '../schema/tables.ts';
import type { Entity } from '../schema/entity.ts';
import { generic } from './generic.ts';
import { hubspot } from './hubspot.ts';
import { languages } from './languages.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { headerKey, type Source } from './source.ts';
import { shopify } from './shopify.ts';
import { zoho } from './zoho.ts';

const sources: readonly Source[] = [generic, salesforce, hubspot, zoho, pipedrive, shopify, languages];

export interface MappedHeader {
  readonly header: string;
  /** Schema column, ':'-name of a helper, or null: kept under its header. */
  readonly column: string | null;
  readonly because: 'option' | 'canonical' | 'alias' | 'unmapped';
}

export interface Recognised {
  readonly entity: Entity;
  readonly system: string;
  readonly headers: readonly MappedHeader[];
}

interface Spelling {
  readonly column: string;
  readonly system: string;
  readonly place: number;
  readonly strict?: true | undefined;
}

/** Spellings by table and header key. */
let spellings: Map<string, Map<string, Spelling[]>> | undefined;

function spelled(table: string): Map<string, Spelling[]> {
  if (!spellings) {
    spellings = new Map(
      tables.map((entity) => [
        entity.$table,
        new Map(
          entity.$columns.map(({ name }) => [headerKey(name), [{ column: name, system: '', place: -1 }]]),
        ),
      ]),
    );
    for (const { system, headers, strict } of sources) {
      for (const [name, lines] of Object.entries(headers)) {
        const known = spellings.get(name)!;
        for (const line of lines.trim().split(/\s+/)) {
          const [column, keys] = line.split('=') as [string, string];
          keys.split('|').forEach((key, place) => {
            known.set(key, [...(known.get(key) ?? []), { column, system, place, strict }]);
          });
        }
      }
    }
  }
  return spellings.get(table)!;
}

/** Of which table a header such as 'Deal - Title' speaks. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^deal - /i, 'deals'],
  [/^lead - /i, 'leads'],
  [/^organi[sz]ation - /i, 'customers'],
  [/^propert(y_|ies\.)/i, ''],
];

type Choice = readonly [spelling: Spelling, rank: number];

/** What the header may stand for in the table; the lower rank wins where two headers want one column. */
function choose(entity: Entity, header: string, system: string): Choice | undefined {
  const prefix = prefixes.find(([shape]) => shape.test(header));
  const own = prefix && (!prefix[1] || prefix[1] === entity.$table);
  const keys = [headerKey(own ? header.replace(prefix[0], '') : header), headerKey(header)];
  for (const key of keys) {
    let best: Choice | undefined;
    for (const spelling of spelled(entity.$table).get(key) ?? []) {
      if (spelling.strict && spelling.system !== system) continue;
      const tier = !spelling.system
        ? 0
        : spelling.system === system
          ? 1
          : spelling.system === 'generic'
            ? 2
            : 3;
      const rank = tier * 100 + spelling.place;
      if (!best || rank < best[1]) best = [spelling, rank];
    }
    if (best) return best;
    if (/^(id|recordid|hsobjectid)$/.test(key) && entity.$key.length === 1) {
      return [{ column: entity.$key[0]!, system: 'generic', place: 0 }, 1000];
    }
    if (/^(is|fivetran)?deleted$/.test(key))
      return [{ column: ':deleted', system: 'generic', place: 0 }, 1000];
  }
  return undefined;
}

function mapHeaders(
  entity: Entity,
  headers: readonly string[],
  system: string,
  map: ReadonlyMap<string, string>,
): MappedHeader[] {
  const mapped: MappedHeader[] = headers.map((header) => ({ header, column: null, because: 'unmapped' }));
  const taken = new Map<string, readonly [at: number, rank: number]>();
  headers.forEach((header, at) => {
    const told = map.get(header) ?? map.get(headerKey(header));
    const known = told !== undefined && entity.$columns.some(({ name }) => name === told);
    const choice: Choice | undefined = known
      ? [{ column: told, system: 'option', place: 0 }, -2]
      : choose(entity, header, system);
    if (!choice) return;
    const [{ column, system: from }, rank] = choice;
    const rival = taken.get(column);
    if (rival && rival[1] <= rank) return;
    if (rival) mapped[rival[0]] = { header: headers[rival[0]]!, column: null, because: 'unmapped' };
    taken.set(column, [at, rank]);
    mapped[at] = { header, column, because: from === 'option' ? 'option' : from ? 'alias' : 'canonical' };
  });
  // A file of deals without a stage says 'status' where others say 'stage'.
  const status = taken.get('status');
  const dealt = ['deal_id', 'amount', 'close_date', 'closed_at'].some(
    (column) => (taken.get(column)?.[1] ?? 1000) < 1000,
  );
  if (entity.$table === 'deals' && status && dealt && !taken.has('stage'))
    mapped[status[0]] = { ...mapped[status[0]]!, column: 'stage' };
  return mapped;
}

/** The first required column that is neither there nor to be derived; undefined if nothing is missing. */
export function missingColumn(entity: Entity, headers: readonly MappedHeader[]): string | undefined {
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
    if (timed(column)) return has((other) => timed(other) || other.endsWith('_at'));
    if (entity.$table === 'deals') return has((other) => other[0] === ':');
    return entity.$table === 'surveys'
      ? has((other) => other === 'score')
      : entity.$table === 'stages' && column !== 'stage';
  };
  return entity.$columns.find(
    ({ need, name }) => need === 'required' && !has((other) => other === name) && !derivable(name),
  )?.name;
}

/**
 * The table whose headers these are: the one named, else by fingerprint, else the one whose own headers are there; between
 * equals the file's name tells. Undefined: none fits. `map`: schema column by header, the host's decision.
 */
export function recognise(
  headers: readonly string[],
  file: string,
  named: string | undefined,
  map: ReadonlyMap<string, string>,
): Recognised | undefined {
  const keys = new Set(headers.map(headerKey));
  let system = 'generic';
  let table = named;
  for (const source of sources) {
    for (const print of source.fingerprints) {
      const [of, all] = print.split(': ') as [string, string];
      if (system !== 'generic' || (named && named !== of) || !all.split(' ').every((key) => keys.has(key)))
        continue;
      system = source.system;
      table = of;
    }
  }
  const candidates = tables
    .filter(({ $table }) => !table || table === $table)
    .map((entity) => ({ entity, headers: mapHeaders(entity, headers, system, map) }));
  if (table) return candidates[0] && { ...candidates[0], system };

  // A header that fits many tables says little about which one it is.
  const fits = headers.map((_, at) => candidates.filter((one) => one.headers[at]!.column).length);
  const fileKey = headerKey(file);
  let best: Recognised | undefined;
  let most = 1;
  for (const one of candidates) {
    if (missingColumn(one.entity, one.headers)) continue;
    const required = new Set(
      one.entity.$columns.filter(({ need }) => need === 'required').map(({ name }) => name),
    );
    const core = new Set(
      one.entity.$columns
        .filter(({ need }) => need === 'required' || need === 'common')
        .map(({ name }) => name),
    );
    let score = fileKey.includes(headerKey(one.entity.$table)) ? 0.2 : 0;
    const [key] = one.entity.$key;
    const known = one.headers.filter(({ column }) => column && column[0] !== ':');
    let sure = known.length * 4 >= headers.length && known.some(({ column }) => column === key);
    one.headers.forEach(({ column, because }, at) => {
      if (!column) return;
      score +=
        (required.has(column) ? 2 : 1) / fits[at]! + (column === key && because === 'canonical' ? 1 : 0);
      sure ||= fits[at]! < 3 && core.has(column);
    });
    if (sure && score > most) {
      most = score;
      best = { ...one, system };
    }
  }
  return best;
}
