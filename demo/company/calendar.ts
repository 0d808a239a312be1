/** Fixed dates of the demo and date texts as the exporting systems write them. Instants are UTC milliseconds. */

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** The exports cover [START, END); pipeline older than START is there only if it was still open then. */
export const WARM_UP = utc(2023, 11, 1);
export const START = utc(2024, 5, 1);
export const END = utc(2026, 11, 1);
export const AS_OF = '2026-10-31';
/** Marketing, the portal and the books were exported from here on, long exports of deals and cases from RECENT on. */
export const BOOKS = utc(2025, 1, 1);
export const RECENT = utc(2025, 11, 1);
/** Month of the faulty firmware: more tickets, slower shipping, lower scores. */
export const INCIDENT = '2026-03';

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export const dayOf = (at: number): number => Math.floor(at / DAY) * DAY;
export const yearOf = (at: number): number => new Date(at).getUTCFullYear();
/** 1 to 12. */
export const monthOf = (at: number): number => new Date(at).getUTCMonth() + 1;
/** 0 = Sunday. */
export const weekdayOf = (at: number): number => new Date(at).getUTCDay();

/** 2025-07-03 */
export function isoDate(at: number): string {
  const date = new Date(at);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
const clock = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};
/** 2025-07-03T14:22:10.000Z, Salesforce Data Loader. */
export const loaderInstant = (at: number): string => new Date(at).toISOString();
/** 2025-07-03 14:22, Zendesk and survey tools. */
export const isoMinute = (at: number): string => `${isoDate(at)} ${clock(at)}`;
/** 2025-07-03 14:22:10 +0000, Shopify. */
export const shopInstant = (at: number): string =>
  `${isoDate(at)} ${clock(at)}:${two(new Date(at).getUTCSeconds())} +0000`;
/** 7/3/2025, Salesforce report in the US locale. */
export function usDate(at: number): string {
  const date = new Date(at);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
}
/** 7/3/2025 2:22 PM */
export function usMinute(at: number): string {
  const hours = new Date(at).getUTCHours();
  const minutes = two(new Date(at).getUTCMinutes());
  return `${usDate(at)} ${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`;
}
/** 2025-07 */
export const monthKey = (at: number): string => isoDate(at).slice(0, 7);
/** 2025-Q3 */
export const quarterKey = (at: number): string => `${yearOf(at)}-Q${Math.ceil(monthOf(at) / 3)}`;

export const monthStart = (at: number): number => utc(yearOf(at), monthOf(at), 1);
export const nextMonth = (at: number): number => utc(yearOf(at), monthOf(at) + 1, 1);

/** Saturdays and Sundays move to the Monday after, at the same time of day. */
export function workday(at: number): number {
  const weekday = weekdayOf(at);
  return at + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY;
}
/** Last Monday-to-Friday day of the month of `at`. */
export function lastWorkday(at: number): number {
  const last = nextMonth(at) - DAY;
  const weekday = weekdayOf(last);
  return last - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0) * DAY;
}
