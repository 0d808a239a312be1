import { grown } from '../columns/intern.ts';
import { decode, plainText } from './text.ts';

/** What a column of numbers shows about its own spelling. */
export interface NumberState {
  /** Cells that can only be read with a decimal point, or only with a decimal comma. */
  point: number;
  comma: number;
  /** Cells of '1.234' (read as 1.234 so far) and of '1,234' (read as 1234 so far). */
  unclear: number;
  /** Cells with a percent sign, read as shares. */
  percent: number;
  /** What a row's cell is, or proves, in bits; bare digits that prove a point have none. */
  marks: Uint8Array;
  /** What an engine may read that has learnt more. */
  beyond: string | undefined;
}

export const newNumberState = (): NumberState => ({
  point: 0,
  comma: 0,
  unclear: 0,
  percent: 0,
  marks: new Uint8Array(0),
  beyond: undefined,
});

export const [isPoint, isComma, provesPoint, provesComma, isPercent, isClock] = [1, 2, 4, 8, 16, 32] as const;
const counters = { 1: 'unclear', 2: 'unclear', 4: 'point', 8: 'comma', 16: 'percent' } as const;

export function mark(state: NumberState, row: number, kind: number): void {
  const counter = counters[kind as 1];
  if (counter) state[counter]++;
  if (row >= state.marks.length) state.marks = grown(state.marks, row + 1024);
  state.marks[row]! |= kind;
}

/** What only an engine reads that has learnt more. */
export interface Numbers {
  /** A reading of a clock in seconds; NaN for what is none. */
  clock(state: NumberState, text: string, row: number): number;
  /** Settles a column that proves both signs, or has several currencies; how many cells are not proven. */
  mixed(state: NumberState, values: Float64Array, signs: Uint8Array): number;
  /** Leaves out what only other columns can be, told as it was written: `divided`, positive or all, were percentages. */
  leave(
    column: string,
    state: NumberState,
    values: Float64Array,
    divided: '' | 'some' | 'all',
    unread: Tell,
    outside: Tell,
  ): void;
}
type Tell = (row: number, text: string) => void;
export let furtherNumbers: Numbers | undefined;
export const teachNumbers = (numbers: Numbers): void => void (furtherNumbers = numbers);

let codes: Set<string> | undefined;
/** Whether a word is a currency's code by ISO 4217, or that of the toman. */
export function isCurrency(word: string): boolean {
  codes ??= new Set([...Intl.supportedValuesOf('currency'), 'IRT']);
  return codes.has(word.toUpperCase());
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
const money = String.raw`([a-z]{0,3}\p{Sc}|[a-z]{3}|vnđ|đ|kr\.?|rs\.?|zł|元|円|تومان|ریال)?`;
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
    mark(state, row, last === ',' ? provesComma : provesPoint);
    return decimal;
  }
  const whole = grouped && parts.at(-1)!.length === 3;
  if (parts.length > 2 || (whole && grouping)) {
    if (!whole) return NaN;
    mark(state, row, last === ',' ? provesPoint : provesComma);
    return +parts.join('');
  }
  if (whole) {
    mark(state, row, last === ',' ? isComma : isPoint);
    return last === ',' ? +parts.join('') : decimal;
  }
  mark(state, row, last === ',' ? provesComma : provesPoint);
  return decimal;
}

function readText(state: NumberState, text: string, row: number): number {
  if (furtherNumbers && text.includes(':')) return furtherNumbers.clock(state, text, row);
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d+$/i.test(text)) return +text;
  // Nobody writes a number as long as that, and the shape would try many ways to read it.
  const found = text.length < 40 && shape.exec(text);
  if (!found) return NaN;
  const [, open, sign, before, inner, digits, ...after] = found;
  const [behind, percent, minus] = after.slice(-3);
  const isOdd = (word = ''): boolean =>
    /^[a-z]{3}$/i.test(word) && !isCurrency(word) && !/^(rmb|ntd|lei)$/i.test(word);
  if (!open === text.endsWith(')') || (sign! + inner! + minus!)[1] || isOdd(before) || isOdd(behind))
    return NaN;
  const power = scales[after.findIndex((word) => word)]?.[0] ?? 0;
  let value = separated(state, digits!.trim(), row, /[₫đ]|vnd/i.test(text));
  if (percent) mark(state, row, isPercent);
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
    if (groups > 1) mark(state, row, provesPoint);
    else if (groups) mark(state, row, isComma);
    return value;
  }
  const decimals = end - point - 1;
  if (!groups && decimals === 3 && point - first < 4 && point > first && bytes[first] !== 48)
    mark(state, row, isPoint);
  else if (first > start) mark(state, row, provesPoint);
  else state.point++;
  return value / powers[decimals]!;
}

/**
 * Settles the cells that can be read in two ways: `comma` where the column writes a decimal comma, `unsure` how many are not
 * proven. Where nothing is, several such cells are thousands in a column of money, as it has no three decimals; quantities and
 * rates may have them, and go by what the file leans to. `signs`: codes of currencies by row, and how many there are.
 */
export function settleNumbers(
  state: NumberState,
  values: Float64Array,
  lean: boolean,
  isMoney = false,
  signs: Uint8Array = new Uint8Array(0),
  currencies = 0,
): { comma: boolean; unsure: number } {
  const { comma, point, marks, unclear } = state;
  const none = !comma && !point;
  const isDecimal = comma > point || (none && lean && unclear > 0);
  if (unclear && ((comma && point) || (!none && currencies > 1))) {
    if (!furtherNumbers) state.beyond = `${point}/${comma}`;
    return { comma: isDecimal, unsure: furtherNumbers?.mixed(state, values, signs) ?? 0 };
  }
  const wholes = none && isMoney && unclear > 1;
  for (let row = 0; (isDecimal || wholes) && row < marks.length; row++) {
    const value = values[row]!;
    if (marks[row]! & isPoint) values[row] = +(value * 1000).toPrecision(15);
    else if (marks[row]! & isComma && !wholes) values[row] = value / 1000;
  }
  return { comma: isDecimal, unsure: none ? unclear : 0 };
}
