import type { Report } from '../../src/query/report.ts';
import type { Tables } from '../engine/table.ts';

/** What tells whether a file is still the same. */
export interface Mark {
  readonly etag: string | null;
  readonly modified: string | null;
  /** Bytes, and their hash (hash.ts). */
  readonly length: number;
  readonly hash: string;
}

/** What one open gave, with a mark a file in order. */
export interface Entry {
  readonly tables: Tables;
  readonly report: Report;
  readonly marks: readonly Mark[];
}

/** Scope and fingerprint apart, so that no accident lets one customer see another's. */
export interface Key {
  readonly scope: string;
  readonly id: string;
}

export const textOf = ({ scope, id }: Key): string => `${scope}\n${id}`;

export interface Store {
  read(key: Key): Promise<Entry | undefined>;
  write(key: Key, entry: Entry): Promise<void>;
  /** It was found to be current: keeps it from being forgotten, with newer marks. */
  touch(key: Key, marks: readonly Mark[]): Promise<void>;
  /** All of one scope; absent: everything. */
  clear(scope: string | undefined): Promise<void>;
}
