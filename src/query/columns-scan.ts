import type { Column } from '../schema/entity.ts';
import { dayMs } from '../util/civil.ts';
import { offsetsIn } from '../util/zone.ts';
import type { Calendar } from './calendar.ts';
import type { Money } from './money.ts';
import { dimensionOf, keep, type Asked, type World } from './resolve.ts';
import type { AggregateScan, ColumnsScan } from './scan.ts';
import { textOf } from './walk.ts';

/** Engines see no zone: where a node asks for the day of an instant, they are given the zone's changes. */
export function offsetsFor(
  node: unknown,
  world: World,
  { zone, asOf }: Calendar,
): Pick<AggregateScan, 'offsets'> {
  if (!textOf(node).includes('"k":"day"')) return {};
  // The instant may be a parent's or a child's.
  const oldest = Math.min(asOf, ...[...world.tables.keys()].map((table) => world.oldest(table) ?? asOf));
  return { offsets: offsetsIn(zone, Math.max(oldest, 0) - dayMs, asOf + dayMs) };
}

/** Whole columns of the rows that pass, their money as the question reads it. */
export function columnsScan(
  table: string,
  columns: readonly Column[],
  { by = [], where }: Asked,
  money: Money,
  world: World,
  calendar: Calendar,
): ColumnsScan {
  const kept = keep(where, table, world);
  const counted = money.rows(table);
  const only = kept && counted ? ({ k: 'all', of: [kept, counted] } as const) : (kept ?? counted);
  const as = columns.flatMap((column) => {
    const value = money.read(column);
    return value !== column && world.tables.get(table)?.has(column.name)
      ? [[column.name, value] as const]
      : [];
  });
  return {
    table,
    columns,
    ...(as.length && { as, ...offsetsFor(as, world, calendar) }),
    ...(only && { where: only }),
    ...(by.length && { by: by.map((dimension) => dimensionOf(dimension, table, world)!) }),
  };
}
