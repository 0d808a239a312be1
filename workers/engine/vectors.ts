import type { Comparator, Operator, Predicate, Value } from '../../src/metrics/language.ts';
import type { Window } from '../../src/query/calendar.ts';
import { isCivil, isWindowed, textOf } from '../../src/query/walk.ts';
import { knownTable } from '../../src/schema/known.ts';
import { dayMs } from '../../src/util/civil.ts';
import { tupleCodes } from './cells.ts';
import { codesOf, joinOf } from './codes.ts';
import type { Offsets, RowValues } from './row-values.ts';
import type { CodeColumn, Table, Tables } from './table.ts';

const durations = { second: 1000, hour: 3_600_000, day: dayMs };

/**
 * Values and predicates of one table's rows as whole vectors, each worked out once. Those that look at an edge of the
 * window are worked out a window.
 */
export class Vectors implements RowValues {
  readonly tables: Tables;
  readonly table: Table;
  readonly window: Window | undefined;
  readonly #memo = new Map<string, unknown>();
  readonly #steady: Vectors;
  readonly offsets: Offsets | undefined;

  constructor(tables: Tables, table: Table, window?: Window, steady?: Vectors, offsets?: Offsets) {
    this.tables = tables;
    this.table = table;
    this.window = window;
    this.#steady = steady ?? this;
    this.offsets = steady ? steady.offsets : offsets;
  }

  of(table: Table): Vectors {
    const other = new Vectors(this.tables, table, undefined, undefined, this.offsets);
    return this.window ? other.in(this.window) : other;
  }

  in(window: Window): Vectors {
    return new Vectors(this.tables, this.table, window, this.#steady);
  }

  numbers(node: Value, civil = isCivil(node)): Float64Array {
    return this.#once(`${civil ? 'day' : ''}${textOf(node)}`, node, () => this.#numbers(node, civil));
  }

  words(node: Value): CodeColumn {
    return this.#once(`words${textOf(node)}`, node, () => this.#words(node));
  }

  mask(node: Predicate): Uint8Array {
    return this.#once(textOf(node), node, () => this.#mask(node));
  }

  #once<T>(key: string, node: Value | Predicate, make: () => T): T {
    const home = this.window && isWindowed(node) ? this : this.#steady;
    if (home !== this) {
      return node.k in maskKinds
        ? (home.mask(node as Predicate) as T)
        : key.startsWith('words')
          ? (home.words(node as Value) as T)
          : (home.numbers(node as Value, key.startsWith('day')) as T);
    }
    let found = this.#memo.get(key) as T | undefined;
    if (found === undefined) this.#memo.set(key, (found = make()));
    return found;
  }

  #numbers(node: Value, civil: boolean): Float64Array {
    const { rows } = this.table;
    if (node.k === 'col') {
      const data = this.table.columns.get(node.name);
      if (data?.kind === 'number') return data.values;
      return new Float64Array(rows).fill(NaN);
    }
    const out = new Float64Array(rows);
    switch (node.k) {
      case 'lit':
        return out.fill(+node.v);
      case 'edge':
        return out.fill(this.#edge(node, civil));
      case 'via': {
        const { parent, rowOf } = this.#join(node.key);
        const values = parent && this.of(parent).numbers(node.of);
        for (let r = 0; r < rows; r++) out[r] = values && rowOf[r]! >= 0 ? values[rowOf[r]!]! : NaN;
        return out;
      }
      case 'duration': {
        const [from, to] = this.#pair(node.from, node.to);
        const unit = durations[node.unit];
        for (let r = 0; r < rows; r++) out[r] = to[r]! >= from[r]! ? (to[r]! - from[r]!) / unit : NaN;
        return out;
      }
      case 'math':
        return arithmetic(node.op, this.numbers(node.of[0]), this.numbers(node.of[1]), out);
      case 'coalesce':
        out.fill(NaN);
        for (const part of node.of) {
          const values = this.numbers(part);
          for (let r = 0; r < rows; r++) if (out[r] !== out[r]) out[r] = values[r]!;
        }
        return out;
      case 'pick': {
        out.set(node.or ? this.numbers(node.or, civil || isCivil(node.or)) : out.fill(NaN));
        for (const [when, then] of [...node.when].reverse()) {
          const mask = this.mask(when);
          const values = this.numbers(then, civil || isCivil(then));
          for (let r = 0; r < rows; r++) if (mask[r]) out[r] = values[r]!;
        }
        return out;
      }
      case 'bin': {
        const values = this.numbers(node.of);
        for (let r = 0; r < rows; r++) out[r] = Math.floor(values[r]! / node.width) * node.width;
        return out;
      }
      default:
        return further![node.k](this, node as never);
    }
  }

