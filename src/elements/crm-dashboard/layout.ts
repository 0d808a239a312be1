import type { HeadingId } from './headings.ts';
import type { Compare } from './state.ts';

/** Columns of twelve. */
export type Span = 3 | 4 | 6 | 8 | 12;

/** One card: which tag asks what, how broad it is, and what stands above it where the metric's own name would not do. */
export interface Card {
  readonly tag: string;
  /** Metrics in it; the first is its main number. It is folded away where the data can answer none of them. */
  readonly metrics: readonly string[];
  /** Attributes beside those that follow from the metrics. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly heading?: HeadingId;
}

/** A dashboard as plain data. */
export interface Layout {
  readonly id: string;
  /** What it shows until a page or a reader says otherwise. */
  readonly period: string;
  readonly compare: Compare;
  /** Dimensions that its filter offers, where the data have them. */
  readonly filters: readonly string[];
  readonly cards: readonly Card[];
}

/** A KPI card: the first metric is its number, the others stand beside it. */
export const kpi = (span: Span, ...metrics: readonly string[]): Card => ({ tag: 'crm-kpi', metrics, span });

/** One whose rows say only how things are now: what it was before would be worked out from today's columns. */
export const now = (span: Span, ...metrics: readonly string[]): Card => ({
  ...kpi(span, ...metrics),
  attributes: { compare: 'none', grain: 'none' },
});

/** Tags that take their metrics from `view` or know them by themselves. */
const fixed: ReadonlySet<string> = new Set([
  ...['crm-funnel', 'crm-forecast', 'crm-nps', 'crm-activity', 'crm-pipeline', 'crm-hygiene', 'crm-cohort'],
  ...['crm-survival', 'crm-campaigns', 'crm-attribution', 'crm-service', 'crm-csat', 'crm-clv', 'crm-orders'],
  ...['crm-stock', 'crm-goal', 'crm-impact', 'crm-roi', 'crm-scatter'],
]);

/** All attributes of a card's tag but its heading. */
export function attributesOf({ tag, metrics, attributes }: Card): Readonly<Record<string, string>> {
  const [metric = '', ...rest] = metrics;
  const asked: Record<string, string> = fixed.has(tag)
    ? {}
    : tag === 'crm-kpi'
      ? { metric, ...(rest.length && { beside: rest.join(' ') }) }
      : { metric: metrics.join(' ') };
  return { ...asked, ...attributes };
}

type Placed = Pick<Card, 'tag' | 'span'>;
/** A number beside a chart would stand in an empty card: each has rows of its own. */
const isNumber = ({ tag }: Placed): boolean => tag === 'crm-kpi';

/**
 * How broad each card is where these are shown in this order, so that every row of twelve is full: what a row has left is
 * shared out in proportion, but no number becomes more than twice as broad.
 */
export function packed(cards: readonly Placed[]): number[] {
  const rows: Placed[][] = [];
  const sumOf = (row: readonly Placed[]): number => row.reduce((sum, { span }) => sum + span, 0);
  for (const card of cards) {
    const row = rows.at(-1);
    if (row && isNumber(row[0]!) === isNumber(card) && sumOf(row) + card.span <= 12) row.push(card);
    else rows.push([card]);
  }
  return rows.flatMap((row) => {
    const sum = sumOf(row);
    // Rounded at the borders, so that the widths add up.
    let before = 0;
    return row.map((card) => {
      const from = Math.round((before * 12) / sum);
      before += card.span;
      const width = Math.round((before * 12) / sum) - from;
      return isNumber(card) ? Math.min(2 * card.span, width) : width;
    });
  });
}

/** The same in two columns: a broad card takes both, as does a narrow one that has no neighbour of its kind. */
export function paired(cards: readonly Placed[]): number[] {
  const widths: number[] = [];
  while (widths.length < cards.length) {
    const [card, next] = cards.slice(widths.length) as [Placed, Placed?];
    const pair = next && card.span < 6 && next.span < 6 && isNumber(card) === isNumber(next);
    widths.push(...(pair ? [1, 1] : [2]));
  }
  return widths;
}
