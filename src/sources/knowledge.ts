import { coreTables } from '../schema/core-tables.ts';
import type { Entity } from '../schema/entity.ts';
import { generic } from './generic.ts';
import { hubspot } from './hubspot.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { wordKey, type Source, type UnitReader } from './source.ts';
import { values } from './values.ts';
import { zoho } from './zoho.ts';

/** What one system's header stands for in a table. */
export interface Spelling {
  readonly column: string;
  readonly system: string;
  /** The best spelling of a column is at 0. */
  readonly place: number;
  readonly strict?: true | undefined;
  /** Values of the column for a flag that is set, and that is not. */
  readonly flag?: readonly string[];
  readonly scale?: number;
  readonly hour?: true;
}

/** What a set of sources knows, ready to be looked up. */
export interface Knowledge {
  readonly tables: readonly Entity[];
  readonly sources: readonly Source[];
  /** Spellings by table and header key. */
  readonly spelled: ReadonlyMap<string, ReadonlyMap<string, readonly Spelling[]>>;
  /** What stands for a header that holds a text, by table. */
  readonly parts: ReadonlyMap<string, readonly (readonly [text: string, spelling: Spelling])[]>;
  readonly units: readonly UnitReader[];
}

function read(line: string): [column: string, keys: string[], flag: string[] | undefined] {
  const [target, ...keys] = line.split(/=/) as [string, string];
  const [column, flag] = target.split('?') as [string, string?];
  return [column, keys.join('=').split('|'), flag?.split(':')];
}

export function knowledgeOf(
  tables: readonly Entity[],
  sources: readonly Source[],
  units: readonly UnitReader[],
): Knowledge {
  const spelled = new Map(
    tables.map(({ $table, $columns }) => [
      $table,
      new Map<string, Spelling[]>(
        $columns.map(({ name }) => [wordKey(name), [{ column: name, system: '', place: -1 }]]),
      ),
    ]),
  );
  for (const { system, headers, strict } of sources) {
    for (const [name, lines] of Object.entries(headers)) {
      const known = spelled.get(name)!;
      for (const line of lines.trim().split(/\s+/)) {
        const [column, keys, flag] = read(line);
        keys.forEach((spelling, place) => {
          const [, key, scale, hour] = /^(.+?)(?:\*([\d.]+))?(@)?$/.exec(spelling)!;
          const one: Spelling = {
            column,
            system,
            place,
            strict,
            ...(flag && { flag }),
            ...(scale && { scale: +scale }),
            ...(hour && { hour: true }),
          };
          known.set(key!, [...(known.get(key!) ?? []), one]);
        });
      }
    }
  }
  const parts = new Map(
    [...spelled].map(([table, known]) => [
      table,
      [...known].flatMap(([key, [spelling]]) => (key[0] === '~' ? [[key.slice(1), spelling!] as const] : [])),
    ]),
  );
  return { tables, sources, spelled, parts, units };
}

const coreSources: readonly Source[] = [generic, salesforce, hubspot, zoho, pipedrive];

let core: Knowledge | undefined;
/** What every engine knows: the common systems' deals, their history and stages, and surveys. */
export const coreKnowledge = (): Knowledge => (core ??= knowledgeOf(coreTables, coreSources, []));

let learnt: Knowledge | undefined;
/** All that was learnt, the core with it; undefined in an engine that learnt nothing. */
export const fullKnowledge = (): Knowledge | undefined => learnt;

/** Words by column and schema value; the core's first, then those learnt. */
const wordLists: Readonly<Record<string, string>>[] = [values];

export interface Lesson {
  readonly tables: readonly Entity[];
  readonly sources: readonly Source[];
  readonly units: readonly UnitReader[];
  readonly words: Readonly<Record<string, string>>;
}

/** Makes further systems known: an engine recognises as many files as it has learnt. A second time changes nothing. */
export function learn({ tables, sources, units, words }: Lesson): void {
  if (learnt) return;
  learnt = knowledgeOf(tables, [...coreSources, ...sources], units);
  wordLists.push(words);
}

/** 'value=word|word' lines for a column, those of the system first. */
export function linesOf(table: string, column: string, system?: string): string[] {
  const own = (learnt?.sources ?? []).filter((source) => source.system === system);
  return [...own.map(({ words = {} }) => words), ...wordLists].flatMap((list) => {
    const lines = list[`${table}.${column}`] ?? list[column];
    return lines ? lines.trim().split(/\s+/) : [];
  });
}
