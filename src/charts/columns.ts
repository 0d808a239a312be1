import type { TemplateResult } from 'lit';
import { columnsLayout, type ColumnsData, type ColumnsOptions } from './columns-layout.ts';
import { draw } from './parts/draw.ts';
import { present } from './parts/scale.ts';
import { labelled } from './parts/text.ts';
import { NONE } from './types.ts';
import type { Mark } from './types.ts';

export { columnsLayout };
export type { ColumnGroup, ColumnsData, ColumnsOptions } from './columns-layout.ts';

/** One mark a column, with the values of all its series. */
export const columnsMarks = (
  { series, columns }: ColumnsData,
  { format, kind, names }: ColumnsOptions,
): Mark[] =>
  columns.map(({ key, name, values, partial, target }) => {
    const known = present(values);
    const write = (value: number | null | undefined): string => (value == null ? NONE : format(value));
    return {
      key,
      series: series[0]?.name ?? '',
      label: [
        name,
        ...(partial && names.partial ? [names.partial] : []),
        ...(series.length > 1
          ? series.map((one, s) => labelled(`${one.name}:`, write(values[s])))
          : [write(values[0])]),
        ...(series.length > 1 && kind !== 'grouped' && names.total && known.length
          ? [labelled(`${names.total}:`, format(known.reduce((a, b) => a + b, 0)))]
          : []),
        ...(target == null || !names.target ? [] : [labelled(`${names.target}:`, format(target))]),
      ],
    };
  });

/** Vertical columns: one series or several, by period or bin. */
export const columns = (data: ColumnsData, options: ColumnsOptions): TemplateResult =>
  draw(columnsLayout(data, options), options);
