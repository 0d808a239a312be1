import type { Predicate } from '../../src/metrics/language.ts';
import { pair } from './print-value.ts';
import { isText } from './print-join.ts';
import type { Rows } from './rows.ts';

/** The predicate as a boolean that is never null. */
export function maskOf(rows: Rows, node: Predicate): string {
  switch (node.k) {
    case 'in': {
      const { sql, kind, absent } = rows.key(node.of);
      const { bind } = rows.print;
      const wanted =
        kind === 'text'
          ? node.values.map((value) => bind(value, 'text'))
          : // Numbers stand for their texts: '07' is not the text of one.
            node.values.filter((value) => String(+value) === value).map((value) => bind(+value, 'number'));
      return absent || !wanted.length ? 'FALSE' : `coalesce(${sql} IN (${wanted.join(', ')}), FALSE)`;
    }
    case 'null':
      return `(${isText(rows, node.of) ? rows.key(node.of).sql : rows.number(node.of)} IS NULL)`;
    case 'not':
      return `(NOT ${rows.mask(node.of)})`;
    case 'all':
    case 'any': {
      const parts = node.of.map((part) => rows.mask(part));
      if (!parts.length) return node.k === 'all' ? 'TRUE' : 'FALSE';
      return `(${parts.join(node.k === 'all' ? ' AND ' : ' OR ')})`;
    }
    case 'compare': {
      const [a, b] = pair(rows, ...node.of);
      return node.op === '!=' ? `(${a} IS DISTINCT FROM ${b})` : `coalesce(${a} ${node.op} ${b}, FALSE)`;
    }
  }
}
