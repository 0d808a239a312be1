import type { TableData } from '../../charts/parts/table.ts';
import { NONE, type Format } from '../../charts/types.ts';
import { periodName, tickOf } from '../../i18n/periods.ts';
import type { Language } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer, Span, Unit, Valued } from '../../query/answer.ts';
import { dayMs, isoDay } from '../../util/civil.ts';
import type { Look, Picked } from './view.ts';

/** Writes a value that may be missing. */
export const shown =
  (format: Format) =>
  (value: number | null | undefined): string =>
    value == null ? NONE : format(value);

/** "US$1.2M · €300K" where amounts cannot be added up for want of a rate; '' where nothing is known of each. */
export const inCurrencies = ({ currencies = [] }: Valued, unit: Unit, { texts, formats }: Language): string =>
  currencies
    .flatMap(({ currency, value }) => {
      if (value === null) return [];
      const text = unitFormat(unit, formats, texts, { currency, apart: true, compact: true })(value);
      return unit.startsWith('currency') ? text : `${currency} ${text}`;
    })
    .join(' · ');

/** The days as a question spells them. */
export const spelled = ({ from, to }: Pick<Span, 'from' | 'to'>): string =>
  `${from}..${isoDay(Date.parse(to) - dayMs)}`;

export interface Point {
  readonly key: string;
  readonly name: string;
  readonly tick: string;
  readonly major?: string;
  readonly span: Span;
  readonly valued: Valued;
}

/** A series up to as-of, each point with the names of its period; `before` is the span that it goes on from. */
export function pointsOf(
  spans: readonly Span[] = [],
  series: readonly Valued[] = [],
  asOf: number,
  look: Look,
  before?: Span,
): Point[] {
  const { formats, texts, settings } = look;
  const fiscal = settings.base.fiscalYearStart;
  const known = spans.filter(({ lo }) => lo < asOf);
  return known.map((span, i) => ({
    key: span.from,
    name: periodName(span, formats, texts, fiscal),
    ...tickOf(span, known[i - 1] ?? before, formats, fiscal),
    span,
    valued: series[i]!,
  }));
}

/** What picking a point of one of these spans stands for. */
export const periodPicked =
  (spans: readonly Span[] = []) =>
  (key: string): Picked => {
    const span = spans.find(({ from }) => from === key);
    return span ? { period: spelled(span) } : {};
  };

export const periodOf = ({ period }: Answer, { formats, texts, settings }: Look): string =>
  periodName(period, formats, texts, settings.base.fiscalYearStart);

/** Name of the days compared with; those of an unfinished period are cut as it is. */
export const comparisonName = ({ comparison, period }: Answer, { formats, texts, settings }: Look): string =>
  comparison
    ? periodName(comparison, formats, texts, settings.base.fiscalYearStart) +
      (period.complete ? '' : ` ${texts.toDate}`)
    : '';

/** "up 2.4 pts on Q2 2026". `write` takes the size of the change without its sign. */
export function changeText(
  change: number | null | undefined,
  than: string,
  write: Format,
  { texts }: Look,
): string {
  if (change == null) return '';
  return change ? texts[change > 0 ? 'up' : 'down'](write(Math.abs(change)), than) : texts.level(than);
}

/** A table whose columns but the first are figures. */
export const rowsTable = (
  caption: string,
  head: string,
  columns: readonly string[],
  rows: TableData['rows'],
): TableData => ({
  caption,
  columns: [{ name: head }, ...columns.map((name) => ({ name, number: true }))],
  rows,
});
