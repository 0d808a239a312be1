/** One system's spellings, as data. Headers and words are written as `wordKey` gives them: lower case, without blanks and joiners. */
export interface Source {
  readonly system: string;
  /**
   * 'table: header header|other …': the table of any file that has all of them. 'table column=value: …' also fills a column
   * that such a file lacks.
   */
  readonly fingerprints: readonly string[];
  /**
   * By table: 'column=header|header column=header', the best spelling of a column first.
   * - 'column?yes:no=header' is a flag that stands for a value of the column ('' for none);
   * - '~text' is any header that holds the text, 'header@' a day whose hour counts, 'header*60' a number of minutes in a column of seconds;
   * - columns that start with ':' help to derive others: :won :lost :closed :deleted are flags, :won_at and :lost_at dates;
   *   :line marks files with one row a line of the order, of which the first tells; :interval is the span that an amount pays.
   *   :field names the field that a row of a field history is about; :today takes what is of today and no history.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** Words that only this system's files mean so: see `values`. */
  readonly words?: Readonly<Record<string, string>>;
  /** The spellings are so plain that they hold only in files with the fingerprint. */
  readonly strict?: true;
}

/** What a label is compared by: width, case, blanks, joiners, direction marks and script variants do not count. */
export const wordKey = (label: string): string =>
  (/[^ -~]/.test(label)
    ? label
        .normalize('NFKC')
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/ي/g, 'ی')
        .replace(/ك/g, 'ک')
        .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : label
  )
    .toLowerCase()
    .replace(/[_\-./\s]+/g, '');

/** What stands behind a header's name: a unit of its cells. */
export interface Unit {
  /** Said in the report. */
  readonly name: string;
  /** What a plain number is multiplied with; a clock reading is none. */
  readonly scale?: number;
  readonly currency?: string;
  /** Times without a zone are UTC. */
  readonly utc?: true;
}

/** Reads a unit off the end of a header: the header without it, and the unit. */
export type UnitReader = (header: string) => readonly [header: string, unit: Unit] | undefined;

/** A header as the data files spell it: 'CloseDate', 'close_date' and 'Close Date' are one. */
export const headerKey = wordKey;
