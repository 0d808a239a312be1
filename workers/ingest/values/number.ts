import { grown } from '../columns/intern.ts';
import { decode, plainText } from './text.ts';

/** What a column of numbers shows about its own spelling. */
export interface NumberState {
  /** Cells that can only be read with a decimal point, or only with a decimal comma. */
  point: number;
  comma: number;
  /** Cells of '1.234' (read as 1.234 so far) and of '1,234' (read as 1234 so far): 1 and 2 at their rows. */
  unclear: number;
  marks: Uint8Array;
  percent: number;
}

export const newNumberState = (): NumberState => ({
  point: 0,
  comma: 0,
  unclear: 0,
  marks: new Uint8Array(0),
  percent: 0,
});

const isPoint = 1;
const isComma = 2;

function mark(state: NumberState, row: number, kind: number): void {
  state.unclear++;
  if (row >= state.marks.length) state.marks = grown(state.marks, row + 1024);
  state.marks[row] = kind;
}

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** What a number may be followed by, by powers of ten. */
const scales: readonly (readonly [number, string])[] = [
  [3, 'k|tsd|nghìn|千|هزار'],
  [4, '[万萬]'],
  [6, 'm|mm|mn|mio|tr|triệu|میلیون'],
  [8, '[亿億]'],
  [9, 'b|bn|mrd|tỷ|میلیارد'],
];
const money = String.raw`(?:[a-z]{0,3}\p{Sc}|[a-z]{3}|vnđ|đ|kr\.?|rs\.?|zł|元|円|تومان|ریال)?`;
const scale = scales.map(([, words]) => `(${words})`).join('|');
const shape = new RegExp(
  String.raw`^(\(?)\s*([-+−]?)\s*${money}\s*([-+−]?)\s*(\d[\d.,'’\s٬٫]*|[.,]\d+)\s*(?:${scale})?\.?\s*${money}\s*([%٪]?)\s*(-?)\)?$`,
  'iu',
);

/** Digits with separators as a number; which separators it proves is left in the state. `grouping`: the currency has no decimals. */
function separated(state: NumberState, digits: string, row: number, grouping: boolean): number {
  // These separate groups and nothing else, so that what is no whole group ends the number.
  const text = digits.replace(/^(\d{1,3}(?:['’\s٬]\d{2,3})*['’\s٬]\d{3})(?![\d'’\s٬])/, (groups) =>
    groups.replace(/\D/g, ''),
  );
  if (/['’\s٬]/.test(text)) return NaN;
  if (text.includes('٫')) return +text.replace('٫', '.');
  const parts = text.split(/[.,]/);
  if (parts.length === 1) return +text;
  const last = text.at(-1 - parts.at(-1)!.length);
  const mixed = text.includes('.') && text.includes(',');
  const grouped =
    /^[1-9]\d{0,2}$/.test(parts[0]!) &&
    parts.slice(1, mixed ? -1 : undefined).every((part) => /^\d{2,3}$/.test(part));
  const decimal = +`${parts.slice(0, -1).join('')}.${parts.at(-1)}`;
  if (mixed) {
    if (!grouped || parts.at(-2)!.length !== 3 || text.split(last!).length > 2) return NaN;
    state[last === ',' ? 'comma' : 'point']++;
    return decimal;
  }
  const whole = grouped && parts.at(-1)!.length === 3;
  if (parts.length > 2 || (whole && grouping)) {
    if (!whole) return NaN;
    state[last === ',' ? 'point' : 'comma']++;
    return +parts.join('');
  }
  if (whole) {
    mark(state, row, last === ',' ? isComma : isPoint);
    return last === ',' ? +parts.join('') : decimal;
  }
  state[last === ',' ? 'comma' : 'point']++;
  return decimal;
}

function readText(state: NumberState, text: string, row: number): number {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return +clock[1]! * 3600 + +clock[2]! * 60 + +clock[3]!;
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(text)) return +text;
  // Nobody writes a number as long as that, and the shape would try many ways to read it.
  const found = text.length < 40 && shape.exec(text);
  if (!found) return NaN;
  const [, open, sign, inner, digits, ...after] = found;
  const [percent, minus] = after.slice(-2);
  const power = scales[after.findIndex((word) => word)]?.[0] ?? 0;
  let value = separated(state, digits!.trim(), row, /[₫đ]|vnd/i.test(text));
  if (percent) state.percent++;
  if (power || percent) value = +(percent ? value / 100 : value * powers[power]!).toPrecision(15);
  return open || /[-−]/.test(sign! + inner! + minus!) ? -value : value;
}

/** bytes[start … end) as a number, NaN if it is none. Digits, with commas between thousands, take no string. */
export function readNumber(
  state: NumberState,
  bytes: Uint8Array,
  start: number,
  end: number,
  row: number,
): number {
  let at = start;
  if (bytes[at] === 45) at++;
  // Most exports of money write the dollar.
  if (bytes[at] === 36) at++;
  const first = at;
  let whole = 0;
  let point = -1;
  let group = first - 1;
  let groups = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (point < 0 && digit === -2 && (!groups || at - group === 4)) point = at;
    else if (point < 0 && digit === -4 && (groups ? at - group === 4 : at > first && at < first + 4)) {
      group = at;
      groups++;
    } else break;
  }
  const length = end - first;
  const closed = !groups || point >= 0 || (end - group === 4 && bytes[first] !== 48);
  if (at < end || length > 15 || length === (point < 0 ? 0 : 1) || !closed)
    return readText(state, plainText(decode(bytes.subarray(start, end))).trim(), row);
  const value = bytes[start] === 45 ? -whole : whole;
  if (point < 0) {
    if (groups > 1) state.point++;
    else if (groups) mark(state, row, isComma);
    return value;
  }
  const decimals = end - point - 1;
  if (groups || decimals !== 3 || point - first > 3 || point === first || bytes[first] === 48) state.point++;
  else mark(state, row, isPoint);
  return value / powers[decimals]!;
}

/** Settles the cells that can be read in two ways; `true` where the column writes a decimal comma. */
export function settleNumbers(state: NumberState, values: Float64Array, lean: boolean): boolean {
  const { comma, point, marks, unclear } = state;
  const isDecimal = comma > point || (!comma && !point && lean && unclear > 0);
  for (let row = 0; isDecimal && row < marks.length; row++) {
    const value = values[row]!;
    if (marks[row] === isPoint) values[row] = +(value * 1000).toPrecision(15);
    else if (marks[row] === isComma) values[row] = value / 1000;
  }
  return isDecimal;
}
