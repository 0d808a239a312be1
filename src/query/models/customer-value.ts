import { dayMs } from '../../util/civil.ts';
import type { ColumnsAnswer } from '../scan.ts';
import {
  aliveProbability,
  expectedPurchases,
  expectedSpend,
  fitBgNbd,
  fitGammaGamma,
  type BgNbd,
  type GammaGamma,
  type Spend,
} from './bg-nbd.ts';
import { buyersOf, type Buyer } from './buyers.ts';
import type { Model, ModelContext } from './model.ts';
import { left, setting } from './read.ts';

const weekMs = 7 * dayMs;
/** Fewer customers with a repeat purchase than these say too little of how customers come back and leave. */
const fewest = 100;
/** A list for people: the most valuable. */
const mostRows = 200;

/** Weeks from the first to the last purchase day and to as-of; repeat purchase days, and the mean spend of those. */
const historyOf = ({ days }: Buyer, today: number) => {
  const repeats = days.slice(1);
  return {
    x: repeats.length,
    tx: (days.at(-1)![0] - days[0]![0]) / weekMs,
    T: (today - days[0]![0]) / weekMs,
    mean: repeats.reduce((sum, [, net]) => sum + net, 0) / repeats.length,
  };
};

interface Fitted {
  readonly reason?: string;
  readonly purchases?: BgNbd;
  readonly spend?: GammaGamma;
  /** Why values cannot be told, although purchases can. */
  readonly spendReason?: string;
}

/** Fits of the whole file, which every group and filter of a question shares. */
const fits = new WeakMap<ColumnsAnswer, Map<number, Fitted>>();

function fitted(all: ColumnsAnswer, context: ModelContext): Fitted {
  let byTime = fits.get(all);
  if (!byTime) fits.set(all, (byTime = new Map<number, Fitted>()));
  const key = context.window.known;
  let fit = byTime.get(key);
  if (!fit) byTime.set(key, (fit = fitTo(all, context)));
  return fit;
}

function fitTo(all: ColumnsAnswer, context: ModelContext): Fitted {
  const { buyers, today } = buyersOf(all, context);
  const histories = buyers.map((buyer) => historyOf(buyer, today));
  const repeats = histories.filter(({ x }) => x);
  if (repeats.length < fewest) return { reason: `not-enough-rows:${fewest}` };
  const purchases = fitBgNbd(histories);
  const spends = repeats.filter(({ mean }) => mean > 0);
  if (spends.length < fewest) return { purchases, spendReason: `not-enough-rows:${fewest}` };
  if (Math.abs(correlation(spends)) >= 0.3) return { purchases, spendReason: 'value-depends-on-frequency' };
  const spend = fitGammaGamma(spends);
  return spend.q > 1 ? { purchases, spend } : { purchases, spendReason: 'no-finite-mean' };
}

/** Pearson's correlation of frequency and mean value: Gamma-Gamma takes them for independent. */
function correlation(spends: readonly Spend[]): number {
  const n = spends.length;
  const [mx, my] = [
    spends.reduce((s, { x }) => s + x, 0) / n,
    spends.reduce((s, { mean }) => s + mean, 0) / n,
  ];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, mean } of spends) {
    xy += (x - mx) * (mean - my);
    xx += (x - mx) ** 2;
    yy += (mean - my) ** 2;
  }
  return xx && yy ? xy / Math.sqrt(xx * yy) : 0;
}

/**
 * Customers by BG/NBD and Gamma-Gamma, in weeks: `what` 'value' gives the mean over customers of what they are expected
 * to spend in the next `months`, × `margin`, discounted by `discount` a year; 'alive' the mean P(alive) of those who
 * came back at least once.
 */
export const customerValue: Model = (inputs, context) => {
  const { params } = context;
  const { reason, purchases, spend, spendReason } = fitted(inputs.get('all')!, context);
  const { buyers, today, nobody, unvalued } = buyersOf(inputs.get('orders')!, context);
  if (!buyers.length) return { value: null, n: 0, reason: 'no-rows' };
  if (!purchases) return { value: null, n: buyers.length, reason: reason! };
  const isValue = params.what === 'value';
  if (isValue && !spend) return { value: null, n: buyers.length, reason: spendReason! };
  const months = setting(params, 'months', 12);
  const margin = setting(params, 'margin', 1);
  const discount = setting(params, 'discount', 0);
  const week = 365.25 / 7 / 12;

  const rows = buyers.map((buyer) => {
    const history = historyOf(buyer, today);
    const alive = aliveProbability(purchases, history);
    let [expected, discounted] = [0, 0];
    for (let month = 1; month <= months; month++) {
      const until = expectedPurchases(purchases, history, month * week);
      discounted += (until - expected) / (1 + discount) ** (month / 12);
      expected = until;
    }
    const each = spend ? expectedSpend(spend, history) : NaN;
    return { id: buyer.id, ...history, alive, expected, each, value: discounted * each * margin };
  });
  const counted = isValue ? rows : rows.filter(({ x }) => x);
  const sum = counted.reduce((total, { alive, value }) => total + (isValue ? value : alive), 0);
  rows.sort((a, b) => (isValue ? b.value - a.value : b.expected - a.expected) || (a.id < b.id ? -1 : 1));
  return {
    value: counted.length ? sum / counted.length : null,
    n: counted.length,
    ...(!counted.length && { reason: 'no-rows' }),
    excluded: left({
      'no-value:customer_id': nobody,
      'no-value:net': unvalued,
      'one-purchase': rows.length - counted.length,
    }),
    table: {
      columns: [
        { name: 'customer', unit: 'text' },
        { name: 'repeat_purchases', unit: 'count' },
        { name: 'days_since_last', unit: 'duration_d' },
        { name: 'alive', unit: 'ratio' },
        { name: 'expected_purchases', unit: 'number' },
        { name: 'expected_value', unit: 'currency' },
        { name: 'lifetime_value', unit: 'currency' },
      ],
      rows: rows
        .slice(0, mostRows)
        .map(({ id, x, tx, T, alive, expected, each, value }) => [
          id,
          x,
          Math.round((T - tx) * 7),
          alive,
          expected,
          each === each ? each : null,
          value === value ? value : null,
        ]),
      flags: [
        `bg-nbd:${[purchases.r, purchases.alpha, purchases.a, purchases.b].join(',')}`,
        ...(spend ? [`gamma-gamma:${[spend.p, spend.q, spend.v].join(',')}`] : [spendReason!]),
        ...(purchases.isAtEdge || spend?.isAtEdge ? ['fit-at-edge'] : []),
        ...(rows.length > mostRows ? [`more:${rows.length - mostRows}`] : []),
      ],
    },
  };
};
