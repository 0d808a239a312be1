/** One system's spellings, as data. Headers are written as `headerKey` gives them: lower case, without blanks and joiners. */
export interface Source {
  readonly system: string;
  /** 'table: header header …': the table of any file that has all of them. */
  readonly fingerprints: readonly string[];
  /**
   * By table: 'column=header|header column=header', the best spelling of a column first. Columns that start with ':' help to
   * derive others: :won :lost :closed :deleted are flags, :won_at and :lost_at dates;
   * :line marks files with one row a line of the order, of which the first tells.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** The spellings are so plain that they hold only in files with the fingerprint. */
  readonly strict?: true;
}

/** What a label is compared by: width, case, joiners, direction marks and script variants do not count, a unit or zone at its end neither. */
export function normalise(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[_\-./\s]+/g, ' ')
    .trim()
    .replace(/ ?\((utc|in hrs|in mins|hh:mm:ss)\)$/, '');
}

/** A header as the data files spell it: blanks do not count, so that 'CloseDate', 'close_date' and 'Close Date' are one. */
export const headerKey = (header: string): string => normalise(header).replace(/ /g, '');
