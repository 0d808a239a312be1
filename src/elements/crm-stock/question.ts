import type { Source } from '../../client/store.ts';
import type { Answer } from '../../query/answer.ts';
import type { RowsAnswer } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Questioned } from '../base/home.ts';

export const stockViews = ['levels', 'value'] as const;
export type StockViewName = (typeof stockViews)[number];

/** Lists of the staff's view. */
export const valueLists = ['overstock-value', 'slow-moving-stock', 'expiring-stock'] as const;

export function stockQuestions(view: StockViewName, { base }: Settings): Questioned {
  if (view === 'value')
    return {
      main: {
        metrics: [
          'stock-value',
          'days-of-inventory',
          'sell-through-rate',
          'inventory-turnover',
          ...valueLists,
        ],
        ...base,
      },
      // What the products are called.
      products: { metrics: ['stock-on-hand'], ...base, by: ['product'] },
    };
  return {
    main: {
      metrics: ['stock-available', 'stock-on-hand', 'incoming-stock', 'out-of-stock-skus', 'low-stock-skus'],
      ...base,
    },
    products: {
      metrics: ['stock-available', 'incoming-stock', 'days-of-inventory'],
      ...base,
      by: ['product'],
    },
  };
}

const wanted = ['product_id', 'location', 'committed', 'incoming', 'incoming_at', 'reorder_point'];

/** The newest row of each product, place and lot: those that stand behind the amount on hand. */
export async function stockRows(source: Source, main: Answer, signal: AbortSignal): Promise<RowsAnswer> {
  const metric = ['stock-available', 'stock-on-hand', 'incoming-stock'].find(
    (id) => !main.metrics[id]?.reason?.startsWith('missing-'),
  );
  const behind = { ...main.question, metrics: [metric ?? 'stock-available'] };
  const { known = [] } = await source.rows({ behind, table: 'stock', told: true, limit: 0 }, { signal });
  const columns = wanted.filter((name) => known.includes(name));
  return source.rows({ behind, table: 'stock', columns, told: true }, { signal });
}
