import type { TemplateResult } from 'lit';
import { segmentKey, type BarsData, type BarsOptions } from './bars-data.ts';
import { barsLayout } from './bars-layout.ts';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Format, Mark } from './types.ts';

export { barsLayout };
export { segmentKey } from './bars-data.ts';
export type { Bar, BarsData, BarsOptions, BarSeries } from './bars-data.ts';

const shown = (value: number | null | undefined, format: Format): string =>
  value == null ? NONE : format(value);

/** One mark a bar, or one a segment where bars are stacked. */
export const barsMarks = ({ series, bars }: BarsData, { kind, percent, names }: BarsOptions): Mark[] => {
  const note = (text: string | undefined): string[] => (text ? [text] : []);
  if (kind === 'stacked' || kind === 'share')
    return bars.flatMap((bar) => {
      const total = bar.values.reduce<number>((all, value) => all + Math.max(0, value ?? 0), 0);
      return series.map(({ key, name, format }, s): Mark => {
        const value = bar.values[s];
        return {
          key: segmentKey(bar.key, key),
          series: name,
          label: [
            bar.name,
            labelled(`${name}:`, shown(value, format)),
            ...(value != null && total && percent ? [percent(value / total)] : []),
            ...(names.total ? [labelled(`${names.total}:`, format(total))] : []),
            ...note(bar.note),
          ],
        };
      });
    });
  return bars.map((bar) => ({
    key: bar.key,
    series: series[0]?.name ?? '',
    label: [
      bar.name,
      ...series.flatMap(({ name, format }, s) => {
        const before = bar.comparison?.[s];
        return [
          labelled(`${name}:`, shown(bar.values[s], format)),
          ...(before != null && names.comparison ? [labelled(`${names.comparison}:`, format(before))] : []),
        ];
      }),
      ...note(bar.note),
    ],
  }));
};

/** Horizontal bars by group. */
export const bars = (data: BarsData, options: BarsOptions): TemplateResult =>
  draw(barsLayout(data, options), options);
