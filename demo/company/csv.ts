/** CSV text as the exporting tools write it: RFC 4180 quoting, only where a field needs it. */

export type Cell = string | number | null;

/** `null` is an empty field. */
export function field(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? `${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

export const line = (cells: readonly Cell[]): string => cells.map(field).join(',');

export function csv(header: readonly string[], rows: readonly (readonly Cell[])[], end = '\n'): string {
  return [header, ...rows].map((row) => line(row) + end).join('');
}

/** Integer cents to '1250.00', without a locale. */
export function money(cents: number): string {
  const rest = Math.abs(cents) % 100;
  const whole = (Math.abs(cents) - rest) / 100;
  return `${cents < 0 ? '-' : ''}${whole}.${rest < 10 ? '0' : ''}${rest}`;
}
