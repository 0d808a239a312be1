/** What was read, understood and left out: plain JSON, one entry a file. */
export interface Report {
  readonly files: readonly FileReport[];
  /** Report currency (the only one in the data, or the option), or null. */
  readonly currency: string | null;
  /** Newest event in the data, UTC ms (of a civil date: its UTC midnight); null without any event. */
  readonly newest: number | null;
}

export interface FileReport {
  readonly file: string;
  readonly table: string;
  /** Vendor whose spelling it is: 'salesforce', 'hubspot', 'zoho', 'pipedrive', 'generic' … */
  readonly system: string;
  /** Who says which table it is: the host, headers that only one system writes, or the columns as a whole. */
  readonly because?: 'option' | 'fingerprint' | 'columns';
  /** A file within a compressed one, or within a bundle, is told as what it is itself. */
  readonly format: 'csv' | 'tsv' | 'json' | 'ndjson' | 'arrow' | 'parquet' | 'xlsx' | 'rows' | 'columns';
  readonly bytes: number;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Rows that were read and not used. */
  readonly leftOut: readonly Finding[];
  /** Rows that were used although one of their values could not be read (it counts as no value). */
  readonly unread: readonly Finding[];
  readonly columns: readonly ColumnReport[];
  readonly notes: readonly Note[];
}

/** The same thing seen in `count` rows, with the first few places. */
export interface Finding {
  /** 'duplicate-key', 'missing-required', 'not-a-date', 'not-a-number', 'too-few-cells', 'deleted' … */
  readonly reason: string;
  readonly count: number;
  readonly column?: string;
  /** `row` as a spreadsheet shows it: the header is row 1. */
  readonly examples: readonly { readonly row: number; readonly column: string; readonly text: string }[];
}

export interface ColumnReport {
  /** As the file spells it; '' for a derived column. */
  readonly header: string;
  /** Schema column, or null: kept under its header as a dimension. */
  readonly column: string | null;
  readonly type: string;
  /** 'alias', 'canonical', 'option' (the host's decision), 'unmapped', 'derived:…' */
  readonly because: string;
  /** For dates: the order that was read, 'dmy', 'mdy', 'ymd' …; for numbers 'decimal-comma' where so. */
  readonly form?: string;
}

/** Something a reader should know: 'ambiguous-dates', 'unknown-stage', 'scale-1-10', 'inferred-forecast-category', 'mixed-currency' … */
export interface Note {
  readonly code: string;
  readonly column?: string;
  readonly count?: number;
  readonly values?: readonly string[];
}
