import type { Value } from '../../src/metrics/language.ts';
import { isCivil } from '../../src/query/walk.ts';
import { dayMs } from '../../src/util/civil.ts';
import { Fault } from '../../src/util/fault.ts';
import { steps } from './dialect.ts';
import { eachValue, viaValue } from './print-join.ts';
import { rateOf } from './print-rate.ts';
import type { Print } from './print.ts';
import { asText, type Rows } from './rows.ts';

const durations = { second: 1000, hour: 3_600_000, day: dayMs };
const edges = {
  start: ['lo', 'loDay'],
  end: ['known', 'knownDay'],
  asOf: ['asOf', 'asOfDay'],
} as const;

/** The value as a double. */
export function numberOf(rows: Rows, node: Value, civil: boolean): string {
  const { print } = rows;
  const { number } = print;
  const nothing = number(NaN);
  switch (node.k) {
    case 'col': {
      const column = rows.column(node.name);
      return column?.kind === 'number' ? column.sql : nothing;
    }
    case 'lit':
      return number(+node.v);
    case 'edge': {
      const edge = print.field(windowOf(rows, node), edges[node.at][civil ? 1 : 0]);
      return node.days ? `(${edge} + ${number(node.days * dayMs)})` : edge;
    }
    case 'via':
      return viaValue(rows, node, (parent) => ({ sql: parent.number(node.of) }))?.sql ?? nothing;
    case 'each':
      return eachValue(rows, node);
    case 'neighbour':
      return neighbour(rows, node);
    case 'overlap':
      return overlap(rows, node);
    case 'rate':
      return rateOf(rows, node);
    case 'tuple':
      return nothing;
    case 'duration': {
      const [from, to] = pair(rows, node.from, node.to);
      return `CASE WHEN ${to} >= ${from} THEN (${to} - ${from}) / ${number(durations[node.unit])} END`;
    }
    case 'math': {
      const [a, b] = node.of.map((part) => rows.number(part)) as [string, string];
      return `(${a} ${node.op} ${node.op === '/' ? `nullif(${b}, ${number(0)})` : b})`;
    }
    case 'coalesce':
      return node.of.length ? `coalesce(${node.of.map((part) => rows.number(part)).join(', ')})` : nothing;
    case 'pick': {
      const seen = (part: Value): string => rows.number(part, civil || isCivil(part));
      const cases = node.when.map(([when, then]) => `WHEN ${rows.mask(when)} THEN ${seen(then)}`);
      const or = node.or ? seen(node.or) : nothing;
      return cases.length ? `CASE ${cases.join(' ')} ELSE ${or} END` : or;
    }
    case 'bin': {
      const width = number(node.width);
      return `(floor(${rows.number(node.of)} / ${width}) * ${width})`;
    }
    case 'day':
      return isCivil(node.of) ? rows.number(node.of) : dayOf(rows.number(node.of), print);
  }
}

/** Both sides in one measure: an edge beside a civil day is a civil day. */
export function pair(rows: Rows, a: Value, b: Value): [string, string] {
  const civil = isCivil(a) || isCivil(b);
  return [rows.number(a, civil), rows.number(b, civil)];
}

export function windowOf(rows: Rows, node: Value): string {
  if (rows.window === undefined)
    throw new Fault('internal', { found: `${node.k} of a window where there is none` });
  return rows.window;
}

/** Civil day of an instant, by the zone's offset changes. */
function dayOf(instant: string, { offsets, number }: Print): string {
  const offset = steps(
    instant,
    offsets.map(([from]) => number(from)),
    (i) => number(i ? offsets[i - 1]![1] : 0),
  );
  const day = number(dayMs);
  return `(floor((${instant} + ${offset}) / ${day}) * ${day})`;
}

function overlap(rows: Rows, node: Extract<Value, { k: 'overlap' }>): string {
  const window = windowOf(rows, node);
  const { field, number } = rows.print;
  const [from, to] = [rows.number(node.from), rows.number(node.to)];
  const after = `(coalesce(${to}, ${from}) + ${number(dayMs)})`;
  const within = `(least(${after}, ${field(window, 'hiDay')}) - greatest(${from}, ${field(window, 'loDay')}))`;
  return `CASE WHEN ${after} > ${from} THEN greatest(${number(0)}, ${within}) / (${after} - ${from}) END`;
}

/** A frame of groups of equal times ends with the group before: strictly earlier (or later) rows. */
function neighbour(rows: Rows, { on, keys, where, later }: Extract<Value, { k: 'neighbour' }>): string {
  const { print } = rows;
  const time = rows.number(on);
  const parts = keys.map((key) => asText(rows, rows.key(key)));
  const [fn, order] = later ? ['min', 'DESC'] : ['max', 'ASC'];
  const passes = where ? `CASE WHEN ${rows.mask(where)} THEN ${time} END` : time;
  const by = [...(rows.window ? [rows.windowIndex()] : []), ...parts].join(', ');
  const frame = `GROUPS BETWEEN UNBOUNDED PRECEDING AND ${print.bind(1, 'integer')} PRECEDING`;
  const near = `${fn}(${passes}) OVER (PARTITION BY ${by} ORDER BY ${time} ${order} ${frame})`;
  return `CASE WHEN ${time} IS NOT NULL AND ${parts[0]!} IS NOT NULL THEN ${near} END`;
}