  #words(node: Value): CodeColumn {
    const { rows } = this.table;
    if (node.k === 'col') return codesOf(this.table.columns.get(node.name), rows);
    if (node.k === 'via') {
      const { parent, rowOf } = this.#join(node.key);
      const codes = new Uint32Array(rows);
      if (!parent) return { kind: 'code', codes, words: [''] };
      const of = this.of(parent).words(node.of);
      for (let r = 0; r < rows; r++) if (rowOf[r]! >= 0) codes[r] = of.codes[rowOf[r]!]!;
      return { kind: 'code', codes, words: of.words };
    }
    if (node.k === 'coalesce') return node.of.map((part) => this.words(part)).reduce(firstOf);
    if (node.k === 'tuple') {
      const codes = tupleCodes(
        node.of.map((part) => this.words(part).codes),
        rows,
      );
      return { kind: 'code', codes, words: Array<string>(rows + 1) };
    }
    const values = this.numbers(node);
    return codesOf({ kind: 'number', values }, rows);
  }

  #mask(node: Predicate): Uint8Array {
    const { rows } = this.table;
    const out = new Uint8Array(rows);
    switch (node.k) {
      case 'in': {
        const { codes, words } = this.words(node.of);
        const wanted = new Uint8Array(words.length);
        for (let code = 1; code < words.length; code++)
          if (node.values.includes(words[code]!)) wanted[code] = 1;
        for (let r = 0; r < rows; r++) out[r] = wanted[codes[r]!]!;
        return out;
      }
      case 'null': {
        if (this.#isText(node.of)) {
          const { codes } = this.words(node.of);
          for (let r = 0; r < rows; r++) out[r] = codes[r] ? 0 : 1;
        } else {
          const values = this.numbers(node.of);
          for (let r = 0; r < rows; r++) out[r] = values[r] === values[r] ? 0 : 1;
        }
        return out;
      }
      case 'not': {
        const mask = this.mask(node.of);
        for (let r = 0; r < rows; r++) out[r] = mask[r] ? 0 : 1;
        return out;
      }
      case 'all':
      case 'any': {
        const isAll = node.k === 'all';
        if (isAll) out.fill(1);
        for (const part of node.of) {
          const mask = this.mask(part);
          if (isAll) for (let r = 0; r < rows; r++) out[r]! &= mask[r]!;
          else for (let r = 0; r < rows; r++) out[r]! |= mask[r]!;
        }
        return out;
      }
      case 'compare':
        return comparison(node.op, ...this.#pair(...node.of), out);
    }
  }

  /** Both sides in one measure: an edge beside a civil day is a civil day. */
  #pair(a: Value, b: Value): [Float64Array, Float64Array] {
    const civil = isCivil(a) || isCivil(b);
    return [this.numbers(a, civil), this.numbers(b, civil)];
  }

  #edge({ at, days = 0 }: Extract<Value, { k: 'edge' }>, civil: boolean): number {
    const w = this.window!;
    const [instant, date] =
      at === 'start' ? [w.lo, w.loDay] : at === 'end' ? [w.known, w.knownDay] : [w.asOf, w.asOfDay];
    return (civil ? date : instant) + days * dayMs;
  }

  #join(key: Extract<Value, { k: 'via' }>['key']): { parent: Table | undefined; rowOf: Int32Array } {
    const parent = this.tables.get(key.refers ?? '');
    const id = parent && knownTable(parent.name)!.$key[0]!;
    return { parent, rowOf: parent ? joinOf(this.table, key.name, parent, id!) : new Int32Array() };
  }

  #isText(node: Value): boolean {
    if (node.k === 'col') return (this.table.columns.get(node.name)?.kind ?? 'number') !== 'number';
    if (node.k === 'via') return this.#viaText(node);
    return node.k === 'coalesce' && node.of.some((part) => this.#isText(part));
  }

  #viaText(node: Extract<Value, { k: 'via' }>): boolean {
    const { parent } = this.#join(node.key);
    return !!parent && this.of(parent).#isText(node.of);
  }
}

type FurtherKind = 'each' | 'neighbour' | 'rate' | 'tuple' | 'overlap' | 'day';
export type Kinds = {
  readonly [K in FurtherKind]: (vectors: RowValues, node: Extract<Value, { k: K }>) => Float64Array;
};
let further: Kinds | undefined;
/** Only the larger engine has metrics with values of these kinds. */
export const teachKinds = (kinds: Kinds): void => void (further = kinds);

const maskKinds: Record<string, true> = {
  in: true,
  null: true,
  not: true,
  all: true,
  any: true,
  compare: true,
};

function firstOf(a: CodeColumn, b: CodeColumn): CodeColumn {
  const words = [...a.words];
  const codeOf = new Map(words.map((word, code) => [word, code]));
  const moved = b.words.map((word, code) => {
    if (!code) return 0;
    let found = codeOf.get(word);
    if (found === undefined) codeOf.set(word, (found = words.push(word) - 1));
    return found;
  });
  const codes = new Uint32Array(a.codes.length);
  for (let r = 0; r < codes.length; r++) codes[r] = a.codes[r] || moved[b.codes[r]!]!;
  return { kind: 'code', codes, words };
}

function arithmetic(op: Operator, a: Float64Array, b: Float64Array, out: Float64Array): Float64Array {
  const rows = out.length;
  if (op === '+') for (let r = 0; r < rows; r++) out[r] = a[r]! + b[r]!;
  else if (op === '-') for (let r = 0; r < rows; r++) out[r] = a[r]! - b[r]!;
  else if (op === '*') for (let r = 0; r < rows; r++) out[r] = a[r]! * b[r]!;
  else for (let r = 0; r < rows; r++) out[r] = b[r] ? a[r]! / b[r]! : NaN;
  return out;
}

/** NaN compares false with everything, except that `!=` is true where just one side has a value. */
function comparison(op: Comparator, a: Float64Array, b: Float64Array, out: Uint8Array): Uint8Array {
  const rows = out.length;
  if (op === '=') for (let r = 0; r < rows; r++) out[r] = a[r] === b[r] ? 1 : 0;
  else if (op === '!=')
    for (let r = 0; r < rows; r++) out[r] = a[r] !== b[r] && (a[r] === a[r] || b[r] === b[r]) ? 1 : 0;
  else if (op === '<') for (let r = 0; r < rows; r++) out[r] = a[r]! < b[r]! ? 1 : 0;
  else if (op === '<=') for (let r = 0; r < rows; r++) out[r] = a[r]! <= b[r]! ? 1 : 0;
  else if (op === '>') for (let r = 0; r < rows; r++) out[r] = a[r]! > b[r]! ? 1 : 0;
  else for (let r = 0; r < rows; r++) out[r] = a[r]! >= b[r]! ? 1 : 0;
  return out;
}
