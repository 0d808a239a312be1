import type { SchemaElement } from 'hyparquet';
import { decode } from '../values/text.ts';
import { clockText, momentText } from './moment.ts';
import { bigEndian, decimalText, shortFloat } from './number-text.ts';

type Value = (value: unknown) => unknown;

const isNone = (value: unknown): value is null | undefined => value === null || value === undefined;
const given =
  (convert: (value: never) => unknown): Value =>
  (value) =>
    isNone(value) ? null : convert(value as never);

/** Kinds that have no place in a cell. */
export const isStrange = ({ converted_type: kind }: SchemaElement): boolean =>
  kind === 'BSON' || kind === 'INTERVAL';

/** What a stored value means, as a cell. Decimals must come as they are stored: `bare` takes their meaning from the schema. */
export function valueOf(element: SchemaElement): Value {
  const { type, converted_type: kind, logical_type: logical, scale = 0 } = element;
  if (isDecimal(element))
    return given((value: number | bigint | Uint8Array) =>
      decimalText(value instanceof Uint8Array ? bigEndian(value) : value, scale),
    );
  if (logical?.type === 'TIMESTAMP' || kind?.startsWith('TIMESTAMP') || type === 'INT96') {
    // Before the flag was there, and in the oldest files, all were instants.
    const isInstant = logical?.type !== 'TIMESTAMP' || logical.isAdjustedToUTC;
    return given((ms: number) => momentText(ms, isInstant));
  }
  if (logical?.type === 'TIME' || kind?.startsWith('TIME_')) {
    const unit = logical?.type === 'TIME' ? logical.unit : kind?.slice(5);
    const second = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 }[unit as 'MILLIS'] ?? 1e3;
    return given((value: number | bigint) => clockText(Number(value) / second));
  }
  if (type === 'FLOAT') return given((value: number) => shortFloat(value));
  if (type === 'BYTE_ARRAY')
    return given((value: unknown) => (value instanceof Uint8Array ? decode(value) : value));
  return (value) => value;
}

const isDecimal = ({ converted_type: kind, logical_type: logical }: SchemaElement): boolean =>
  kind === 'DECIMAL' || logical?.type === 'DECIMAL';

/** Takes the meaning from decimals, which the library would give as doubles. */
export function bare(element: SchemaElement): void {
  if (!isDecimal(element)) return;
  delete element.converted_type;
  delete element.logical_type;
}
