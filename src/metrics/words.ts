import { isAnalysis, type Definition, type Reads } from './define.ts';
import type { Aggregate, At, Measure, Predicate, Value, Window } from './language.ts';

/* A definition in English, for whoever asks how a number is worked out. Columns and tables keep their own names. */

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const comparators = { '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;
const units = { second: 'seconds', hour: 'hours', day: 'days' } as const;
const spans = { day: 'days', workday: 'working days', month: 'months' } as const;
const edges = { start: "the period's start", end: "the period's end", asOf: 'as-of' } as const;
const stocks = {
  end: "open at the period's end",
  start: "open at the period's start",
  middle: 'open midway through the period',
  during: 'open at any time of the period',
} as const;
const heads = {
  count: 'count',
  sum: 'sum',
  mean: 'mean',
  min: 'smallest',
  max: 'largest',
  distinct: 'number of different',
} as const;

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;

const days = (n: number): string => `${Math.abs(n)} ${Math.abs(n) === 1 ? 'day' : 'days'}`;

/** A value of one row; columns of its own table go by their bare names. */
export function valueInWords(value: Value, table: string): string {
  const inner = (part: Value): string => valueInWords(part, table);
  switch (value.k) {
    case 'col':
      return value.table === table ? value.name : `${value.table}.${value.name}`;
    case 'lit':
      return String(value.v).replace(/^-/, '−');
    case 'via':
      return `${valueInWords(value.of, '')} (by ${inner(value.key)})`;
    case 'each':
      return `(${aggregateInWords(value.of, 'its')})`;
    case 'duration':
      return `${units[value.unit]} from ${inner(value.from)} to ${inner(value.to)}`;
    case 'math':
      return value.of.map((part) => bracketed(part, table)).join(` ${signs[value.op]} `);
    case 'coalesce':
      return `(${value.of.map(inner).join(', else ')})`;
    case 'pick': {
      const cases = value.when.map(([when, then]) => `${inner(then)} where ${predicateInWords(when, table)}`);
      return `(${[...cases, value.or ? `else ${inner(value.or)}` : 'else nothing'].join(', ')})`;
    }
    case 'edge': {
      const edge = edges[value.at];
      const moved = value.days ?? 0;
      return moved ? `${days(moved)} ${moved < 0 ? 'before' : 'after'} ${edge}` : edge;
    }
    case 'overlap':
      return `the share of the days from ${inner(value.from)} to ${inner(value.to)} that lie in the period`;
    case 'neighbour': {
      const where = value.where ? ` where ${predicateInWords(value.where, table)}` : '';
      const keys = value.keys.length ? ` with the same ${listed(value.keys.map(inner), 'and')}` : '';
      return `${inner(value.on)} of the ${value.later ? 'next' : 'previous'} row${keys}${where}`;
    }
    case 'tuple':
      return `combinations of ${listed(value.of.map(inner), 'and')}`;
    case 'day':
      return `the day of ${inner(value.of)}`;
    case 'rate':
      return `the rate of ${inner(value.of)} on ${inner(value.at)} to ${value.to}`;
    case 'bin':
      return `${inner(value.of)} rounded down to ${value.width === 1 ? 'a whole number' : `a multiple of ${value.width}`}`;
  }
}

function bracketed(value: Value, table: string): string {
  const words = valueInWords(value, table);
  return value.k === 'math' || value.k === 'duration' || value.k === 'neighbour' ? `(${words})` : words;
}

/** What must hold of a row. */
export function predicateInWords(predicate: Predicate, table: string): string {
  const value = (part: Value): string => valueInWords(part, table);
  const inner = (part: Predicate): string => predicateInWords(part, table);
  switch (predicate.k) {
    case 'compare':
      return predicate.of.map((part) => bracketed(part, table)).join(` ${comparators[predicate.op]} `);
    case 'in':
      return `${value(predicate.of)} is ${listed(predicate.values, 'or')}`;
    case 'null':
      return `${bracketed(predicate.of, table)} is empty`;
    case 'all':
    case 'any': {
      const parts = flat(predicate);
      const word = predicate.k === 'all' ? ' and ' : ' or ';
      return parts
        .map((part) => (isJoined(part) && parts.length > 1 ? `(${inner(part)})` : inner(part)))
        .join(word);
    }
    case 'not': {
      const { of } = predicate;
      if (of.k === 'null') return `${bracketed(of.of, table)} is known`;
      if (of.k === 'in') return `${value(of.of)} is not ${listed(of.values, 'or')}`;
      return of.k === 'not' ? inner(of.of) : `not (${inner(of)})`;
    }
  }
}

type Joined = Extract<Predicate, { k: 'all' | 'any' }>;
const isJoined = (predicate: Predicate): predicate is Joined =>
  (predicate.k === 'all' || predicate.k === 'any') && flat(predicate).length > 1;

/** The parts of an `all` in an `all` stand beside its own, and so for `any`. */
const flat = (joined: Joined): Predicate[] =>
  joined.of.flatMap((part) =>
    (part.k === 'all' || part.k === 'any') && (part.k === joined.k || part.of.length === 1)
      ? flat(part)
      : [part],
  );

/** When a row counts: "dated by closed_at". */
export function timeInWords(at: At, table: string): string {
  const value = (part: Value): string => valueInWords(part, table);
  const names = (columns: readonly { readonly name: string }[]): string =>
    listed(
      columns.map(({ name }) => name),
      'and',
    );
  switch (at.k) {
    case 'event': {
      const newest = at.newestOf ? `, of each ${names(at.newestOf)} the newest of the period` : '';
      return `dated by ${value(at.on)}${at.ahead ? ', which may lie after as-of' : ''}${newest}`;
    }
    case 'stock':
      return `${stocks[at.when]} (from ${value(at.from)} to ${value(at.to)})`;
    case 'snapshot':
      return `the newest of each ${names(at.key)} by ${at.on.name} before the period's end`;
  }
}

/** "count of deals where status is won, dated by closed_at"; `of` is "its" for the children of a row. */
export function aggregateInWords(aggregate: Aggregate, of = ''): string {
  const { fn, table, at, where, p = 0.5 } = aggregate;
  const rows = of ? `${of} ${table}` : table;
  const value = aggregate.of && bracketed(aggregate.of, table);
  const head =
    fn === 'quantile' ? (p === 0.5 ? 'median' : `${ordinal(Math.round(p * 100))} percentile`) : heads[fn];
  const what =
    fn === 'count'
      ? `count of ${rows}`
      : fn === 'distinct'
        ? `${head} ${value} in ${rows}`
        : `${head} of ${value} over ${rows}`;
  const condition = where ? ` where ${predicateInWords(where, table)}` : '';
  return `${what}${condition}${at ? `, ${timeInWords(at, table)}` : ''}`;
}

function windowInWords(window: Window): string {
  if ('toDate' in window) return `since the ${window.toDate} began`;
  const many = 'trailing' in window ? window.trailing : Math.abs(window.shift);
  const unit = many === 1 ? window.unit : `${many} ${window.unit}s`;
  if ('trailing' in window) return `over the last ${unit} up to the period's end`;
  return many === 1
    ? `in the ${window.shift < 0 ? 'previous' : 'next'} ${unit}`
    : `${unit} ${window.shift < 0 ? 'earlier' : 'later'}`;
}

/** Id of the metric that a measure is the value of, where it has one. */
export type NameOf = (measure: Measure) => string | undefined;
const unnamed: NameOf = () => undefined;

const isSingle = (measure: Measure): boolean =>
  measure.k === 'number' || measure.k === 'span' || measure.k === 'goal' || measure.k === 'positive';

/** A value of one window on one line; what is put together stands in brackets, or by its name where it has one. */
export function measureInWords(measure: Measure, nameOf: NameOf = unnamed): string {
  const words = (part: Measure): string =>
    (part.k !== 'aggregate' && nameOf(part)) || measureInWords(part, nameOf);
  const operand = (part: Measure): string =>
    isSingle(part) || (part.k !== 'aggregate' && nameOf(part)) ? words(part) : `(${words(part)})`;
  switch (measure.k) {
    case 'aggregate':
      return aggregateInWords(measure);
    case 'number':
      return String(measure.v).replace('-', '−');
    case 'calc': {
      const { op } = measure;
      if (op === 'max') return `the larger of ${measure.of.map(operand).join(' and ')}`;
      const [left, right] = measure.of;
      const chained = (op === '*' || op === '+') && left.k === 'calc' && left.op === op && !nameOf(left);
      return `${chained ? words(left) : operand(left)} ${signs[op]} ${operand(right)}`;
    }
    case 'positive':
      return `${operand(measure.of)}, no value unless above 0`;
    case 'either': {
      const choices = [...new Set(measure.of.map(words))];
      return choices.length === 1
        ? choices[0]!
        : choices
            .map((choice) => (/ /.test(choice) ? `(${choice})` : choice))
            .join(', or where the data lack that: ');
    }
    case 'across':
      return `${operand(measure.of)} over every ${measure.dimension}`;
    case 'goal':
      return `the target of ${measure.metric}`;
    case 'over':
      return `${operand(measure.of)} ${windowInWords(measure.window)}`;
    case 'span':
      return `${spans[measure.unit]} of the period`;
  }
}

function readsInWords({ table, where, optional }: Reads): string {
  const condition = where ? ` where ${predicateInWords(where, table)}` : '';
  return `${table}${condition}${optional ? ' (if there)' : ''}`;
}

/** Words in brackets that come again and again are said once, after the others, and called A, B, … as they come. */
function abbreviated(lines: readonly string[]): readonly string[] {
  let said = lines;
  const meanings = new Map<string, string>();
  for (;;) {
    const text = [...said, ...meanings.values()].join('\n');
    const repeated = bracketsIn(text)
      .filter((part) => part.length > 60 && text.split(part).length > 2)
      .sort((a, b) => a.length - b.length)[0];
    if (!repeated) break;
    // A sign that no words have, until it is known which comes first.
    const sign = String.fromCharCode(0xe000 + meanings.size);
    const replace = (words: string): string => words.replaceAll(repeated, sign);
    said = said.map(replace);
    for (const [other, meaning] of meanings) meanings.set(other, replace(meaning));
    meanings.set(sign, repeated.slice(1, -1));
  }
  const inOrder = [...new Set([...said, ...meanings.values()].join('').match(/[\ue000-\uf8ff]/g))];
  const lettered = (words: string): string =>
    words.replace(/[\ue000-\uf8ff]/g, (sign) => String.fromCharCode(65 + inOrder.indexOf(sign)));
  return [...said, ...inOrder.map((sign) => `${sign}: ${meanings.get(sign)!}`)].map(lettered);
}

function bracketsIn(text: string): string[] {
  const open: number[] = [];
  const found = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')') found.add(text.slice(open.pop(), i + 1));
  }
  return [...found];
}

