import { minimise } from './nelder-mead.ts';
import { hypergeometric, logGamma } from './special-functions.ts';

/**
 * A buyer's history in one unit of time: `x` repeat purchases, the last one at `tx`, seen until `T` (both since the
 * first purchase). `count` buyers with the same history may be given as one.
 */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly count?: number;
}

export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly logLikelihood: number;
  /** No maximum inside the bounds: customers are all alike, or never leave. */
  readonly isAtEdge?: boolean;
}

/** Parameters are looked for in e^-10 … e^10 (in units of the data); a fit that ends at an edge of that has no maximum inside. */
const widest = 10;
const isOutside = (logs: readonly number[]): boolean => logs.some((log) => Math.abs(log) > widest);
const isAtEdge = (logs: readonly number[]): boolean => logs.some((log) => Math.abs(log) > widest - 0.5);

/** Same histories as one, so that a likelihood costs what differs. */
function grouped(histories: readonly History[]): History[] {
  const found = new Map<string, { x: number; tx: number; T: number; count: number }>();
  for (const { x, tx, T, count = 1 } of histories) {
    const key = `${x} ${tx} ${T}`;
    const known = found.get(key);
    if (known) known.count += count;
    else found.set(key, { x, tx, T, count });
  }
  return [...found.values()];
}

/**
 * BG/NBD by maximum likelihood (Fader, Hardie & Lee 2005, "Counting your customers" the easy way, equation 6) over the
 * logarithms of its four parameters, from r = alpha = a = b = 1.
 */
export function fitBgNbd(histories: readonly History[]): BgNbd {
  const groups = grouped(histories);
  const most = groups.reduce((max, { x }) => Math.max(max, x), 0);
  const scale = groups.reduce((max, { T }) => Math.max(max, T), 0) || 1;
  const minusLogLikelihood = (logs: readonly number[]): number => {
    if (isOutside(logs)) return Infinity;
    const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
    // Terms that depend on x alone, once for each x.
    const ofX = new Float64Array(most + 1).fill(NaN);
    const start = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
    const termOf = (x: number): number =>
      (ofX[x] = logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x) + start);
    let sum = 0;
    for (const { x, tx, T, count = 1 } of groups) {
      const known = ofX[x]!;
      const common = known === known ? known : termOf(x);
      const alive = -(r + x) * Math.log(alpha + T / scale);
      const gone = x ? Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + tx / scale) : -Infinity;
      const larger = Math.max(alive, gone);
      sum += count * (common + larger + Math.log(Math.exp(alive - larger) + Math.exp(gone - larger)));
    }
    return -sum;
  };
  const { x: logs, value } = minimise(minusLogLikelihood, [0, -Math.log(scale), 0, 0]);
  const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
  // Time was measured in units of the longest history: each purchase brings a factor of 1 / scale to the density.
  const purchases = groups.reduce((sum, { x, count = 1 }) => sum + x * count, 0);
  return {
    r,
    alpha: alpha * scale,
    a,
    b,
    logLikelihood: -value - purchases * Math.log(scale),
    isAtEdge: isAtEdge(logs),
  };
}

/** P(the buyer is still one); 1 without a repeat purchase (equation in Fader & Hardie's note of 2008). */
export const aliveProbability = ({ r, alpha, a, b }: BgNbd, { x, tx, T }: History): number =>
  x ? 1 / (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x)) : 1;

/**
 * Purchases to expect in the next `t` units of time (equation 10), the hypergeometric turned by Euler's transformation
 * so that nothing overflows for buyers with many purchases.
 */
export function expectedPurchases(model: BgNbd, { x, tx, T }: History, t: number): number {
  const { r, alpha, a, b } = model;
  const c = a + b + x - 1;
  const series = hypergeometric(a + b - 1 - r, a - 1, c, t / (alpha + T + t));
  const upper = (c / (a - 1)) * (1 - ((alpha + T) / (alpha + T + t)) ** (a - 1) * series);
  return upper * aliveProbability(model, { x, tx, T });
}

/** Purchases to expect of a new buyer in `t` units of time (equation 9). */
export const expectedOfNew = (model: BgNbd, t: number): number =>
  expectedPurchases(model, { x: 0, tx: 0, T: 0 }, t);

/** Spend a purchase: `mean` over `x` repeat purchases. */
export interface Spend {
  readonly x: number;
  readonly mean: number;
}

export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
  readonly logLikelihood: number;
  readonly isAtEdge?: boolean;
}

/** Gamma-Gamma by maximum likelihood (Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary Value", equation 1a). */
export function fitGammaGamma(spends: readonly Spend[]): GammaGamma {
  const used = spends.filter(({ x, mean }) => x > 0 && mean > 0);
  const scale = used.reduce((sum, { mean }) => sum + mean, 0) / used.length;
  const minusLogLikelihood = (logs: readonly number[]): number => {
    if (isOutside(logs)) return Infinity;
    const [p, q, v] = logs.map(Math.exp) as [number, number, number];
    let sum = used.length * (q * Math.log(v) - logGamma(q));
    const ofX = new Map<number, number>();
    for (const { x, mean } of used) {
      let common = ofX.get(x);
      if (common === undefined) {
        common = logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x);
        ofX.set(x, common);
      }
      const m = mean / scale;
      sum += common + (p * x - 1) * Math.log(m) - (p * x + q) * Math.log(x * m + v);
    }
    return -sum;
  };
  const { x: logs, value } = minimise(minusLogLikelihood, [0, 0, 0]);
  const [p, q, v] = logs.map(Math.exp) as [number, number, number];
  return {
    p,
    q,
    v: v * scale,
    logLikelihood: -value - used.length * Math.log(scale),
    isAtEdge: isAtEdge(logs),
  };
}

/** Spend a purchase to expect of the buyer (equation 5); without repeats, of anyone. No value where q ≤ 1: the mean is not finite. */
export const expectedSpend = ({ p, q, v }: GammaGamma, { x, mean }: Spend): number =>
  p * x + q > 1 && q > 1 ? (p * (v + (x ? x * mean : 0))) / (p * x + q - 1) : NaN;
