/**
 * How a column is stored. `text` also stands for ids kept as integers and for booleans: they are read as their texts.
 * A `timestamp` without a zone is UTC; one with a zone is an instant. A `number` column of times holds UTC ms.
 */
export type Storage = 'number' | 'text' | 'timestamp' | 'date';

export interface SqlColumn {
  /** Its name in the database. */
  readonly name: string;
  readonly storage: Storage;
}

export interface SqlTable {
  /** Its name in the database, with what qualifies it before it: ['crm', 'v_deals']. */
  readonly name: readonly string[];
  /** By the schema's name; columns that the schema does not know are under their own header. Nothing else can be read. */
  readonly columns: ReadonlyMap<string, SqlColumn>;
  /**
   * A column that orders the rows: of two rows with one key, or equally new ones, the later wins. Without it a key
   * must name one row.
   */
  readonly order?: string;
}

/** The tables that may be read, by the schema's name. */
export type SqlSchema = ReadonlyMap<string, SqlTable>;

/** The rows that the asker may see: every table that is read must have the column. */
export interface Scope {
  /** A key of the tables' `columns`. */
  readonly column: string;
  readonly value: string;
}
