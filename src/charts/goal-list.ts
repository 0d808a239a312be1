import type { TemplateResult } from 'lit';
import { goalListLayout, type GoalListData, type GoalListOptions } from './goal-list-layout.ts';
import { draw } from './parts/draw.ts';
import type { Mark } from './types.ts';

export { goalListLayout };
export type { Goal, GoalListData, GoalListOptions } from './goal-list-layout.ts';

export const goalListMarks = ({ goals }: GoalListData, { names }: GoalListOptions): Mark[] =>
  goals.map(({ key, name, label }) => ({ key, series: names.attainment, label: [name, ...label] }));

/** Several goals as bullets under each other. */
export const goalList = (data: GoalListData, options: GoalListOptions): TemplateResult =>
  draw(goalListLayout(data, options), options);
