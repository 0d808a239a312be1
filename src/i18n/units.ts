import type { Format, Formats } from './formats.ts';
import type { Texts } from './en.ts';

export interface UnitOptions {
  /** ISO 4217; absent or unknown: a plain number. */
  readonly currency?: string | null | undefined;
  /** For axes and narrow places: "1.2M". */
  readonly compact?: boolean;
  /** With + or −; ratios then are percentage points. */
  readonly signed?: boolean;
}

const lengths = new Map<string, readonly [unit: string, seconds: number]>([
  ['duration_d', ['day', 1]],
  ['duration_mo', ['month', 1]],
]);

/** How values of a metric's unit are written. */
export function unitFormat(unit: string, { number, percent }: Formats, texts: Texts, { currency, compact, signed }: UnitOptions = {}): Format {
  const sign: Intl.NumberFormatOptions = signed ? { signDisplay: 'exceptZero' } : {};
  const short: Intl.NumberFormatOptions = compact ? { notation: 'compact', maximumFractionDigits: 1 } : {};
  if (unit === 'ratio') return (value) => (signed ? texts.points(number(value * 100, { ...sign, maximumFractionDigits: 1 })) : percent(value));
  if (unit.startsWith('currency') && currency && /^[a-z]{3}$/i.test(currency)) {
    return (value) => {
      const whole = Math.abs(value) >= 1000 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
      return number(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...(compact ? { minimumFractionDigits: 0, ...short } : whole), ...sign });
    };
  }
  if (unit.startsWith('duration')) {
    return (value) => {
      const [name, size] = lengths.get(unit) ?? (Math.abs(value) < 120 ? ['second', 1] : Math.abs(value) < 7200 ? ['minute', 60] : ['hour', 3600]);
      const scaled = value / size;
      return number(scaled, { style: 'unit', unit: name, unitDisplay: compact ? 'narrow' : 'long', maximumFractionDigits: Math.abs(scaled) < 10 ? 1 : 0, ...sign });
    };
  }
  const digits = unit === 'count' || unit.startsWith('score_-') ? 0 : unit === 'number' || unit === 'score_100' ? 1 : undefined;
  return (value) => number(value, { maximumFractionDigits: digits ?? (Math.abs(value) < 100 ? 2 : 0), ...short, ...sign });
}
