import { tableNamed, tables } from '../schema/tables.ts';

/** The schema's tables, in the order in which a reader meets them. */
export const tableNames: readonly string[] = tables.map(({ $table }) => $table);

/** A table's columns; none for a table that the schema does not know. */
export const columnNames = (table: string): readonly string[] =>
  tableNamed(table)?.$columns.map(({ name }) => name) ?? [];
