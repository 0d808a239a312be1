import type { OpenOptions } from '../../src/protocol/api.ts';
import type { Report } from '../../src/query/report.ts';
import { tables } from '../../src/schema/tables.ts';
import { missingColumn, recognise, type Recognised } from '../../src/sources/recognise.ts';
import { headerKey } from '../../src/sources/source.ts';
import { Fault } from '../../src/util/fault.ts';
import type { Tables } from '../engine/table.ts';
import { newBuilder } from './columns/builder.ts';
import { conform } from './conform/conform.ts';
import { settle, type Part } from './conform/settle.ts';
import { readCsv } from './csv/read.ts';
import { isJson, jsonTables } from './json.ts';
import type { Loading, OpenedInput } from './loading.ts';
import { pieces } from './pieces.ts';
import { readColumns, readRows } from './rows.ts';
import type { Opening, Sheet } from './sheet.ts';

export type { Loading, OpenedInput } from './loading.ts';

/** Reads all inputs into tables by the schema's names. Throws only Faults. */
export async function load(
  inputs: readonly OpenedInput[],
  options: OpenOptions,
  loading: Loading = {},
): Promise<{ tables: Tables; report: Report }> {
  const parts: Part[] = [];
  const map = new Map(
    Object.entries(options.map ?? {}).flatMap(([header, column]) => [
      [header, column],
      [headerKey(header), column],
    ]),
  );

  const one = async (
    name: string,
    table: string | undefined,
    format: Part['format'],
    read: (open: (headers: readonly string[]) => Opening) => Promise<Sheet>,
  ): Promise<void> => {
    let recognised: Recognised | undefined;
    const sheet = await read((headers) => {
      recognised = recognise(headers, name, table, map);
      if (!recognised)
        throw new Fault('unknown-table', {
          file: name,
          found: headers.slice(0, 50),
          expected: table ?? tables.map(({ $table }) => $table),
        });
      const { entity } = recognised;
      const missing = missingColumn(entity, recognised.headers);
      if (missing)
        throw new Fault('missing-column', {
          file: name,
          table: entity.$table,
          column: missing,
          found: headers.slice(0, 50),
        });
      const specs = new Map(entity.$columns.map((column) => [column.name, column]));
      let least = 0;
      const builders = recognised.headers.map(({ header, column }, at) => {
        const spec = specs.get(column!);
        if (spec?.need === 'required') least = at + 1;
        const type =
          spec?.type ??
          (column?.endsWith('_at') ? 'timestamp' : column && column !== ':line' ? 'boolean' : 'string');
        return newBuilder(
          header,
          column,
          type,
          entity.$key[0] === column && entity.$key.length === 1,
          options.timeZone,
        );
      });
      return { builders, least };
    });
    parts.push(await settle(name, format, recognised!, sheet, options, loading));
  };

  for (const input of inputs) {
    const { name, table } = input;
    if (input.rows) await one(name, table, 'rows', (open) => readRows(name, input.rows!, open, loading));
    else if (input.columns)
      await one(name, table, 'columns', (open) => readColumns(name, input.columns!, open, loading));
    else {
      const source = await pieces(input);
      if (isJson(source.head)) {
        for (const [key, rows] of await jsonTables(name, source, loading)) {
          await one(name, table ?? key, 'json', (open) => readRows(name, rows, open, loading));
        }
      } else
        await one(name, table, 'csv', (open) =>
          readCsv(name, source.rest, open, loading, input.total ?? input.bytes?.length),
        );
    }
  }
  return conform(parts, options, loading);
}
