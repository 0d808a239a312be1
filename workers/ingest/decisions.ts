import type { OpenOptions } from '../../src/protocol/api.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { knownTables } from '../../src/schema/known.ts';
import { fullKnowledge } from '../../src/sources/knowledge.ts';
import { toldColumn } from '../../src/sources/mapping.ts';
import { headerKey } from '../../src/sources/source.ts';
import { nearest } from '../../src/util/alike.ts';
import { Fault } from '../../src/util/fault.ts';

const named = (entities: readonly Entity[]): string[] => [
  ...new Set(entities.flatMap(({ $columns }) => $columns.map(({ name }) => name))),
];

const refuse = (attribute: string, found: string, expected: readonly string[], file?: string): never => {
  throw new Fault('bad-attribute', {
    attribute,
    found,
    expected: nearest(found, expected),
    ...(file && { file }),
  });
};

export interface Decisions {
  /** Schema column by header and by its key. */
  readonly map: ReadonlyMap<string, string>;
  /** Table by file. */
  readonly tables: ReadonlyMap<string, string>;
  /** Sees which headers a file has. */
  meet(file: string, entity: Entity, headers: readonly string[]): void;
  /** Throws where a header that was met is told a column that none of its tables has. */
  check(): void;
}

/** What the host has decided about the files. Throws Fault 'bad-attribute' with the good values, the nearest first. */
export function decisions({ map = {}, tables: byFile = {}, stages = {} }: OpenOptions): Decisions {
  const full = fullKnowledge();
  const tables = knownTables();
  const known = (attribute: string, found: string, good: readonly string[]): void => {
    if (good.includes(found)) return;
    if (full) refuse(attribute, found, good);
    // An engine that has learnt more may know it: who can load one tries again.
    throw new Fault('unknown-table', { file: attribute, found, expected: nearest(found, good) });
  };
  const columns = named(tables);
  for (const column of Object.values(map)) if (column) known('map', column, columns);
  const names = tables.map(({ $table }) => $table);
  for (const table of Object.values(byFile)) known('tables', table, names);
  for (const meaning of Object.values(stages))
    if (!/^(open|won|lost)$/.test(meaning)) refuse('stages', meaning, ['open', 'won', 'lost']);

  const told = new Map(
    Object.entries(map).flatMap(([header, column]) => [
      [header, column],
      [headerKey(header), column],
    ]),
  );
  const fits = new Set<string>();
  const misfits = new Map<string, readonly [column: string, expected: readonly string[], file: string]>();
  return {
    map: told,
    tables: new Map(Object.entries(byFile)),
    meet(file, entity, headers) {
      for (const header of told.size ? headers : []) {
        const column = toldColumn(entity, header, told);
        const good = named([entity]);
        if (!column || good.includes(column)) fits.add(header);
        else misfits.set(header, [column, good, file]);
      }
    },
    check() {
      for (const [header, [column, good, file]] of misfits)
        if (!fits.has(header)) refuse('map', column, good, file);
    },
  };
}
