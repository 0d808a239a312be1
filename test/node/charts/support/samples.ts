import type { BulletData, BulletOptions } from '../../../../src/charts/bullet.ts';
import { bulletLayout, bulletMarks } from '../../../../src/charts/bullet.ts';
import { rollUpLayout, rollUpMarks } from '../../../../src/charts/forecast.ts';
import type { RollUpData, RollUpOptions } from '../../../../src/charts/forecast.ts';
import { funnelLayout, funnelMarks } from '../../../../src/charts/funnel.ts';
import type { FunnelData, FunnelOptions } from '../../../../src/charts/funnel.ts';
import { npsLayout, npsMarks } from '../../../../src/charts/nps.ts';
import type { NpsData, NpsOptions } from '../../../../src/charts/nps.ts';
import { sparklineLayout, sparklineMarks } from '../../../../src/charts/sparkline.ts';
import type { SparklineData, SparklineOptions } from '../../../../src/charts/sparkline.ts';
import { timeSeriesLayout, timeSeriesMarks } from '../../../../src/charts/time-series.ts';
import type { TimePoint, TimeSeriesData, TimeSeriesOptions } from '../../../../src/charts/time-series.ts';
import type { ChartOptions, Mark, Scene } from '../../../../src/charts/types.ts';

const count = new Intl.NumberFormat('en').format;
const percent = new Intl.NumberFormat('en', { style: 'percent' }).format;
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', notation: 'compact' }).format;
const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' }).format;

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
  'Won',
];
const COUNTS = [4210, 2380, 1460, 820, 430, 236];

export const funnelData: FunnelData = {
  stages: COUNTS.map((reached, i) => ({
    key: `s${i}`,
    name: STAGES[i]!,
    count: reached,
    amount: reached * 8400,
    ofPrevious: i ? reached / COUNTS[i - 1]! : null,
    days: 4 + i,
    lost: i < 5 ? 100 : null,
    won: i === 5,
  })),
  overall: 236 / 4210,
};
export const funnelOptions = (o: Common): FunnelOptions => ({
  ...common(o),
  count,
  percent,
  amount: money,
  days: count,
  ofPrevious: (share) => `${percent(share)} of previous`,
  names: { count: 'Deals', amount: 'Amount', days: 'Median days', lost: 'Lost here', overall: 'Lead to won' },
});

export const month = (i: number): Pick<TimePoint, 'key' | 'name' | 'tick' | 'major'> => {
  const date = new Date(Date.UTC(2024, 9 + i));
  const word = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...format }).format(date);
  return {
    key: date.toISOString().slice(0, 7),
    name: word({ month: 'long', year: 'numeric' }),
    tick: word({ month: 'short' }),
    major: date.getUTCMonth() ? undefined : word({ year: 'numeric' }),
  };
};
export const timeSeriesData: TimeSeriesData = {
  points: Array.from({ length: 30 }, (_, i): TimePoint => {
    const value = 300e3 + 60e3 * Math.sin(i / 3);
    const target = i < 12 ? 320e3 : 360e3;
    if (i < 23) return { ...month(i), value, target };
    if (i === 23) return { ...month(i), value: value * 0.4, partial: true, projected: value, target };
    const spread = (i - 23) * 14e3;
    return {
      ...month(i),
      value,
      forecast: true,
      target,
      inner: [value - spread, value + spread],
      outer: [value - spread * 1.5, value + spread * 1.5],
    };
  }),
};
export const timeSeriesOptions = (o: Common): TimeSeriesOptions => ({
  ...common(o),
  format: money,
  axis: money,
  names: {
    value: 'Revenue',
    forecast: 'Forecast',
    target: 'Target',
    partial: 'so far',
    inner: '80 % interval',
  },
});

export const rollUpData: RollUpData = {
  parts: [
    { key: 'closed', name: 'Closed', value: 812e3, certainty: 0 },
    { key: 'commit', name: 'Commit', value: 340e3, certainty: 1 },
    { key: 'best', name: 'Bestenfalls erreichbar', value: 260e3, certainty: 2 },
    { key: 'pipeline', name: 'Pipeline', value: 690e3, certainty: 3 },
  ],
  target: 1500e3,
  pace: 930e3,
  weighted: 1280e3,
};
export const rollUpOptions = (o: Common): RollUpOptions => ({
  ...common(o),
  format: money,
  gap: (missing) => (missing > 0 ? `${money(missing)} short` : `${money(-missing)} over`),
  names: {
    value: 'Value',
    total: 'Running total',
    gap: 'To target',
    target: 'Target',
    pace: 'Pace',
    weighted: 'Weighted',
  },
});

export const npsData: NpsData = {
  score: 38,
  low: 31,
  high: 43,
  promoters: 560,
  passives: 260,
  detractors: 180,
  distribution: [12, 4, 9, 14, 18, 63, 60, 110, 150, 240, 320],
};
export const npsOptions = (o: Common): NpsOptions => ({
  ...common(o),
  count,
  percent,
  score: signed,
  interval: (low, high) => `95%: ${signed(low)} to ${signed(high)}`,
  names: { score: 'NPS', promoters: 'Promoters', passives: 'Passives', detractors: 'Detractors' },
});

export const sparklineData: SparklineData = {
  points: [12, 14, null, 17, 16, 19].map((value, i) => ({ ...month(i), value, comparison: 10 + i })),
  target: 20,
  partial: true,
};
export const sparklineOptions = (o: Common): SparklineOptions => ({
  ...common(o),
  format: count,
  names: { value: 'New deals', comparison: 'Last year' },
});

export const bulletData: BulletData = { value: 0.63, target: 0.7, pace: 0.68, bands: [0.4, 0.6, 1] };
export const bulletOptions = (o: Common): BulletOptions => ({
  ...common(o),
  format: percent,
  names: { value: 'Win rate', target: 'Target', pace: 'Pace' },
});

export interface Sample {
  layout: (o: Common) => Scene;
  marks: (o: Common) => Mark[];
}

/** Every chart with full data, by name. */
export const samples: Record<string, Sample> = {
  funnel: {
    layout: (o) => funnelLayout(funnelData, funnelOptions(o)),
    marks: (o) => funnelMarks(funnelData, funnelOptions(o)),
  },
  line: {
    layout: (o) => timeSeriesLayout(timeSeriesData, timeSeriesOptions(o)),
    marks: (o) => timeSeriesMarks(timeSeriesData, timeSeriesOptions(o)),
  },
  bars: {
    layout: (o) => timeSeriesLayout(timeSeriesData, { ...timeSeriesOptions(o), shape: 'bars' }),
    marks: (o) => timeSeriesMarks(timeSeriesData, { ...timeSeriesOptions(o), shape: 'bars' }),
  },
  'roll-up': {
    layout: (o) => rollUpLayout(rollUpData, rollUpOptions(o)),
    marks: (o) => rollUpMarks(rollUpData, rollUpOptions(o)),
  },
  nps: { layout: (o) => npsLayout(npsData, npsOptions(o)), marks: (o) => npsMarks(npsData, npsOptions(o)) },
  sparkline: {
    layout: (o) => sparklineLayout(sparklineData, sparklineOptions(o)),
    marks: (o) => sparklineMarks(sparklineData, sparklineOptions(o)),
  },
  bullet: {
    layout: (o) => bulletLayout(bulletData, bulletOptions(o)),
    marks: (o) => bulletMarks(bulletData, bulletOptions(o)),
  },
};
