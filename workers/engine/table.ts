/** Numbers, and times as UTC ms; a civil date is its UTC midnight. NaN is no value. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** Categories, ids, booleans ('true'/'false'): words[codes[row]], where code 0 is no value. */
export interface CodeColumn {
  readonly kind: 'code';
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly words: readonly string[];
}

/** Long or mostly distinct texts as UTF-8: row r is bytes[starts[r] … starts[r + 1]); no bytes is no value. */
export interface TextColumn {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

export type ColumnData = NumberColumn | CodeColumn | TextColumn;

/** A parsed table; every array owns its buffer, so that it can be stored and transferred as it is. */
export interface Table {
  readonly name: string;
  readonly rows: number;
  /** By schema column name; columns that the schema does not know are under their own header as the file spells it. */
  readonly columns: ReadonlyMap<string, ColumnData>;
}

export type Tables = ReadonlyMap<string, Table>;
