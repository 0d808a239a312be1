import type { Answer } from '../query/answer.ts';
import type { Question, RowsAnswer, RowsQuestion } from '../query/question.ts';
import type { Report } from '../query/report.ts';
import type { Input } from './api.ts';

export type Rows = readonly Readonly<Record<string, unknown>>[];
export type Columns = Readonly<Record<string, ArrayLike<unknown>>>;
/** One file: an address, a File, a fetched Response, bytes, or an Input such as `{ text, name }`. */
export type FileSpec = string | URL | Blob | Response | ArrayBuffer | Omit<Input, 'rows' | 'columns'>;
export type TableSpec = FileSpec | readonly FileSpec[] | Rows | Columns;
/** What can be opened: one table or several files, or each table by its name: `{ deals: 'deals.csv', surveys: rows }`. */
export type Spec = TableSpec | { readonly [table: string]: TableSpec };

/** An Input that may still be a Response: what is equal by address, and what by identity. */
export type Raw = Input & { readonly response?: Response };

/** What an open source can do, in a page and in Node alike. Every rejection is a Fault. */
export interface Askable {
  readonly report?: Report | undefined;
  ask(question: Question, options?: { readonly signal?: AbortSignal | undefined }): Promise<Answer>;
  rows(question: RowsQuestion, options?: { readonly signal?: AbortSignal | undefined }): Promise<RowsAnswer>;
  /** Reads more files below what is open. */
  readonly append: Add;
  /** The same, but a row whose key is known takes the earlier one's place, and keeps its values where the new file has no such column. */
  readonly upsert: Add;
  /** The same, in place of all earlier files of the same tables. */
  readonly replace: Add;
  release(): void;
}

/** Reads more files without reading again what is there; tells how all was read. Where it fails, the data stay as they were. */
export type Add = (spec: Spec, options?: { readonly signal?: AbortSignal | undefined }) => Promise<Report>;

// By name and not by instanceof: a File may come from another frame.
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const isPlain = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'Object';
// Arrays, typed arrays, and the columns of Arrow libraries.
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
// A row may have a column `text` or `url` too; only an Input has nothing else.
const isInput = (value: Record<string, unknown>): boolean => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => /^(table|name|url|text|blob|bytes)$/.test(key) && !isList(value[key]))
  );
};

/** The last part of an address, without its query, as people know the file. */
export function fileName(url: string): string {
  const last = /([^/]*)\/?$/.exec(url.replace(/[?#].*/s, ''))?.[1] ?? '';
  if (url.startsWith('data:')) return 'data';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

/** The files that a spec stands for; `resolve` makes an address absolute. An unusable value gives no file. */
export function rawInputs(spec: unknown, resolve: (url: string) => string, table?: string): readonly Raw[] {
  const one = (raw: Raw): readonly Raw[] => [table === undefined ? raw : { table, ...raw }];
  const kind = kindOf(spec);
  if (kind === 'String' || kind === 'URL') {
    const url = resolve(String(spec));
    return one({ url, name: fileName(url) });
  }
  if (kind === 'Blob' || kind === 'File')
    return one({ blob: spec as Blob, name: (spec as File).name ?? 'data' });
  if (kind === 'Response')
    return one({ response: spec as Response, name: fileName((spec as Response).url || 'data') });
  if (kind === 'ArrayBuffer') return one({ bytes: spec as ArrayBuffer });
  if (ArrayBuffer.isView(spec)) {
    const { buffer, byteOffset, byteLength } = spec;
    return one({ bytes: (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength) });
  }
  if (Array.isArray(spec)) {
    const files = spec.length > 0 && spec.every((part) => !isPlain(part) || isInput(part));
    return files ? spec.flatMap((part) => rawInputs(part, resolve, table)) : one({ rows: spec as Rows });
  }
  if (!isPlain(spec)) return [];
  if (isInput(spec)) {
    const { url, name } = spec as Input;
    if (url === undefined) return one(spec);
    const absolute = resolve(url);
    return one({ ...spec, url: absolute, name: name ?? fileName(absolute) });
  }
  // A list of cells is a column; a list of records, or of files, is a table.
  const isColumn = (value: unknown): boolean => {
    if (!isList(value)) return false;
    const [first] = value;
    return /String|Number|BigInt|Boolean|Date|Null/.test(kindOf(first));
  };
  if (table !== undefined || Object.values(spec).some(isColumn)) return one({ columns: spec as Columns });
  return Object.entries(spec).flatMap(([name, part]) => rawInputs(part, resolve, name));
}
