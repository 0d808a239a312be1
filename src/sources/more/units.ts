import type { UnitReader } from '../source.ts';

const lengths: readonly (readonly [shape: string, name: string, scale: number])[] = [
  ['ms|milliseconds?', 'milliseconds', 0.001],
  ['s|secs?|seconds?', 'seconds', 1],
  ['m|mins?|minutes?', 'minutes', 60],
  ['h|hrs?|hours?', 'hours', 3600],
  ['h{1,2}:mm(?::ss)?', 'clock', 1],
];

const shapes = lengths.map(
  ([shape, name, scale]) =>
    [
      new RegExp(
        String.raw`^(.+?)[\s_]*(?:[([](?:in\s)?(?:${shape})[)\]]|[\s_]in[\s_](?:${shape})|(?<=[a-z])In(?:${shape}))\s*$`,
        'i',
      ),
      { name, scale },
    ] as const,
);

/** The unit of a length of time: 'Wait time (in mins)', 'First reply time in minutes', 'hs_call_duration (ms)', 'Age (hours)'. */
export const timeUnit: UnitReader = (header) => {
  for (const [shape, unit] of shapes) {
    const found = shape.exec(header);
    if (found) return [found[1]!, unit];
  }
  return undefined;
};

const currencies = new Set(Intl.supportedValuesOf('currency'));
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₫': 'VND', '₹': 'INR' };

/** Zone, percent and currency: 'Created (UTC)', 'Amount (USD)', 'amount_usd', 'Amount in EUR', 'Value ($)'. */
export const plainUnit: UnitReader = (header) => {
  const found =
    /^(.+?)[\s_]*(?:[([](?:in )?(utc|gmt|%|\p{Sc}|[A-Z]{3})[)\]]|\bin ([A-Z]{3})|_(usd|eur|gbp|jpy|cny|vnd|inr))\s*$/u.exec(
      header.replace(/utc|gmt/gi, (zone) => zone.toLowerCase()),
    );
  if (!found) return undefined;
  const [, name, inside, after, joined] = found;
  const word = inside ?? after ?? joined!;
  if (word === 'utc' || word === 'gmt') return [name!, { name: 'utc', utc: true }];
  if (word === '%') return [name!, { name: 'percent' }];
  const code = signs[word] ?? word.toUpperCase();
  if (currencies.has(code)) return [name!, { name: code, currency: code }];
  return word.length === 1 ? [name!, { name: word }] : undefined;
};
