import type { Answer } from '../query/answer.ts';
import type { Question, RowsAnswer, RowsQuestion } from '../query/question.ts';
import type { Report } from '../query/report.ts';
import type { Outcome, WireFault } from '../util/fault.ts';

export type { Outcome, WireFault };

/** Raised whenever a message below changes its shape: two copies of the kit share a worker only when it is equal. */
export const protocolVersion = 3;

/** Where one table's rows come from. `table` names it where the headers alone should not decide. */
export interface Input {
  readonly table?: string;
  /** Shown in messages; the last part of the address, or the file's name. */
  readonly name?: string;
  readonly url?: string;
  /** File or Blob: cloned by reference, its bytes are read on the worker. */
  readonly blob?: Blob;
  readonly bytes?: ArrayBuffer;
  readonly text?: string;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly columns?: Readonly<Record<string, ArrayLike<unknown>>>;
}

export interface OpenOptions {
  /**
   * Schema column by header, decided by the host: { 'Opp. Value': 'amount' }; '' keeps a header out of the schema. The header
   * may say its table: { 'orders.Value': 'total' }. Headers that no file has are passed over, unknown columns are a Fault.
   */
  readonly map?: Readonly<Record<string, string>>;
  /** Table by file, as the report names it, where the headers alone should not decide: { 'export.csv': 'orders' }. */
  readonly tables?: Readonly<Record<string, string>>;
  /** What stages mean, whatever the file or their names say: { Signed: 'won' }. */
  readonly stages?: Readonly<Record<string, 'open' | 'won' | 'lost'>>;
  /** Order of day and month, and of a year of two digits, where a whole column leaves it open. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** A list: the text files have no header line, and these are their columns. `false`: nor have they, and their columns are '1', '2' …, for `map`. */
  readonly header?: false | readonly string[];
  /** What separates cells where a file does not show it; ' ' is any run of blanks. */
  readonly delimiter?: string;
  /** Report currency. */
  readonly currency?: string;
  /** IANA name in which times without a zone are read; absent: UTC. */
  readonly timeZone?: string;
  /** Separates one signed-in customer from the next. */
  readonly cacheScope?: string;
  readonly cache?: 'none' | 'memory' | 'idb';
}

export interface Progress {
  readonly file: string;
  readonly bytes: number;
  /** Of the whole file, where the server says. */
  readonly total?: number;
  readonly rows: number;
}

/**
 * How more files join what is open. append: their rows come below. upsert: a row whose key is known takes the place of the
 * earlier one, and keeps its values where the new file has no such column. replace: they stand for all earlier files of their tables.
 */
export type Adding = 'append' | 'upsert' | 'replace';

/** What a session tells without being asked. */
export type SessionEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** New data took the place of what was cached: ask again. */
  | { readonly type: 'changed'; readonly report: Report }
  /** The cached data are shown, the newer ones could not be had. */
  | { readonly type: 'stale'; readonly fault: WireFault }
  /** The cached data were found to be current. */
  | { readonly type: 'fresh' };

export interface Opened {
  readonly report: Report;
  /** 'cache': drawn from IndexedDB, revalidation is under way and ends in 'changed', 'fresh' or 'stale'. */
  readonly from: 'cache' | 'data';
  readonly cache: 'idb' | 'memory' | 'none';
}

/** The contract of the worker; `call` is the caller's own number for the request, for `cancel`. Nothing here throws across the wire. */
export interface WorkerApi {
  /** `cache` is what tables are kept in; 'untried' until something was opened that can be kept. */
  ping(): { readonly protocol: number; readonly cache: 'idb' | 'memory' | 'untried' };
  open(
    call: number,
    session: string,
    inputs: readonly Input[],
    options: OpenOptions,
    listen: (event: SessionEvent) => void,
  ): Promise<Outcome<Opened>>;
  /** Reads more files into an open session; those it has are not read again, unless they came from the cache. Fails as a whole. */
  add(call: number, session: string, inputs: readonly Input[], how: Adding): Promise<Outcome<Report>>;
  /** One outcome a question, in order; questions of one call share their scans. `now` is the page's clock. */
  ask(
    call: number,
    session: string,
    questions: readonly Question[],
    now: number,
  ): Promise<readonly Outcome<Answer>[]>;
  rows(call: number, session: string, question: RowsQuestion): Promise<Outcome<RowsAnswer>>;
  cancel(call: number): void;
  /** May overtake `open`: the session then never opens. */
  close(session: string): void;
  clearCache(scope?: string): Promise<Outcome<true>>;
}
