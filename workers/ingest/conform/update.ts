/** Rows that are told anew by their key: the later row stays, and keeps what its own file has no column for. */
export interface Update {
  /** Whether `row` takes the place of `other`, an earlier row of the same key (-1: there is none). */
  takes(row: number, other: number): boolean;
  /** The rows that a column's values are to be taken from, for the rows that stay. */
  sourceOf(column: string, keep: Uint32Array): Uint32Array;
}

/** `first`: the first of the new rows; `files`: how many rows each new file has, and its columns. */
export function updating(
  first: number,
  files: readonly (readonly [rows: number, columns: ReadonlySet<string>])[],
): Update {
  const before = new Map<number, number>();
  return {
    takes(row, other) {
      if (other < 0 || row < first) return false;
      const isOld = other < first;
      const source = isOld ? other : before.get(other);
      // Two new rows of one key: the later one goes on from the same old row.
      if (source !== undefined) before.set(row, source);
      return isOld;
    },
    sourceOf(column, keep) {
      if (files.every(([, columns]) => columns.has(column))) return keep;
      const sources = keep.slice();
      const ends = files.map(([rows]) => rows);
      ends.forEach((_, i) => (ends[i]! += i ? ends[i - 1]! : first));
      for (let at = keep.length - 1; at >= 0 && keep[at]! >= first; at--) {
        const row = keep[at]!;
        const file = files[ends.findIndex((end) => row < end)]!;
        if (!file[1].has(column)) sources[at] = before.get(row) ?? row;
      }
      return sources;
    },
  };
}
