import type { Source } from '../../client/store.ts';
import type { Answer } from '../../query/answer.ts';
import type { Filter, RowsAnswer, RowsQuestion } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Questioned } from '../base/home.ts';

export const orderViews = ['open', 'status', 'timeline', 'history', 'reorder'] as const;
export type OrderView = (typeof orderViews)[number];

const service = ['on-time-delivery-rate', 'otif-rate', 'backorder-rate'];
const metrics: Readonly<Record<OrderView, readonly string[]>> = {
  open: ['open-orders', ...service],
  status: ['orders-by-status', 'open-orders'],
  timeline: ['order-cycle-time', 'time-to-pick', 'time-to-ship', 'on-time-delivery-rate', 'otif-rate'],
  history: ['order-value', 'order-count', 'average-order-value'],
  reorder: ['order-count'],
};

/** One customer's orders, where one is named. */
export const baseOf = ({ base }: Settings, customer: string | undefined): Settings['base'] => {
  const own: Filter[] = customer ? [{ by: 'customer', in: [customer] }] : [];
  return own.length ? { ...base, where: [...(base.where ?? []), ...own] } : base;
};

export function orderQuestions(
  view: OrderView,
  settings: Settings,
  customer: string | undefined,
): Questioned {
  const base = baseOf(settings, customer);
  return {
    main: {
      metrics: metrics[view],
      ...base,
      ...(view === 'history' && { grain: 'month' as const }),
    },
    // What is open is open now; how well was delivered is told of the period.
    ...(view === 'open' && { value: { metrics: ['order-value', 'order-count'], ...base } }),
  };
}

/** Rows that a view lists beside its numbers. */
export interface OrderRows {
  readonly orders?: RowsAnswer;
  readonly lines?: RowsAnswer;
}

const wanted = [
  ...['order_id', 'placed_at', 'status', 'promised_at', 'picked_at', 'shipped_at', 'delivered_at'],
  ...['total', 'net', 'customer_id'],
];
/** More open orders than these are no customer's. */
const mostOpen = 2000;
/** Reorders are told from so many order lines at most. */
export const mostLines = 50_000;

export async function orderRows(
  source: Source,
  view: OrderView,
  main: Answer,
  top: number,
  signal: AbortSignal,
): Promise<OrderRows> {
  const { question, period } = main;
  const where = question.where ? { where: question.where } : {};
  const list = async (about: RowsQuestion, names: readonly string[]): Promise<RowsAnswer> => {
    const { known = [] } = await source.rows({ ...about, told: true, limit: 0 }, { signal });
    const columns = names.filter((name) => known.includes(name));
    const order = about.order?.filter(({ by }) => known.includes(by));
    return source.rows({ ...about, ...(order && { order }), columns, told: true }, { signal });
  };
  if (view === 'open')
    return {
      orders: await list(
        {
          behind: { ...question, metrics: ['open-orders'] },
          table: 'orders',
          order: [{ by: 'promised_at' }, { by: 'placed_at' }],
          limit: mostOpen,
        },
        wanted,
      ),
    };
  if (view === 'timeline') {
    const { from, to, lo, hi } = period;
    return {
      orders: await list(
        {
          table: 'orders',
          ...where,
          during: {
            by: 'placed_at',
            from,
            to,
            lo: from ? lo : Number.MIN_SAFE_INTEGER,
            hi: Math.min(hi, main.asOf),
          },
          order: [{ by: 'placed_at', down: true }],
          limit: top,
        },
        wanted,
      ),
    };
  }
  if (view !== 'reorder') return {};
  return {
    orders: await list(
      { table: 'orders', ...where, order: [{ by: 'placed_at', down: true }], limit: mostLines },
      ['order_id', 'placed_at', 'status'],
    ),
    lines: await list({ table: 'order_lines', ...where, limit: mostLines }, [
      'order_id',
      'product_id',
      'quantity',
    ]),
  };
}
