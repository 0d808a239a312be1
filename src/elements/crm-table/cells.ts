import type { Format } from '../../i18n/formats.ts';
import { unitFormat } from '../../i18n/units.ts';
import { NONE } from '../../charts/types.ts';
import type { RowsAnswer, RowsColumn } from '../../query/question.ts';
import type { Look } from '../base/view.ts';
import type { GridCell } from './grid/model.ts';
import { wordName } from './names.ts';

type Value = RowsAnswer['rows'][number][number];

/** A value that no row has. */
export const noCell: GridCell = { text: NONE, muted: true };

const numbers: ReadonlySet<string> = new Set(['decimal', 'integer', 'date', 'timestamp']);
/** Figures and days are set right, so that they can be compared. */
export const isFigure = ({ type }: Pick<RowsColumn, 'type'>): boolean => numbers.has(type);

const perOne: ReadonlySet<string> = new Set(['probability', 'conversion_rate', 'rate']);

/** How a column's numbers are written; money has the currency of its row. */
export function numberFormat(
  { name, type, money }: RowsColumn,
  { formats, texts, settings, answer }: Look,
): (value: number, currency: string | null | undefined) => string {
  if (type === 'date') return (value) => formats.date(value);
  if (type === 'timestamp') return (value) => formats.date(value, settings.base.timeZone);
  if (money) {
    const known = new Map<string | null, Format>();
    return (value, own) => {
      const currency = (money === 'own' ? own : null) ?? answer.currency;
      let format = known.get(currency);
      if (!format) {
        const apart = money === 'own' && own != null && own !== answer.currency;
        known.set(currency, (format = unitFormat('currency', formats, texts, { currency, apart })));
      }
      return format(value);
    };
  }
  if (perOne.has(name)) return formats.percent;
  if (name.endsWith('_s')) return unitFormat('duration_s', formats, texts, { compact: true });
  return (value) => formats.number(value, { maximumFractionDigits: 2 });
}

/** A column's values as a reader's texts, by row of an answer. */
export function cellsOf(
  column: RowsColumn,
  look: Look,
): (value: Value, label: string | null | undefined, currency: string | null | undefined) => GridCell {
  const write = numberFormat(column, look);
  const isWord = column.type === 'enum' || column.type === 'boolean';
  return (value, label, currency) => {
    if (value === null) return noCell;
    if (typeof value === 'number') return { text: write(value, currency) };
    if (isWord) return { text: wordName(String(value), look) };
    return { text: label ?? String(value) };
  };
}

/** The same for another program: days and instants as ISO 8601, numbers with a point, names of ids. */
export function plainOf(
  { type }: RowsColumn,
  value: Value,
  label: string | null | undefined,
): string | number {
  if (value === null) return '';
  if (typeof value === 'number') {
    if (type === 'date') return new Date(value).toISOString().slice(0, 10);
    if (type === 'timestamp') return new Date(value).toISOString().replace('.000Z', 'Z');
    return value;
  }
  return label ?? String(value);
}
