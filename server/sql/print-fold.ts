import type { AggregateFunction } from '../../src/metrics/language.ts';
import type { Fold } from '../../src/query/scan.ts';
import type { Print } from './print.ts';
import type { Outputs, Rows } from './rows.ts';

/** What a fold reads of each row, by the names of a select's columns. */
export interface Inputs {
  /** The value to fold; undefined where only rows are counted. */
  readonly input: string | undefined;
  /** A tuple has a value in every row. */
  readonly always: boolean;
  readonly mask: string | undefined;
}

export function inputsOf(rows: Rows, { fn, of, where }: Fold, { add }: Outputs): Inputs {
  let input: string | undefined;
  const isTuple = fn === 'distinct' && of?.k === 'tuple';
  if (isTuple) input = `row(${of.of.map((part) => add(rows.key(part).sql)).join(', ')})`;
  else if (of && fn !== 'count') input = add(fn === 'distinct' ? rows.key(of).sql : rows.number(of));
  return { input, mask: where && add(rows.mask(where)), always: fn === 'count' || isTuple };
}

/** The parts from which a fold's answer is read; each a double. */
export interface FoldParts {
  readonly n: string;
  /** Rows, whether or not they have the value. */
  readonly total: string;
  readonly value?: string;
  /** A sum in two parts: that of the whole numbers, exact to 2⁵³, and that of the rest. */
  readonly sum?: readonly [whole: string, rest: string];
  readonly variance?: string;
}

export function partsOf(
  print: Print,
  { fn, p }: { readonly fn: AggregateFunction; readonly p?: number },
  { input, always }: Pick<Inputs, 'input' | 'always'>,
  filter: readonly string[],
): FoldParts {
  const { dialect, number } = print;
  const only = filter.length ? ` FILTER (WHERE ${filter.join(' AND ')})` : '';
  const double = (sql: string): string => `CAST(${sql}${only} AS ${dialect.number})`;
  const total = double('count(*)');
  const x = input!;
  const n = always ? total : double(`count(${x})`);
  if (fn === 'count') return { n, total };
  if (fn === 'distinct') return { n, total, value: double(`count(DISTINCT ${x})`) };
  if (fn === 'quantile') return { n, total, value: `${dialect.quantile(x, number(p!))}${only}` };
  if (fn === 'min' || fn === 'max') return { n, total, value: `${fn}(${x})${only}` };
  const sum = [`sum(trunc(${x}))${only}`, `sum(${x} - trunc(${x}))${only}`] as const;
  return fn === 'sum' ? { n, total, sum } : { n, total, sum, variance: `var_pop(${x})${only}` };
}

/** The fold's value alone; null of nothing. */
export function valueOf(
  print: Print,
  fold: { readonly fn: AggregateFunction; readonly p?: number },
  inputs: Pick<Inputs, 'input' | 'always'>,
  filter: readonly string[],
): string {
  const { n, value, sum } = partsOf(print, fold, inputs, filter);
  if (!sum) return value ?? n;
  return fold.fn === 'sum'
    ? `(${sum.join(' + ')})`
    : `((${sum.join(' + ')}) / nullif(${n}, ${print.number(0)}))`;
}
