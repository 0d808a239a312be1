import type { ColumnData, Table, Tables } from '../engine/table.ts';

type Part = ColumnPart | readonly string[];
type ColumnPart = Float64Array | Uint8Array | Uint16Array | Uint32Array;
/** Table, rows, and a column's name, kind and number of pieces of each of its parts. */
type Layout = readonly (readonly [
  string,
  number,
  readonly (readonly [string, ColumnData['kind'], readonly number[]])[],
])[];

export interface Packed {
  readonly layout: Layout;
  /** Records of about `chunkBytes`, each a list of pieces. */
  readonly chunks: readonly (readonly Part[])[];
  readonly bytes: number;
}

const chunkBytes = 8 << 20;
// What a word costs in a store, roughly: enough to cut lists of them.
const wordBytes = 32;

const partsOf = (column: ColumnData): readonly Part[] =>
  column.kind === 'number'
    ? [column.values]
    : column.kind === 'code'
      ? [column.codes, column.words]
      : [column.bytes, column.starts];
const widthOf = (part: Part): number => ('BYTES_PER_ELEMENT' in part ? part.BYTES_PER_ELEMENT : wordBytes);

/** Tables as a few big records, because many small ones cost a hundred times as much to store. */
export function pack(tables: Tables): Packed {
  const chunks: Part[][] = [[]];
  let room = chunkBytes;
  let bytes = 0;
  const put = (part: Part): number => {
    const step = Math.floor(chunkBytes / widthOf(part));
    let pieces = 0;
    for (let at = 0; at < part.length || !pieces; at += step, pieces++) {
      const whole = part.length <= step && !('buffer' in part && part.byteLength !== part.buffer.byteLength);
      const piece = whole ? part : part.slice(at, at + step); // storing a view would store its whole buffer
      const size = piece.length * widthOf(part);
      if (size > room && chunks.at(-1)!.length) {
        chunks.push([]);
        room = chunkBytes;
      }
      chunks.at(-1)!.push(piece);
      room -= size;
      bytes += size;
    }
    return pieces;
  };
  const layout = [...tables.values()].map(
    ({ name, rows, columns }) =>
      [
        name,
        rows,
        [...columns].map(([column, data]) => [column, data.kind, partsOf(data).map(put)] as const),
      ] as const,
  );
  return { layout, chunks, bytes };
}

/** The tables again; throws where a record is not what was packed. */
export function unpack({ layout, chunks }: Pick<Packed, 'layout' | 'chunks'>): Tables {
  const pieces = chunks.flat();
  let at = 0;
  const take = (count: number): Part => {
    const taken = pieces.slice(at, (at += count));
    return taken.length === 1 ? taken[0]! : join(taken);
  };
  const check = (right: boolean): void => {
    if (!right) throw new TypeError('a stored record is damaged');
  };
  const tables = new Map<string, Table>();
  for (const [name, rows, columns] of layout) {
    const data = columns.map(([column, kind, counts]): readonly [string, ColumnData] => {
      const [first, second] = counts.map(take) as [ColumnPart, Part];
      check(ArrayBuffer.isView(first) && (kind === 'text' || first.length === rows));
      if (kind === 'number') return [column, { kind, values: first as Float64Array }];
      if (kind === 'code') {
        check(Array.isArray(second));
        return [column, { kind, codes: first as Uint32Array, words: second as readonly string[] }];
      }
      check(second instanceof Uint32Array && second.length === rows + 1);
      return [column, { kind, bytes: first as Uint8Array, starts: second as Uint32Array }];
    });
    tables.set(name, { name, rows, columns: new Map(data) });
  }
  check(at === pieces.length);
  return tables;
}

function join(pieces: readonly Part[]): Part {
  const [first] = pieces;
  if (!first || Array.isArray(first)) return (pieces as readonly (readonly string[])[]).flat();
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new (first.constructor as new (length: number) => ColumnPart)(length);
  let at = 0;
  for (const piece of pieces as readonly ColumnPart[]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
