import { isRow, isTable } from '../json.ts';
import type { Row } from '../rows.ts';

const listIn = (value: Row, keys: string): readonly unknown[] | undefined =>
  keys
    .split(' ')
    .map((key) => value[key])
    .find(Array.isArray);

/** The list of headers and rows that `{ columns: ['a', { name: 'b' }], rows: [[1, 2]] }` is, as servers answer a query. */
function unfolded(value: Row): readonly unknown[] | undefined {
  const rows = listIn(value, 'rows data values records');
  const names = listIn(value, 'columns fields headers cols')?.map((one) => (isRow(one) ? one['name'] : one));
  const isOne = rows?.length && rows.every(Array.isArray) && names?.every((name) => typeof name === 'string');
  return isOne ? [names, ...rows] : undefined;
}

const wrapper = /^(data|d|result|results|response)$/;

/** The same, for the whole of a file, or for each part of one that a table or an answer is called by and that has no other rows. */
export function namedColumns(value: unknown): unknown {
  if (!isRow(value)) return value;
  const whole = unfolded(value);
  if (whole) return whole;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const lists = isRow(part) && (wrapper.test(key) || isTable(key)) ? unfolded(part) : undefined;
    return lists ? [[key, lists] as const] : [];
  });
  const hasRows = Object.values(value).some((part) => Array.isArray(part) && part.some(isRow));
  return hasRows || !parts.length ? value : Object.fromEntries(parts);
}
