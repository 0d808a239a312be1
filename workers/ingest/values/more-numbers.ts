import {
  isClock,
  isComma,
  isPercent,
  isPoint,
  mark,
  provesComma,
  provesPoint,
  type Numbers,
} from './number.ts';

/** Durations as a clock shows them, columns that write both decimal signs, and values that a column cannot have. */
export const numbers: Numbers = {
  clock(state, text, row) {
    const [found, hours, minutes, seconds] = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
    if (!found) return NaN;
    mark(state, row, isClock);
    return +hours! * 3600 + +minutes! * 60 + +seconds!;
  },

  // A cell is written as those with its own currency sign are; where they prove both, it is so by ten to one. What nothing
  // proves is thousands: few columns have three decimals, and fewer of those that write both signs.
  mixed({ point, marks }, values, signs) {
    const [points, commas] = [new Float64Array(256), new Float64Array(256)];
    points[0] = point;
    for (let row = 0; row < marks.length; row++) {
      const sign = signs[row] ?? 0;
      if (marks[row]! & provesComma) commas[sign]!++;
      if (!(marks[row]! & provesPoint)) continue;
      points[0]--;
      points[sign]!++;
    }
    let unsure = 0;
    for (let row = 0; row < marks.length; row++) {
      const kind = marks[row]! & (isPoint | isComma);
      if (!kind) continue;
      const [p, c] = [points[signs[row] ?? 0]!, commas[signs[row] ?? 0]!];
      if (!p === !c) unsure++;
      const separates = c > 10 * p ? isPoint : p > 10 * c ? isComma : kind;
      if (separates === isComma) continue;
      values[row] = kind === isComma ? values[row]! / 1000 : +(values[row]! * 1000).toPrecision(15);
    }
    return unsure;
  },

  leave(column, { marks }, values, divided, unread, outside) {
    const isShare = column === 'probability';
    const rows = isShare ? values.length : Math.min(marks.length, values.length);
    for (let row = 0; row < rows; row++) {
      const value = values[row]!;
      if (marks[row]! & isClock && !column.endsWith('_s')) {
        unread(row, `${Math.floor(value / 3600)}${new Date(value * 1000).toISOString().slice(13, 19)}`);
        values[row] = NaN;
      } else if (isShare && (value < 0 || value > 1)) {
        const own = marks[row]! & isPercent;
        const times = own || divided === 'all' || (divided && value > 0) ? 100 : 1;
        outside(row, `${+(value * times).toPrecision(12)}${own ? '%' : ''}`);
        values[row] = NaN;
      }
    }
  },
};
