import {
  bubblesLayout,
  bubblesMarks,
  type BubblesData,
  type BubblesOptions,
} from '../../../../src/charts/bubbles.ts';
import {
  checkListLayout,
  checkListMarks,
  type CheckListData,
  type CheckListOptions,
} from '../../../../src/charts/check-list.ts';
import {
  heatMapLayout,
  heatMapMarks,
  type HeatMapData,
  type HeatMapOptions,
} from '../../../../src/charts/heat-map.ts';
import type { ChartOptions, Mark, Scene } from '../../../../src/charts/types.ts';
import {
  waterfallLayout,
  waterfallMarks,
  type WaterfallData,
  type WaterfallOptions,
} from '../../../../src/charts/waterfall.ts';
import { month } from './samples.ts';

const count = new Intl.NumberFormat('en').format;
const percent = new Intl.NumberFormat('en', { style: 'percent' }).format;
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', notation: 'compact' }).format;
const signed = new Intl.NumberFormat('en', {
  ...{ style: 'currency', currency: 'USD', notation: 'compact', signDisplay: 'exceptZero' },
}).format;

type Common = Pick<ChartOptions, 'width' | 'rtl'>;
const common = ({ width, rtl }: Common): ChartOptions => ({
  width,
  rtl,
  id: 'c',
  label: 'a chart',
  active: null,
});

const STAGES = [
  'Erstkontakt hergestellt',
  'Khảo sát và phân tích giải pháp',
  'Vertragsunterzeichnungsvorbereitung',
  'پیشنهاد قیمت',
  '已报价',
];

export const hoursData: HeatMapData = {
  rows: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name) => ({
    ...{ key: name, name, tick: name.slice(0, 3) },
  })),
  columns: Array.from({ length: 24 }, (_, hour) => ({
    key: `${hour}`,
    name: `${hour}:00`,
    tick: `${hour} h`,
  })),
  cells: Array.from({ length: 7 * 24 }, (_, i) => ({
    ...{ key: `${i}`, row: Math.floor(i / 24), column: i % 24, value: i % 24 < 7 ? 0 : (i * 37) % 240 },
  })),
};
export const hoursOptions = (o: Common): HeatMapOptions => ({
  ...common(o),
  ...{ format: count, axis: count, count, ordered: true, names: { value: 'Activities completed' } },
});

export const matrixData: HeatMapData = {
  rows: STAGES.map((name) => ({ key: name, name })),
  columns: [...STAGES, 'Closed Won', 'Closed Lost'].map((name) => ({ key: name, name })),
  cells: STAGES.flatMap((name, row) =>
    [row, row + 1, row + 2].map((column) => ({
      ...{ key: `${row}-${column}`, row, column, value: column === row ? null : 0.7 / (column - row) },
      ...(column === row && { apart: true, text: '12', label: [name, 'stayed', '12 deals'] }),
    })),
  ),
};
export const matrixOptions = (o: Common): HeatMapOptions => ({
  ...common(o),
  ...{ format: percent, axis: percent, count, domain: [0, 1], pitch: 36 },
  names: {
    value: 'Share of the moves out of a stage',
    rows: 'From',
    columns: 'To',
    apart: 'Stayed throughout',
  },
});

export const waterfallData: WaterfallData = {
  steps: [
    { key: 'start', name: 'Start', kind: 'total', value: 3.6e6 },
    {
      key: 'created',
      name: 'Neu angelegte Verkaufschancen',
      kind: 'change',
      value: 3.3e6,
      label: ['110 deals'],
    },
    { key: 'increased', name: 'Grown', kind: 'change', value: 54e3 },
    { key: 'moved_out', name: 'Pushed out', kind: 'change', value: -0.4e6 },
    { key: 'won', name: 'Won', kind: 'change', value: -0.6e6, tone: 'good' },
    { key: 'lost', name: 'Lost', kind: 'change', value: -1.5e6, tone: 'bad' },
    { key: 'end', name: 'End', kind: 'total', value: 4.454e6 },
  ],
};
export const waterfallOptions = (o: Common): WaterfallOptions => ({
  ...common(o),
  ...{ format: money, axis: money, change: signed, names: { total: 'Total' } },
});

const from = Date.UTC(2024, 9, 1);
const day = 86_400_000;
export const bubblesData: BubblesData = {
  groups: [
    { key: 'overdue', name: 'Überfällig', sign: 'triangle', class: 'bad' },
    { key: 'old', name: 'Open too long', sign: 'square', class: 's4' },
    { key: 'idle', name: 'Không hoạt động gần đây', sign: 'diamond', class: 'faint' },
    { key: 'fine', name: 'On track', sign: 'dot', class: 's1' },
  ],
  points: Array.from({ length: 60 }, (_, i) => ({
    ...{ key: `d${i}`, name: `${STAGES[i % 5]!} ${i}`, x: from + ((i * 53) % 260) * day - 20 * day },
    ...{ y: 900 * ((i * 29) % 61), size: i % 7 ? 100 * i : null, group: i % 4 },
  })),
};
export const bubblesOptions = (o: Common): BubblesOptions => ({
  ...common(o),
  x: {
    ...{
      name: 'Expected close',
      from,
      to: from + 210 * day,
      format: (at) => new Date(at).toISOString().slice(0, 10),
    },
    ticks: Array.from({ length: 7 }, (_, i) => ({ at: Date.UTC(2024, 9 + i), ...month(i) })),
  },
  y: { name: 'Amount', format: money, axis: money },
  size: { name: 'Weighted amount', format: money },
  now: { at: from + 60 * day, name: 'As of Nov 30, 2024' },
});

export const checkListData: CheckListData = {
  items: [
    { key: 'a', name: 'Deals without an activity in the last two weeks', failed: 149, of: 238 },
    { key: 'b', name: 'Giao dịch thiếu bước tiếp theo', failed: 79, of: 238 },
    {
      key: 'c',
      name: 'Duplicate customers',
      failed: 4,
      of: 564,
      note: 'Brindlemoor Robotics, Inglethorn Metrology',
    },
    { key: 'd', name: 'Overdue tasks', failed: 12, of: null },
    { key: 'e', name: 'Deals missing amount', failed: 0, of: 238 },
    { key: 'f', name: 'Deals missing contact', failed: null, of: null, note: 'not in the data' },
  ],
};
export const checkListOptions = (o: Common): CheckListOptions => ({
  ...common(o),
  ...{ count, percent, names: { failed: 'Failed', share: 'Share', passed: 'none' } },
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

export const pipelineSamples: Readonly<Record<string, Sample>> = {
  'heat map of hours': sample(heatMapLayout, heatMapMarks, hoursData, hoursOptions),
  'heat map as a matrix': sample(heatMapLayout, heatMapMarks, matrixData, matrixOptions),
  waterfall: sample(waterfallLayout, waterfallMarks, waterfallData, waterfallOptions),
  bubbles: sample(bubblesLayout, bubblesMarks, bubblesData, bubblesOptions),
  'check list': sample(checkListLayout, checkListMarks, checkListData, checkListOptions),
};
