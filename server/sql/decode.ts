import type {
  AggregateAnswer,
  AggregateScan,
  ColumnsAnswer,
  ColumnsScan,
  ColumnView,
  FoldAnswer,
} from '../../src/query/scan.ts';

/** A row of a statement's answer, in the order of its columns. */
export type SqlRow = readonly (number | string | null)[];

interface KeyShape {
  readonly place: number;
  readonly isNumber: boolean;
}

/** Places of a fold's parts in a row. */
export interface FoldShape {
  readonly n: number;
  readonly total: number;
  readonly value?: number;
  readonly sum?: readonly [number, number];
  readonly variance?: number;
}

/** How the rows of a compiled AggregateScan are read. */
export interface AggregateShape {
  /** Window (or -1) by the number in the first column; absent: every row is of the windows `every`. */
  readonly places?: readonly number[];
  readonly every?: readonly number[];
  readonly keys: readonly KeyShape[];
  readonly folds: readonly FoldShape[];
  /** Rows before and after newer ones took the place of others. */
  readonly newest?: { readonly all: number; readonly kept: number };
}

export interface ColumnsShape {
  readonly columns: readonly (KeyShape & { readonly name: string })[];
  readonly keys: readonly KeyShape[];
}

const numberAt = (row: SqlRow, place: number): number => (row[place] === null ? NaN : Number(row[place]));
const wordAt = (row: SqlRow, { place, isNumber }: KeyShape): string | null =>
  row[place] === null ? null : isNumber ? String(numberAt(row, place)) : String(row[place]);

export function decodeScan(
  scan: AggregateScan,
  shape: AggregateShape,
  rows: readonly SqlRow[],
): AggregateAnswer {
  const groups: (readonly (string | null)[])[] = scan.by.length ? [] : [[]];
  const groupOf = new Map<string, number>(scan.by.length ? [] : [['[]', 0]]);
  const superseded = new Float64Array(scan.windows.length);
  const cells: (readonly [window: number, group: number, row: SqlRow])[] = [];
  for (const row of rows) {
    const windows = shape.places ? [shape.places[numberAt(row, 0)] ?? -1] : shape.every!;
    if (shape.newest) {
      const gone = numberAt(row, shape.newest.all) - numberAt(row, shape.newest.kept);
      for (const w of windows) superseded[w]! += gone;
      if (!numberAt(row, shape.newest.kept)) continue;
    }
    const key = shape.keys.map((part) => wordAt(row, part));
    const text = JSON.stringify(key);
    for (const w of windows) {
      if (w < 0) continue;
      let g = groupOf.get(text);
      if (g === undefined) groupOf.set(text, (g = groups.push(key) - 1));
      cells.push([w, g, row]);
    }
  }
  const size = scan.windows.length * groups.length;
  const folds = scan.folds.map(({ fn }, f): FoldAnswer => {
    const { n, total, value, sum, variance } = shape.folds[f]!;
    const additive = fn === 'count' || fn === 'sum' || fn === 'distinct';
    const answer = {
      values: new Float64Array(size).fill(additive ? 0 : NaN),
      n: new Float64Array(size),
      nulls: new Float64Array(size),
      ...(variance !== undefined && { variance: new Float64Array(size).fill(NaN) }),
    };
    for (const [w, g, row] of cells) {
      const cell = w * groups.length + g;
      const count = numberAt(row, n);
      answer.n[cell] = count;
      answer.nulls[cell] = numberAt(row, total) - count;
      if (variance !== undefined) answer.variance![cell] = numberAt(row, variance);
      if (value !== undefined) answer.values[cell] = numberAt(row, value);
      else if (!sum) answer.values[cell] = count;
      else if (count) {
        const all = numberAt(row, sum[0]) + numberAt(row, sum[1]);
        answer.values[cell] = fn === 'mean' ? all / count : all;
      }
    }
    return answer;
  });
  return { groups, folds, ...(superseded.some(Boolean) && { superseded }) };
}

export function decodeColumns(
  { by }: ColumnsScan,
  shape: ColumnsShape,
  rows: readonly SqlRow[],
): ColumnsAnswer {
  const columns = new Map<string, ColumnView>();
  for (const { name, place, isNumber } of shape.columns)
    columns.set(
      name,
      isNumber
        ? { numbers: Float64Array.from(rows, (row) => numberAt(row, place)) }
        : codesOf(rows.map((row) => wordAt(row, { place, isNumber }))),
    );
  if (!by?.length) return { rows: rows.length, columns };
  const keys: (readonly (string | null)[])[] = [];
  const known = new Map<string, number>();
  const of = Int32Array.from(rows, (row) => {
    const key = shape.keys.map((part) => wordAt(row, part));
    const text = JSON.stringify(key);
    let g = known.get(text);
    if (g === undefined) known.set(text, (g = keys.push(key) - 1));
    return g;
  });
  return { rows: rows.length, columns, groups: { keys, of } };
}

function codesOf(texts: readonly (string | null)[]): ColumnView {
  const words = [''];
  const known = new Map<string, number>();
  const codes = Uint32Array.from(texts, (text) => {
    if (text === null) return 0;
    let code = known.get(text);
    if (!code) known.set(text, (code = words.push(text) - 1));
    return code;
  });
  return { codes, words };
}
