const dayMs = 864e5;
const farthestMs = 8.64e15;

/** A day as text, from days since 1970-01-01; null for what no calendar has. */
export const dayText = (days: number): string | null =>
  Math.abs(days * dayMs) <= farthestMs ? new Date(days * dayMs).toISOString().slice(0, 10) : null;

/** Ms since 1970 as text: an instant with its zone, else as a clock showed it, whose zone the host tells. */
export function momentText(ms: number, isInstant: boolean): string | null {
  if (!(Math.abs(ms) <= farthestMs)) return null;
  const text = new Date(ms).toISOString().replace('.000Z', 'Z');
  return isInstant ? text : text.slice(0, -1);
}

/** A time of day, or a duration, in seconds as 'h:mm:ss'. */
export function clockText(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
