import { barsLayout, barsMarks, type BarsData, type BarsOptions } from '../../../../src/charts/bars.ts';
import {
  checksLayout,
  checksMarks,
  type ChecksData,
  type ChecksOptions,
} from '../../../../src/charts/checks.ts';
import {
  columnsLayout,
  columnsMarks,
  type ColumnsData,
  type ColumnsOptions,
} from '../../../../src/charts/columns.ts';
import {
  goalListLayout,
  goalListMarks,
  type GoalListData,
  type GoalListOptions,
} from '../../../../src/charts/goal-list.ts';
import { linesLayout, linesMarks, type LinesData, type LinesOptions } from '../../../../src/charts/lines.ts';
import {
  rankTableLayout,
  rankTableMarks,
  type RankTableData,
  type RankTableOptions,
} from '../../../../src/charts/rank-table.ts';
import {
  scatterLayout,
  scatterMarks,
  type ScatterData,
  type ScatterOptions,
} from '../../../../src/charts/scatter.ts';
import type { ChartOptions, Mark, Scene } from '../../../../src/charts/types.ts';
import { month } from './samples.ts';

const count = new Intl.NumberFormat('en').format;
const percent = new Intl.NumberFormat('en', { style: 'percent' }).format;
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', notation: 'compact' }).format;

type Common = Pick<ChartOptions, 'width' | 'rtl'>;
const common = ({ width, rtl }: Common): ChartOptions => ({
  width,
  rtl,
  id: 'c',
  label: 'a chart',
  active: null,
});

export const NAMES = [
  'Nordrhein-Westfalen und Niedersachsen',
  'Đồng bằng sông Cửu Long',
  'خراسان رضوی',
  '长三角地区',
  'EMEA',
  'North America',
  'No value',
];

const money1 = { format: money, axis: money };

export const barsData: BarsData = {
  series: [
    { key: 'won', name: 'Closed won', ...money1 },
    { key: 'count', name: 'Anzahl der abgeschlossenen Verkaufschancen', format: count, axis: count },
  ],
  bars: NAMES.map((name, i) => ({
    key: `k${i}`,
    name,
    values: [i === 6 ? null : (7 - i) * 123_456, i * 17],
    comparison: [(6 - i) * 140_000, undefined],
  })),
  more: '12 more',
};
export const barsOptions = (o: Common): BarsOptions => ({
  ...common(o),
  kind: 'panels',
  names: { comparison: 'Q2 2026' },
});
export const rateData: BarsData = {
  series: [{ key: 'rate', name: 'Win rate', format: percent, axis: percent, reference: 0.36 }],
  bars: NAMES.map((name, i) => ({
    key: `k${i}`,
    name,
    values: [i / 7],
    ...(i > 4 && { note: `n = ${i - 4}` }),
  })),
};
export const changeData: BarsData = {
  series: [{ key: 'change', name: 'Change', ...money1 }],
  bars: NAMES.map((name, i) => ({ key: `k${i}`, name, values: [(3 - i) * 54_321] })),
};
export const stackedData: BarsData = {
  series: NAMES.slice(0, 5).map((name, i) => ({ key: `s${i}`, name, faint: i === 4, ...money1 })),
  bars: NAMES.map((name, i) => ({
    key: `k${i}`,
    name,
    values: [1, 2, 3, 4, 5].map((part) => (part === 3 && i === 1 ? null : part * (8 - i) * 9000)),
  })),
  more: '3 more',
};
export const stackedOptions = (o: Common): BarsOptions => ({
  ...common(o),
  kind: 'share',
  percent,
  names: { total: 'Total' },
});

const points = Array.from({ length: 14 }, (_, i) => ({ ...month(i), partial: i === 13 }));
const wave = (s: number): (number | null)[] =>
  points.map((_, i) => (s === 1 && i === 4 ? null : 200e3 * (s + 1) + 90e3 * Math.sin(i / 2 + s)));
export const linesData: LinesData = {
  points,
  series: NAMES.slice(0, 5).map((name, s) => ({ key: `s${s}`, name, values: wave(s), faint: s === 4 })),
};
export const cumulativeData: LinesData = {
  points: points.map((point, i) => ({ ...point, target: 9e5, pace: (9e5 * (i + 1)) / 14 })),
  series: [
    { key: 'now', name: 'Closed won', values: points.map((_, i) => (i > 8 ? null : i * 52e3)) },
    { key: 'before', name: '2025', faint: true, values: points.map((_, i) => i * 45e3) },
  ],
};
export const linesOptions = (o: Common): LinesOptions => ({
  ...common(o),
  format: money,
  axis: money,
  names: { target: 'Target', pace: 'Even pace', partial: 'to date', total: 'Total' },
});

export const columnsData: ColumnsData = {
  series: linesData.series.slice(0, 3),
  columns: points.map((point, i) => ({
    ...point,
    values: [0, 1, 2].map((s) => wave(s)[i]!),
    target: i < 7 ? 9e5 : 1.1e6,
  })),
};
export const columnsOptions = (o: Common): ColumnsOptions => ({
  ...common(o),
  format: money,
  axis: money,
  names: { target: 'Target', partial: 'to date', total: 'Total' },
});

