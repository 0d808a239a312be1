import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { rankTableLayout, type RankTableData, type RankTableOptions } from './rank-table-layout.ts';
import { NONE } from './types.ts';
import type { Format, Mark } from './types.ts';

export { rankTableLayout };
export type { RankColumn, RankRow, RankTableData, RankTableOptions } from './rank-table-layout.ts';

/** One mark a person, with everything that is known of them. */
export const rankTableMarks = ({ rows }: RankTableData, options: RankTableOptions): Mark[] => {
  const { value, columns, count, percent, moved, names } = options;
  const write = (of: number | null | undefined, format: Format): string => (of == null ? NONE : format(of));
  return rows.map((row) => ({
    key: row.key,
    series: value.name,
    label: [
      row.rank === null ? row.name : `${count(row.rank)}. ${row.name}`,
      labelled(`${value.name}:`, write(row.value, value.format)),
      ...(row.note ? [row.note] : []),
      ...(row.up == null ? [] : [moved(row.up)]),
      ...(row.attainment == null ? [] : [labelled(`${names.attainment}:`, percent(row.attainment))]),
      ...columns.map(({ name, format }, c) => labelled(`${name}:`, write(row.cells[c], format))),
    ],
  }));
};

/** A ranking with bars and companions. */
export const rankTable = (data: RankTableData, options: RankTableOptions): TemplateResult =>
  draw(rankTableLayout(data, options), options);
