import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/entries.mjs';
import { attributesOf, packed, paired } from '../../../src/elements/crm-dashboard/layout.ts';
import { filtersIn, stateIn, withFilter } from '../../../src/elements/crm-dashboard/state.ts';
import { readState, writeState } from '../../../src/elements/crm-dashboard/url.ts';
import { presets } from '../../../src/elements/crm-filter/texts.ts';
import { layoutNamed, layouts } from '../../../src/elements/crm-dashboard/views.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import { dimensions } from '../../../src/metrics/dimensions.ts';

describe('rows of a dashboard', () => {
  const numbers = (...spans: number[]) => spans.map((span) => ({ tag: 'crm-kpi', span: span as 3 }));
  const charts = (...spans: number[]) => spans.map((span) => ({ tag: 'crm-trend', span: span as 3 }));

  test('are full: what is left is shared out in proportion', () => {
    expect(packed(numbers(3, 3, 3, 3))).toEqual([3, 3, 3, 3]);
    expect(packed(numbers(3, 3, 3))).toEqual([4, 4, 4]);
    expect(packed(charts(4, 4, 4, 6, 3))).toEqual([4, 4, 4, 8, 4]);
    expect(packed(charts(8, 8))).toEqual([12, 12]);
  });
  test('hold numbers or charts, and no number is blown up to more than twice its breadth', () => {
    expect(packed([...numbers(3), ...charts(4, 4)])).toEqual([6, 6, 6]);
  });
  test('pair narrow cards of a kind where there is room for two', () => {
    expect(paired([...numbers(3, 3, 3), ...charts(4, 6, 4, 4)])).toEqual([1, 1, 2, 2, 2, 1, 1]);
  });
});

describe('the layouts', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  test.each(layouts)('$id has a period and a comparison that a filter could set', ({ period, compare }) => {
    expect(presets).toContain(period);
    expect(['previous', 'year']).toContain(compare);
  });
  test.each(layouts)('$id fills its rows', ({ cards }) => {
    let row = 0;
    for (const width of packed(cards)) row = (row % 12) + width;
    expect(row).toBe(12);
  });
  test.each(layouts)('$id asks for metrics and dimensions that there are', ({ cards, filters }) => {
    for (const card of cards) {
      expect(card.metrics.filter((id) => !known.has(id))).toEqual([]);
      const { metric = '', beside = '', x = '', y = '' } = attributesOf(card);
      const asked = [metric, beside, x, y].join(' ').split(' ').filter(Boolean);
      expect(asked.filter((id) => !known.has(id))).toEqual([]);
    }
    expect(filters.filter((name) => !dimensions.has(name))).toEqual([]);
  });

  const wanted = path.join(root, process.env.SHARED_DATA ?? '../shared/data', '../spec/dashboards.json');
  test.skipIf(!existsSync(wanted))('show every metric that each dashboard shall show', () => {
    interface Wanted {
      dashboards: { id: string; cards: { metrics: string[] }[] }[];
    }
    const { dashboards } = JSON.parse(readFileSync(wanted, 'utf8')) as Wanted;
    for (const { id, cards } of dashboards) {
      const shown = new Set(layoutNamed(id)?.cards.flatMap(({ metrics }) => metrics));
      const missing = cards.flatMap(({ metrics }) => metrics).filter((metric) => !shown.has(metric));
      expect(missing, id).toEqual([]);
    }
  });
});

describe('a state in an address', () => {
  const state = stateIn({
    period: '2026-Q3',
    compare: 'year',
    filters: [
      { by: 'owner', in: ['Ana|Bo', 'Zoë & Co; Ltd', null] },
      { by: 'region', in: ['EU'], not: true },
    ],
    selection: {
      card: 'crm-funnel-1',
      mark: { key: 'Won', series: 'Deals', label: [] },
      filter: [{ by: 'stage', in: ['Won'] }],
      period: '2026-07-01..2026-07-31',
    },
  });

  test('comes back as it went, beside what others keep there', () => {
    const params = writeState(new URLSearchParams('page=2&crm.period=2020&other.period=2019'), 'crm', state);
    expect(params.get('page')).toBe('2');
    expect(params.get('other.period')).toBe('2019');
    expect(readState(new URLSearchParams(params.toString()), 'crm')).toEqual(state);
    expect(readState(params, 'other')?.period).toBe('2019');
    expect(readState(params, 'third')).toBeUndefined();
  });

  test('is not believed: what has another shape is dropped', () => {
    expect(stateIn('<script>')).toEqual(stateIn({}));
    const strange = stateIn({
      period: 'javascript:alert(1)',
      compare: '__proto__',
      filters: [
        { by: 'owner', in: 'Ana' },
        { by: '', in: ['x'] },
        { by: 'x', in: ['y'.repeat(5000)] },
        null,
        7,
      ],
      selection: { card: 'a', mark: { key: {}, series: 's' } },
      panel: { toString: 'x' },
    });
    expect(strange).toEqual({ period: null, compare: null, filters: [], selection: null, panel: null });
    expect(filtersIn(Array.from({ length: 1000 }, () => ({ by: 'owner', in: ['a'] })))).toHaveLength(20);
    const url = new URLSearchParams(
      'crm.period=2026-99&crm.is.__proto__=x&crm.is.=y&crm.pick=a&crm.compare=worse',
    );
    expect(readState(url, 'crm')).toEqual({
      ...{ period: null, compare: null, selection: null, panel: null },
      filters: [{ by: '__proto__', in: ['x'] }],
    });
  });

  test('sets and takes out the values of one dimension', () => {
    const one = withFilter([], 'owner', ['Ana']);
    expect(one).toEqual([{ by: 'owner', in: ['Ana'] }]);
    expect(withFilter(one, 'owner', [])).toEqual([]);
  });
});
