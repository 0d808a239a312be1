import type { Format, Formats } from './formats.ts';
import type { Texts } from './en.ts';

export interface UnitOptions {
  /** ISO 4217; absent or unknown: a plain number. */
  readonly currency?: string | null | undefined;
  /** Several currencies stand side by side: dollars are told apart. */
  readonly apart?: boolean;
  /** For axes and narrow places: "1.2M". */
  readonly compact?: boolean;
  /** A difference of two values: that of ratios is told in percentage points. */
  readonly difference?: boolean;
  /** With + or −. */
  readonly signed?: boolean;
}

const seconds = (value: number): readonly [unit: string, size: number] => {
  const size = Math.abs(value);
  return size < 120 ? ['second', 1] : size < 7200 ? ['minute', 60] : ['hour', 3600];
};

/** How values of a metric's unit are written; 'relative' is a change as a share of what was. */
export function unitFormat(
  unit: string,
  { number, percent }: Formats,
  texts: Texts,
  { currency, apart, compact, difference, signed }: UnitOptions = {},
): Format {
  const sign: Intl.NumberFormatOptions = signed ? { signDisplay: 'exceptZero' } : {};
  const short: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', maximumFractionDigits: 1, ...sign }
    : sign;
  if (unit === 'ratio')
    return difference
      ? (value) => texts.points(number(value * 100, { maximumFractionDigits: 1, ...sign }))
      : percent;
  if (unit === 'relative')
    return (value) =>
      number(value, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0, ...sign });
  if (unit.startsWith('currency') && /^[a-z]{3}$/i.test(currency ?? '')) {
    const money: Intl.NumberFormatOptions = {
      style: 'currency',
      currency: currency!,
      currencyDisplay: apart ? 'symbol' : 'narrowSymbol',
      ...sign,
    };
    const whole = { ...money, minimumFractionDigits: 0, maximumFractionDigits: 0, ...short };
    return (value) => number(value, compact || Math.abs(value) >= 1000 ? whole : money);
  }
  if (unit.startsWith('duration')) {
    const write: Format = (value) => {
      const [name, size] =
        unit === 'duration_d' ? ['day', 1] : unit === 'duration_mo' ? ['month', 1] : seconds(value);
      const scaled = value / size;
      return number(scaled, {
        style: 'unit',
        unit: name,
        unitDisplay: compact ? texts.shortUnits : 'long',
        maximumFractionDigits: Math.abs(scaled) < 10 ? 1 : 0,
        ...sign,
      });
    };
    return unit === 'duration_s' ? Object.assign(write, { size: (most: number) => seconds(most)[1] }) : write;
  }
  const digits = unit === 'count' || unit.startsWith('score_-') ? 0 : 1;
  const write: Format = (value) => number(value, { maximumFractionDigits: digits, ...short });
  return unit === 'multiple' ? (value) => texts.times(write(value)) : write;
}
