/** A value of a result as a number, a text or null; throws where that would change it. */
export function plain(value: unknown): number | string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') {
    if (BigInt(Number(value)) !== value) throw new RangeError(`${value} is not exact as a number`);
    return Number(value);
  }
  if (value instanceof Date) return value.getTime();
  throw new TypeError(`a result of type ${Object.prototype.toString.call(value)}`);
}
