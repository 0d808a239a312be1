import { daysOf } from '../../query/calendar.ts';
import type { Filter } from '../../query/question.ts';
import type { SelectDetail } from '../base/events.ts';

/** A mark that was picked in one card, and what it stands for in the others. */
export interface Selection extends Pick<SelectDetail, 'filter' | 'period' | 'mark'> {
  /** The card: its tag's id, else the tag's name and which of them it is. */
  readonly card: string;
}

/** What a reader has set: plain JSON, to be kept and given back. */
export interface DashboardState {
  /** As the attribute spells it; the view's own where none is set; null: everything. */
  readonly period: string | null;
  readonly compare: Compare | null;
  readonly filters: readonly Filter[];
  readonly selection: Selection | null;
  /** The part of the filter that is open: period or a dimension. */
  readonly panel: string | null;
}

export const comparisons = ['none', 'previous', 'year'] as const;
export type Compare = (typeof comparisons)[number];

const most = { filters: 20, values: 200, text: 200 };
const someDay = Date.UTC(2026, 0, 2);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= most.text;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The period if it is one, else null. */
export function periodIn(value: unknown): string | null {
  if (!isText(value) || !value) return null;
  try {
    // Years of either calendar: Persian ones are below 1900.
    daysOf(value, { zone: 'UTC', weekStart: 1, fiscalStart: 1, asOf: someDay, persian: true });
    return value;
  } catch {
    return null;
  }
}

/** Filters that have the shape of filters; what has not is dropped. */
export function filtersIn(value: unknown): Filter[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).slice(0, most.filters).flatMap((one): Filter[] => {
    if (!isObject(one) || !isText(one.by) || !one.by || !Array.isArray(one.in)) return [];
    const values = (one.in as unknown[])
      .filter((word): word is string | null => word === null || isText(word))
      .slice(0, most.values);
    return values.length ? [{ by: one.by, in: values, ...(one.not === true && { not: true }) }] : [];
  });
}

function selectionIn(value: unknown): Selection | null {
  if (!isObject(value) || !isText(value.card) || !isObject(value.mark)) return null;
  const { key, series, label } = value.mark;
  if (!isText(key) || !isText(series)) return null;
  const filter = filtersIn(value.filter);
  const period = periodIn(value.period);
  if (!filter.length && !period) return null;
  const words = Array.isArray(label) ? (label as unknown[]).filter(isText).slice(0, 8) : [];
  return {
    card: value.card,
    mark: { key, series, label: words },
    ...(filter.length && { filter }),
    ...(period && { period }),
  };
}

/** Any value as a state: it may come from a stranger's link, so that only what has the right shape is taken. */
export function stateIn(value: unknown): DashboardState {
  const { period, compare, filters, selection, panel } = isObject(value) ? value : {};
  return {
    period: periodIn(period),
    compare: comparisons.find((word) => word === compare) ?? null,
    filters: filtersIn(filters),
    selection: selectionIn(selection),
    panel: isText(panel) ? panel : null,
  };
}

/** The filters with the values of one dimension set; none take it out. */
export const withFilter = (
  filters: readonly Filter[],
  by: string,
  values: readonly (string | null)[],
): readonly Filter[] => [
  ...filters.filter((filter) => filter.by !== by),
  ...(values.length ? [{ by, in: values }] : []),
];

declare global {
  interface HTMLElementEventMap {
    'crm-state': CustomEvent<DashboardState>;
  }
}
