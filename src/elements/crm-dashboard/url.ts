import { stateIn, type DashboardState } from './state.ts';

/*
 * A state in an address: `crm.period=2026-Q3&crm.compare=year&crm.is.owner=Ana&crm.is.owner=Bo&crm.not.region=EU`, the prefix
 * being the dashboard's id. A value that is empty is "no value". What was picked stands as `crm.pick` (card, series, key, one
 * after the other), `crm.pick.period` and `crm.pick.is.…`.
 */

/** Writes the state over what the parameters had of this dashboard; others' stay. */
export function writeState(
  params: URLSearchParams,
  prefix: string,
  state: Partial<DashboardState>,
): URLSearchParams {
  const next = new URLSearchParams([...params].filter(([name]) => !name.startsWith(`${prefix}.`)));
  const set = (name: string, value: string | null | undefined): void => {
    if (value) next.append(`${prefix}.${name}`, value);
  };
  const setFilters = (start: string, filters: DashboardState['filters']): void => {
    for (const { by, in: values, not } of filters)
      for (const value of values) next.append(`${prefix}.${start}${not ? 'not' : 'is'}.${by}`, value ?? '');
  };
  set('period', state.period);
  set('compare', state.compare);
  setFilters('', state.filters ?? []);
  const { selection } = state;
  if (selection) {
    for (const part of [selection.card, selection.mark.series, selection.mark.key])
      next.append(`${prefix}.pick`, part);
    set('pick.period', selection.period);
    setFilters('pick.', selection.filter ?? []);
  }
  return next;
}

function filtersOf(params: URLSearchParams, start: string): unknown[] {
  const found = new Map<string, { by: string; in: (string | null)[]; not?: true }>();
  for (const [name, value] of params) {
    if (!name.startsWith(start)) continue;
    const [, kind, by] = /^(is|not)\.(.+)$/s.exec(name.slice(start.length)) ?? [];
    if (!kind || !by) continue;
    const filter = found.get(`${kind}.${by}`) ?? {
      by,
      in: [],
      ...(kind === 'not' && { not: true as const }),
    };
    filter.in.push(value || null);
    found.set(`${kind}.${by}`, filter);
  }
  return [...found.values()];
}

/** The state that an address has for this dashboard, or undefined where it has none. Nothing in it is believed unseen. */
export function readState(params: URLSearchParams, prefix: string): DashboardState | undefined {
  if (![...params.keys()].some((name) => name.startsWith(`${prefix}.`))) return undefined;
  const [card, series, key] = params.getAll(`${prefix}.pick`);
  return stateIn({
    period: params.get(`${prefix}.period`),
    compare: params.get(`${prefix}.compare`),
    filters: filtersOf(params, `${prefix}.`),
    selection: {
      ...{ card, mark: { key, series, label: [] }, period: params.get(`${prefix}.pick.period`) },
      filter: filtersOf(params, `${prefix}.pick.`),
    },
    panel: null,
  });
}
