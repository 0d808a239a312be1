import { decode, plainText } from './text.ts';

/** What a column of numbers shows about its own spelling. */
export interface NumberState {
  /** Cells that can only be read with a decimal point, or only with a decimal comma. */
  point: number;
  comma: number;
  /** Rows of '1.234' (read as 1.234 so far) and of '1,234' (read as 1234 so far). */
  readonly points: number[];
  readonly commas: number[];
  percent: number;
}

export const newNumberState = (): NumberState => ({ point: 0, comma: 0, points: [], commas: [], percent: 0 });

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const scales: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['万', 1e4],
  ['亿', 1e8],
];
const money = String.raw`(?:[a-z]{0,3}\p{Sc}|[a-z]{3}|kr\.?|rs\.?|zł|元|تومان|ریال)?`;
const shape = new RegExp(
  String.raw`^(\(?)\s*([-+−]?)\s*${money}\s*([-+−]?)\s*(\d[\d.,'’\s٬٫]*|[.,]\d+)\s*(k|m|mm|mn|mio|b|bn|万|亿)?\s*${money}\s*(%?)\s*(-?)\)?$`,
  'iu',
);

/** Digits with separators as a number; which separators it proves is left in the state. */
function separated(state: NumberState, digits: string, row: number): number {
  const text = digits.replace(/['’\s٬]/g, '').replace('٫', '.');
  const parts = text.split(/[.,]/);
  if (parts.length === 1) return +text;
  const at = text.length - parts.at(-1)!.length - 1;
  const last = text[at];
  const mixed = text.includes('.') && text.includes(',');
  const grouped =
    /^[1-9]\d{0,2}$/.test(parts[0]!) &&
    parts.slice(1, mixed ? -1 : undefined).every((part) => /^\d{2,3}$/.test(part));
  if (mixed) {
    if (!grouped || parts.at(-2)!.length !== 3 || text.indexOf(last!) !== at) return NaN;
    state[last === ',' ? 'comma' : 'point']++;
    return +`${parts.slice(0, -1).join('')}.${parts.at(-1)}`;
  }
  if (parts.length > 2) {
    if (!grouped || parts.at(-1)!.length !== 3) return NaN;
    state[last === ',' ? 'point' : 'comma']++;
    return +parts.join('');
  }
  if (grouped && parts[1]!.length === 3) {
    (last === ',' ? state.commas : state.points).push(row);
    return +parts.join(last === ',' ? '' : '.');
  }
  state[last === ',' ? 'comma' : 'point']++;
  return +parts.join('.');
}

function readText(state: NumberState, text: string, row: number): number {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return +clock[1]! * 3600 + +clock[2]! * 60 + +clock[3]!;
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(text)) return +text;
  // Nobody writes a number as long as that, and the shape would try many ways to read it.
  const found = text.length < 40 && shape.exec(text);
  if (!found) return NaN;
  const [, open, sign, inner, digits, scale, percent, minus] = found;
  let value = separated(state, digits!.trim(), row);
  if (scale) {
    const factor = scales.find(([start]) => scale.toLowerCase().startsWith(start))![1];
    value = +(value * factor).toPrecision(15);
  }
  if (percent) {
    state.percent++;
    value = +(value / 100).toPrecision(15);
  }
  return open || /[-−]/.test(sign! + inner! + minus!) ? -value : value;
}

/** bytes[start … end) as a number, NaN if it is none. Plain digits take no string. */
export function readNumber(
  state: NumberState,
  bytes: Uint8Array,
  start: number,
  end: number,
  row: number,
): number {
  let at = start;
  if (bytes[at] === 45) at++;
  const first = at;
  let whole = 0;
  let point = -1;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else break;
  }
  const length = end - first;
  if (at < end || length > 15 || length === (point < 0 ? 0 : 1)) {
    return readText(state, plainText(decode(bytes.subarray(start, end))).trim(), row);
  }
  const value = bytes[start] === 45 ? -whole : whole;
  if (point < 0) return value;
  const decimals = end - point - 1;
  if (decimals !== 3 || point - first > 3 || point === first || bytes[first] === 48) state.point++;
  else if (!state.point) state.points.push(row);
  return value / powers[decimals]!;
}

/** Settles the cells that can be read in two ways; `true` where the column writes a decimal comma. */
export function settleNumbers(state: NumberState, values: Float64Array, lean: boolean): boolean {
  const comma =
    state.comma > state.point ||
    (!state.comma && !state.point && lean && state.points.length + state.commas.length > 0);
  if (comma) {
    for (const row of state.points) values[row] = Math.round(values[row]! * 1000);
    for (const row of state.commas) values[row]! /= 1000;
  }
  return comma;
}
