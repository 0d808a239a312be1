/* Civil days: a day is the UTC midnight that bears its date, in ms, so that arithmetic on days never meets a time zone. */

export const dayMs = 86_400_000;

/** Month 1–12; overflow rolls on, so (2024, 14, 1) is 1 February 2025. */
export const civil = (year: number, month: number, day = 1): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

export const partsOf = (
  day: number,
): { readonly year: number; readonly month: number; readonly date: number } => {
  const d = new Date(day);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
};

/** 'YYYY-MM-DD'. */
export const isoDay = (day: number): string => new Date(day).toISOString().slice(0, -14);

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: number, months: number): number => {
  const { year, month, date } = partsOf(day);
  const last = civil(year, month + months + 1) - dayMs;
  return Math.min(civil(year, month + months) + (date - 1) * dayMs, last);
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
