import type { Value } from '../../src/metrics/language.ts';
import { Fault } from '../../src/util/fault.ts';
import { viaValue } from './print-join.ts';
import { asText, noText, type Key, type Rows } from './rows.ts';

/** The value as one by which rows are told apart. */
export function keyOf(rows: Rows, node: Value): Key {
  if (node.k === 'col') return rows.column(node.name) ?? noText(rows);
  if (node.k === 'via') {
    const key = viaValue(rows, node, (parent) => parent.key(node.of));
    return !key || key.absent ? noText(rows) : key;
  }
  if (node.k === 'coalesce') {
    const parts = node.of.map((part) => rows.key(part)).filter((part) => !part.absent);
    if (parts.length < 2) return parts[0] ?? noText(rows);
    const isNumber = parts.every(({ kind }) => kind === 'number');
    const texts = parts.map((part) => (isNumber ? part.sql : asText(rows, part)));
    return { sql: `coalesce(${texts.join(', ')})`, kind: isNumber ? 'number' : 'text' };
  }
  if (node.k === 'tuple') throw new Fault('internal', { found: 'a tuple that is not counted' });
  return { sql: rows.number(node), kind: 'number' };
}
