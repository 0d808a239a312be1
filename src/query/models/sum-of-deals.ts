import { random } from '../../util/random.ts';
import { quantileOfSorted } from '../../util/statistics.ts';

/** Up to so many uncertain deals the distribution is worked out exactly. */
const mostExact = 20;
/** Draws; fewer where more than 2,000 deals would make it long, and each of them matters less. */
const drawsFor = (deals: number): number => Math.max(1000, Math.min(10_000, Math.floor(2e7 / deals)));

export interface Chance {
  readonly amount: number;
  /** 0–1. */
  readonly p: number;
}

export interface Distribution {
  readonly mean: number;
  readonly quantile: (p: number) => number;
  /** How it was found, as a table's flag. */
  readonly how: string;
}

/** Distribution of `base` + the amounts that come true, each by itself with its own probability. */
export function sumOfDeals(base: number, chances: readonly Chance[]): Distribution {
  const mean = chances.reduce((sum, { amount, p }) => sum + amount * p, base);
  let fixed = base;
  const uncertain: Chance[] = [];
  for (const chance of chances) {
    if (chance.p >= 1) fixed += chance.amount;
    else if (chance.p > 0 && chance.amount) uncertain.push(chance);
  }
  return uncertain.length <= mostExact
    ? { mean, how: 'exact', quantile: exact(fixed, uncertain) }
    : { mean, how: `draws:${drawsFor(uncertain.length)}`, quantile: drawn(fixed, uncertain) };
}

/** By convolution: sums in order with their probabilities. */
function exact(base: number, chances: readonly Chance[]): (p: number) => number {
  let values = Float64Array.of(base);
  let weights = Float64Array.of(1);
  for (const { amount, p } of chances) {
    const size = values.length;
    const nextValues = new Float64Array(2 * size);
    const nextWeights = new Float64Array(2 * size);
    let at = -1;
    for (let i = 0, j = 0; i < size || j < size;) {
      const takesFirst = j >= size || (i < size && values[i]! <= values[j]! + amount);
      const value = takesFirst ? values[i]! : values[j]! + amount;
      const weight = takesFirst ? weights[i++]! * (1 - p) : weights[j++]! * p;
      if (at < 0 || nextValues[at] !== value) nextValues[++at] = value;
      nextWeights[at]! += weight;
    }
    values = nextValues.subarray(0, at + 1);
    weights = nextWeights.subarray(0, at + 1);
  }
  return (p) => {
    let i = 0;
    for (let sum = weights[0]!; sum < p - 1e-12 && i < values.length - 1; sum += weights[i]!) i++;
    return values[i]!;
  };
}

function drawn(base: number, chances: readonly Chance[]): (p: number) => number {
  const next = random(42);
  const amounts = Float64Array.from(chances, ({ amount }) => amount);
  const below = Float64Array.from(chances, ({ p }) => p * 2 ** 32);
  const draws = drawsFor(chances.length);
  const sums = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = base;
    for (let i = 0; i < amounts.length; i++) if (next() < below[i]!) sum += amounts[i]!;
    sums[draw] = sum;
  }
  sums.sort();
  return (p) => quantileOfSorted(sums, p);
}

/** Rows of a table that tells a distribution. */
export const distributionRows = ({ mean, quantile }: Distribution): [string, number][] => [
  ['mean', mean],
  ['p10', quantile(0.1)],
  ['p50', quantile(0.5)],
  ['p90', quantile(0.9)],
];
export const distributionColumns = [
  { name: 'statistic', unit: 'text' },
  { name: 'amount', unit: 'currency' },
] as const;
