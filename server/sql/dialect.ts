import { Fault } from '../../src/util/fault.ts';

/** What may be bound. A list is one parameter. */
export type Param = number | string | readonly (number | string | null)[];
export type ParamType = 'number' | 'integer' | 'text' | 'numbers';
export type Bind = (value: Param, type: ParamType) => string;

/** What differs between databases. Everything here returns SQL text. */
export interface Dialect {
  readonly name: string;
  /** Types of a double and of a text. */
  readonly number: string;
  readonly text: string;
  /** The placeholder of parameter `place` (from 1), typed. */
  param(place: number, type: ParamType): string;
  /** UTC ms of a stored time, whole, as a double. */
  instant(column: string, bind: Bind): string;
  /** A select of one row a window: the lists side by side. */
  windows(columns: ReadonlyMap<string, string>): string;
  /** Number of the ascending edges that are not above the value; of no value, anything that is above none or all. */
  bucket(value: string, edges: readonly number[], bind: Bind): string;
  /** Quantile, linear between order statistics (R type 7), to be followed by FILTER. */
  quantile(value: string, p: string): string;
}

/** A balanced CASE: `leaf(i)` where just i of the ascending edges are not above the value. No value counts as above all. */
export function steps(
  value: string,
  edges: readonly string[],
  leaf: (i: number) => string,
  from = 0,
  to = edges.length,
): string {
  if (from === to) return leaf(from);
  const middle = (from + to) >> 1;
  const [below, above] = [steps(value, edges, leaf, from, middle), steps(value, edges, leaf, middle + 1, to)];
  return `CASE WHEN ${value} < ${edges[middle]!} THEN ${below} ELSE ${above} END`;
}

/** Control characters, one of which marks parameters, are in no name of a table. */
export function quoted(identifier: string): string {
  if (/\p{Cc}/u.test(identifier)) throw new Fault('internal', { found: JSON.stringify(identifier) });
  return `"${identifier.replaceAll('"', '""')}"`;
}
