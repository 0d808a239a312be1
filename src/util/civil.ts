/* Civil days: a day is the UTC midnight that bears its date, in ms, so that arithmetic on days never meets a time zone. */

export const dayMs = 86_400_000;

/** Day number of the first day of a Persian year, from 1970-01-01: 8 of 33 years are leap years. */
const nowruz = (year: number): number => Math.floor((12_053 * year + 21) / 33) - 492_633;

/**
 * Month 1–12; overflow rolls on, so (2024, 14, 1) is 1 February 2025. `persian`: of the Solar Hijri (Jalali) calendar, its
 * leap years by the cycle of 33 years, which agrees with the equinox in 1300–1500 and beyond.
 */
export const civil = (year: number, month: number, day = 1, persian?: boolean): number => {
  if (persian) {
    const months = 12 * year + month - 1;
    const m = months % 12;
    return (nowruz((months - m) / 12) + 30 * m + Math.min(m, 6) + day - 1) * dayMs;
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

export const partsOf = (
  day: number,
  persian?: boolean,
): { readonly year: number; readonly month: number; readonly date: number } => {
  if (persian) {
    const days = Math.floor(day / dayMs);
    const year = Math.floor((33 * (days + 492_633) + 11) / 12_053);
    const since = days - nowruz(year);
    const m = Math.floor(since < 186 ? since / 31 : (since - 6) / 30);
    return { year, month: m + 1, date: since - 30 * m - Math.min(m, 6) + 1 };
  }
  const d = new Date(day);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
};

/** 'YYYY-MM-DD'. */
export const isoDay = (day: number): string => new Date(day).toISOString().slice(0, -14);

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: number, months: number, persian?: boolean): number => {
  const { year, month, date } = partsOf(day, persian);
  const last = civil(year, month + months + 1, 1, persian) - dayMs;
  return Math.min(civil(year, month + months, date, persian), last);
};

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: number): number => ((((day / dayMs + 3) % 7) + 7) % 7) + 1;

/** Monday-to-Friday days in [from, to). */
export const workdays = (from: number, to: number): number => {
  const total = Math.max(0, Math.round((to - from) / dayMs));
  let count = Math.floor(total / 7) * 5;
  for (let day = from + Math.floor(total / 7) * 7 * dayMs; day < to; day += dayMs)
    if (weekday(day) < 6) count++;
  return count;
};