export const scatterData: ScatterData = {
  points: [...NAMES, ...NAMES].map((name, i) => ({
    key: `p${i}`,
    name: `${name} ${i}`,
    x: i === 3 ? null : (i * 37) % 90,
    y: ((i * 53) % 70) * 9000,
    size: i * 12,
    ...(i === 5 && { note: 'n = 2' }),
  })),
  middle: { x: 44, y: 300_000 },
};
export const scatterOptions = (o: Common): ScatterOptions => ({
  ...common(o),
  x: { name: 'Meetings held', format: count, axis: count },
  y: { name: 'Pipeline created', ...money1 },
  size: { name: 'Won', format: count, axis: count },
  names: { middle: 'Medians 44 and $300K' },
});

export const rankTableData: RankTableData = {
  rows: NAMES.map((name, i) => ({
    key: `k${i}`,
    name,
    rank: i === 6 ? null : i + 1,
    up: [3, -1, 0, null, 12, -2, null][i]!,
    value: i === 6 ? null : (8 - i) * 99_999,
    cells: [i / 9, i * 4, null],
    attainment: i === 2 ? null : 1.4 - i / 5,
    me: i === 4,
    note: i === 5 ? 'n = 2' : undefined,
  })),
  more: '5 more',
};
export const rankTableOptions = (o: Common): RankTableOptions => ({
  ...common(o),
  value: { name: 'Closed won', ...money1 },
  columns: [
    { name: 'Win rate', format: percent, axis: percent },
    { name: 'Anzahl gewonnener Verkaufschancen', format: count, axis: count },
    { name: 'Cycle', format: count, axis: count },
  ],
  count,
  percent,
  moved: (ranks) => `${ranks} ranks`,
  names: { attainment: '% of target' },
});

export const goalListData: GoalListData = {
  goals: NAMES.map((name, i) => ({
    key: `g${i}`,
    name,
    attainment: i === 6 ? null : i / 4,
    pace: i % 2 ? 0.6 : null,
    projected: i / 3,
    detail: '$1.1M of $1.2M · Q3 2026 · behind pace',
    label: ['Closed won'],
  })),
  more: '2 more',
};
export const goalListOptions = (o: Common): GoalListOptions => ({
  ...common(o),
  percent,
  names: { attainment: 'Reached', target: 'Target', pace: 'Pace', projected: 'At this pace' },
});

export const checksData: ChecksData = {
  checks: ['Specific', 'Measurable', 'Attainable', 'Relevant', 'Timely'],
  rows: NAMES.map((name, i) => ({
    key: `g${i}`,
    name,
    passed: [0, 1, 2, 3, 4].map((c) => (c === 2 && i === 3 ? null : (i + c) % 3 > 0)),
    share: 0.6,
  })),
  more: '2 more',
};
export const checksOptions = (o: Common): ChecksOptions => ({
  ...common(o),
  percent,
  names: { share: 'Complete', passed: 'yes', failed: 'no' },
});

interface Sample {
  readonly layout: (o: Common) => Scene;
  readonly marks: (o: Common) => Mark[];
}
const sample = <D, O>(
  layout: (data: D, options: O) => Scene,
  marks: (data: D, options: O) => Mark[],
  data: D,
  options: (o: Common) => O,
): Sample => ({ layout: (o) => layout(data, options(o)), marks: (o) => marks(data, options(o)) });

export const groupSamples: Readonly<Record<string, Sample>> = {
  bars: sample(barsLayout, barsMarks, barsData, barsOptions),
  'bars of a rate': sample(barsLayout, barsMarks, rateData, (o) => ({
    ...barsOptions(o),
    names: { reference: 'All:' },
  })),
  'bars below zero': sample(barsLayout, barsMarks, changeData, barsOptions),
  'stacked bars': sample(barsLayout, barsMarks, stackedData, (o) => ({
    ...stackedOptions(o),
    kind: 'stacked' as const,
  })),
  'shares of bars': sample(barsLayout, barsMarks, stackedData, stackedOptions),
  lines: sample(linesLayout, linesMarks, linesData, linesOptions),
  'stacked areas': sample(linesLayout, linesMarks, linesData, (o) => ({
    ...linesOptions(o),
    kind: 'area' as const,
  })),
  panels: sample(linesLayout, linesMarks, linesData, (o) => ({
    ...linesOptions(o),
    kind: 'panels' as const,
  })),
  cumulative: sample(linesLayout, linesMarks, cumulativeData, linesOptions),
  columns: sample(columnsLayout, columnsMarks, columnsData, columnsOptions),
  'grouped columns': sample(columnsLayout, columnsMarks, columnsData, (o) => ({
    ...columnsOptions(o),
    kind: 'grouped' as const,
  })),
  scatter: sample(scatterLayout, scatterMarks, scatterData, scatterOptions),
  'rank table': sample(rankTableLayout, rankTableMarks, rankTableData, rankTableOptions),
  'goal list': sample(goalListLayout, goalListMarks, goalListData, goalListOptions),
  checks: sample(checksLayout, checksMarks, checksData, checksOptions),
};