/**
 * How a definition is worked out, as lines: the two sides of a calculation apart, the sign before the second, then what
 * A, B, … stand for; for an analysis its model, what that reads, and its settings. Parts that are themselves worked out
 * go by their names where `nameOf` has one.
 */
export function formulaInWords(definition: Definition, nameOf: NameOf = unnamed): readonly string[] {
  if (isAnalysis(definition)) {
    const all = Object.values(definition.reads);
    // A table that is read twice is needed where one of the two needs it.
    const needed = all.filter(
      (read) => !read.optional || !all.some((other) => other.table === read.table && !other.optional),
    );
    const reads = [...new Set(needed.map(readsInWords))];
    const params = Object.entries(definition.params ?? {}).map(
      ([name, value]) => `${name.replaceAll('_', ' ')} = ${value === '' ? 'none' : value}`,
    );
    return [
      `the model ${definition.model} over ${reads.join('; ') || 'the answers of other metrics'}`,
      ...(params.length ? [`with ${params.join(', ')}`] : []),
    ];
  }
  const { value } = definition;
  if (value.k !== 'calc' || value.op === 'max') return abbreviated([measureInWords(value, nameOf)]);
  const side = (part: Measure): string => {
    const name = part.k === 'aggregate' ? undefined : nameOf(part);
    const words = name ?? measureInWords(part, nameOf);
    return !name && (part.k === 'calc' || part.k === 'either') ? `(${words})` : words;
  };
  return abbreviated([side(value.of[0]), `${signs[value.op]} ${side(value.of[1])}`]);
}
