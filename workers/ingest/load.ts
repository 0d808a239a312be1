import type { OpenOptions } from '../../src/protocol/api.ts';
import type { Report } from '../../src/query/report.ts';
import { missingColumn, recognise, type Recognised } from '../../src/sources/recognise.ts';
import { Fault } from '../../src/util/fault.ts';
import type { Tables } from '../engine/table.ts';
import { newBuilder } from './columns/builder.ts';
import { conform } from './conform/conform.ts';
import { decisions } from './decisions.ts';
import type { Before, Kept } from './conform/kept.ts';
import { refine } from './conform/refine.ts';
import { settle, type Part } from './conform/settle.ts';
import { readFile } from './file.ts';
import type { Loading, OpenedInput } from './loading.ts';
import { listed, listsOf, readCells } from './rows.ts';
import type { Opening, Sheet } from './sheet.ts';

export type { Loading, OpenedInput } from './loading.ts';

/** Reads all inputs into tables by the schema's names; `before`: what they are added to. Throws only Faults. */
export async function load(
  inputs: readonly OpenedInput[],
  options: OpenOptions,
  loading: Loading = {},
  before?: Before,
): Promise<{ tables: Tables; report: Report; kept: Kept }> {
  const parts: Part[] = [];
  const told = decisions(options);
  let at: number | undefined;

  const one = async (
    name: string,
    table: string | undefined,
    format: Part['format'],
    read: (open: (headers: readonly string[]) => Opening) => Promise<Sheet>,
  ): Promise<Sheet> => {
    let recognised: Recognised | undefined;
    const sheet = await read((headers) => {
      recognised = recognise(headers, name, told.tables.get(name) ?? table, told.map);
      const { entity } = recognised;
      told.meet(name, entity, headers);
      const missing = missingColumn(entity, recognised.headers, recognised.constants);
      if (missing)
        throw new Fault('missing-column', {
          file: name,
          table: entity.$table,
          column: missing,
          found: headers.slice(0, 50),
        });
      const required = new Set(
        entity.$columns.filter(({ need }) => need === 'required').map((column) => column.name),
      );
      let least = 0;
      const builders = recognised.headers.map(({ header, column, type, unit }, at) => {
        if (required.has(column!)) least = at + 1;
        const isKey = entity.$key[0] === column && entity.$key.length === 1;
        return newBuilder(header, column, type, isKey, unit?.utc ? undefined : options.timeZone);
      });
      return { builders, least };
    });
    const part = { ...(await settle(name, format, recognised!, sheet, options, loading)), at };
    parts.push(...refine(part, recognised!, options));
    return sheet;
  };

  const take = (input: OpenedInput): Promise<Sheet> => {
    const { name, table, rows, columns } = input;
    const cells =
      input.cells ??
      (rows
        ? listed('rows', listsOf(rows))
        : columns &&
          listed(
            'columns',
            new Map(Object.entries(columns).map(([header, list]) => [header, Array.from(list)])),
          ));
    return cells
      ? one(name, table, cells.format, (open) => readCells(name, cells, open, loading))
      : readFile(input, options, loading, take, (format, read) => one(name, table, format, read));
  };
  for (const input of inputs) {
    at = input.modified ?? loading.now?.();
    await take(input);
  }
  told.check();
  return conform(parts, options, loading, before);
}
