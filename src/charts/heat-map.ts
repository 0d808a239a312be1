import type { TemplateResult } from 'lit';
import { cellsInOrder, heatMapLayout, type HeatMapData, type HeatMapOptions } from './heat-map-layout.ts';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { heatMapLayout };
export type { HeatCell, HeatMapData, HeatMapOptions, HeatSide } from './heat-map-layout.ts';

/** One mark a cell, row by row. */
export const heatMapMarks = (data: HeatMapData, { format, names }: HeatMapOptions): Mark[] =>
  cellsInOrder(data).map(({ key, row, column, value, label }) => ({
    key,
    series: names.value,
    label: label
      ? [...label]
      : [
          data.rows[row]!.name,
          data.columns[column]!.name,
          labelled(`${names.value}:`, value === null ? NONE : format(value)),
        ],
  }));

/** Values by two orders of things. */
export const heatMap = (data: HeatMapData, options: HeatMapOptions): TemplateResult =>
  draw(heatMapLayout(data, options), options);
