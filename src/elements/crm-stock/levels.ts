import type { MetricAnswer } from '../../query/answer.ts';
import type { RowsAnswer } from '../../query/question.ts';
import { isoDay } from '../../util/civil.ts';
import type { Answers } from '../base/inquiry.ts';

export const readings = ['at-or-below', 'below', 'with-incoming'] as const;
/** When stock counts as low: available ≤ reorder point, available < reorder point, or available + incoming ≤ reorder point. */
export type Reading = (typeof readings)[number];

export const states = ['out', 'low', 'in', 'off'] as const;
/** off: nothing there, and neither sold nor stocked of late. */
export type StockState = (typeof states)[number];

/** What there is of a product in the places that are looked at. */
export interface Level {
  readonly product: string;
  readonly name: string;
  readonly available: number | null;
  readonly reserved: number | null;
  readonly incoming: number | null;
  /** Civil day of the next arrival. */
  readonly arrives: string | null;
  readonly reorderPoint: number | null;
  /** Days that it lasts at the sales of the last 30. */
  readonly cover: number | null;
  readonly state: StockState;
}

type Cell = string | number | boolean | null;

interface Shelf {
  reserved: number | null;
  arrives: number | null;
  /** The reorder point of a place stands on each of its lots. */
  readonly points: Map<string, number>;
}

/** What the newest stock rows say of each product beside its amounts. */
function shelvesOf({ columns, rows }: RowsAnswer): Map<string, Shelf> {
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [product, place, committed, incoming, arrival, point] = [
    ...(['product_id', 'location', 'committed', 'incoming', 'incoming_at', 'reorder_point'] as const),
  ].map(at) as [number, number, number, number, number, number];
  const cell = (row: readonly Cell[], i: number): Cell => row[i] ?? null;
  const shelves = new Map<string, Shelf>();
  for (const row of rows) {
    const id = String(cell(row, product));
    const shelf = shelves.get(id) ?? { reserved: null, arrives: null, points: new Map<string, number>() };
    shelves.set(id, shelf);
    const reserved = cell(row, committed);
    if (typeof reserved === 'number') shelf.reserved = (shelf.reserved ?? 0) + reserved;
    const day = cell(row, arrival);
    if (Number(cell(row, incoming)) > 0 && typeof day === 'number')
      shelf.arrives = Math.min(shelf.arrives ?? Infinity, day);
    const least = cell(row, point);
    const spot = String(cell(row, place) ?? '');
    if (typeof least === 'number') shelf.points.set(spot, Math.max(shelf.points.get(spot) ?? least, least));
  }
  return shelves;
}

/** Products that an analysis lists, or undefined where it lists only some of them. */
function listedIn({ table }: MetricAnswer): Set<string> | undefined {
  if (!table || table.flags?.some((flag) => flag.startsWith('more:'))) return undefined;
  return new Set(table.rows.map(([product]) => String(product)));
}

const valuesBy = ({ groups = [] }: MetricAnswer): Map<string, number | null> =>
  new Map(groups.flatMap(({ key: [id], value }) => (id == null ? [] : [[id, value] as const])));

/** Every product's level; amounts and which products are out are the engine's, as is what is low by the first reading. */
export function levelsOf({ main, products }: Answers, rows: RowsAnswer, reading: Reading): Level[] {
  const by = products!.metrics;
  const [available, incoming, cover] = ['stock-available', 'incoming-stock', 'days-of-inventory'].map((id) =>
    valuesBy(by[id]!),
  ) as [Map<string, number | null>, Map<string, number | null>, Map<string, number | null>];
  const [out, low] = ['out-of-stock-skus', 'low-stock-skus'].map((id) => listedIn(main!.metrics[id]!));
  const shelves = shelvesOf(rows);
  const labels = new Map(
    Object.values(by).flatMap(({ groups = [] }) =>
      groups.map(({ key: [id], label }) => [id ?? '', label?.[0] ?? id ?? ''] as const),
    ),
  );
  return [...labels].flatMap(([product, name]) => {
    const units = available.get(product) ?? null;
    if (!product || (units === null && !shelves.has(product))) return [];
    const { reserved = null, arrives = null, points } = shelves.get(product) ?? {};
    const reorderPoint = points?.size ? [...points.values()].reduce((sum, point) => sum + point, 0) : null;
    const coming = incoming.get(product) ?? null;
    const isLow = (): boolean => {
      if (units === null) return false;
      // Without a reorder point the engine's days of sales decide, whatever the reading.
      if (reorderPoint === null || (reading === 'at-or-below' && low)) return low?.has(product) ?? false;
      if (reading === 'below') return units < reorderPoint;
      return (reading === 'with-incoming' ? units + (coming ?? 0) : units) <= reorderPoint;
    };
    const state =
      units !== null && units <= 0 ? (out && !out.has(product) ? 'off' : 'out') : isLow() ? 'low' : 'in';
    return [
      {
        ...{ product, name, reserved, reorderPoint, state },
        available: units,
        incoming: coming,
        arrives: arrives === null ? null : isoDay(arrives),
        cover: cover.get(product) ?? null,
      },
    ];
  });
}
