import type { Adding } from '../../../src/protocol/api.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import type { ColumnData } from '../../engine/table.ts';
import { sheetRow, type Sheet } from '../sheet.ts';
import type { Draft } from './draft.ts';
import type { Part } from './settle.ts';

/** One table's rows as its files gave them, cleaned and not yet completed: what more files are added to. */
export interface KeptTable {
  readonly entity: Entity;
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
  readonly parts: readonly Part[];
  /** Which of the parts' rows these are; all of them where absent. */
  readonly keep?: Uint32Array | undefined;
}

export type Kept = ReadonlyMap<string, KeptTable>;

/** What is there already, and how more is added to it. */
export interface Before {
  readonly kept: Kept;
  readonly how: Adding;
}

/** A table's rows before they are completed; nothing is copied. */
export function keepOf({ entity, columns, rows, parts, derived }: Draft, keep?: Uint32Array): KeptTable {
  const own = new Map(columns);
  for (const name of derived.keys()) own.delete(name); // a key made of row numbers is made anew
  return { entity, columns: own, rows, parts, keep };
}

/** The files of a kept table as they stand now: fewer rows, the same numbers in their sheets, findings of their own. */
export function partsOf({ parts, keep }: KeptTable): readonly Part[] {
  let from = 0;
  let at = 0;
  return parts.map((part) => {
    const { sheet } = part;
    const to = from + part.rows;
    let rows = part.rows;
    let { skipped } = sheet;
    if (keep) {
      skipped = [];
      rows = 0;
      let gap = 0;
      for (; at < keep.length && keep[at]! < to; at++, rows++) {
        const before = sheetRow(sheet, keep[at]! - from) - sheet.first - rows;
        if (before !== gap) skipped.push([rows, (gap = before)]);
      }
      const all = part.rows - rows + (sheet.skipped.at(-1)?.[1] ?? 0);
      if (all !== gap) skipped.push([rows, all]);
    }
    from = to;
    const own: Sheet = { ...sheet, rows, skipped, leftOut: structuredClone(sheet.leftOut) };
    return { ...part, rows, sheet: own };
  });
}
