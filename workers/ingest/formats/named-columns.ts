import { isRow } from '../json.ts';
import type { Row } from '../rows.ts';

const listIn = (value: Row, keys: string): readonly unknown[] | undefined =>
  keys
    .split(' ')
    .map((key) => value[key])
    .find(Array.isArray);

/** `{ columns: ['a', { name: 'b' }], rows: [[1, 2]] }`, as servers answer a query, as the list of its headers and rows. */
export function namedColumns(value: unknown): unknown {
  if (!isRow(value)) return value;
  const rows = listIn(value, 'rows data values records');
  const names = listIn(value, 'columns fields headers cols')?.map((one) => (isRow(one) ? one['name'] : one));
  if (rows?.length && rows.every(Array.isArray) && names?.every((name) => typeof name === 'string'))
    return [names, ...rows];
  const inner = Object.values(value).filter(isRow).map(namedColumns);
  return inner.find(Array.isArray) ?? value;
}
