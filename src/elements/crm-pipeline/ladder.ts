import { NONE } from '../../charts/types.ts';
import type { Answer, Group, MetricAnswer, TableAnswer } from '../../query/answer.ts';
import type { Filter } from '../../query/question.ts';

type Cell = string | number | null;

/** Rows of an analysis' table by the names of its columns. */
export const recordsOf = ({ columns, rows }: TableAnswer): ReadonlyMap<string, Cell>[] =>
  rows.map((row) => new Map(columns.map(({ name }, i) => [name, row[i] ?? null])));

export const numberAt = (record: ReadonlyMap<string, Cell> | undefined, name: string): number | null => {
  const value = record?.get(name);
  return typeof value === 'number' ? value : null;
};

/** The stages of the ladder, the won one last. */
export const rungsOf = (order: Answer | undefined): string[] => {
  const { table } = order?.metrics['stage-conversion-rate'] ?? {};
  return table ? recordsOf(table).map((row) => String(row.get('stage'))) : [];
};

/** Open stages in their order, from the ladder's answer; then those that only the groups have. */
export function stagesInOrder(order: Answer | undefined, groups: readonly Group[] = []): (string | null)[] {
  const known: (string | null)[] = rungsOf(order).slice(0, -1);
  const others = groups.map(({ key }) => key[0] ?? null).filter((stage) => !known.includes(stage));
  return [...known, ...others];
}

/** The metric's groups by stage. */
export const byStage = ({ groups = [] }: MetricAnswer): ReadonlyMap<string | null, Group> =>
  new Map(groups.map((group) => [group.key[0] ?? null, group]));

export const stageName = (stage: string | null): string => stage ?? NONE;

/** What a mark of a stage stands for; its key is JSON, so that no value is the same as any word. */
export const stagePicked = (key: string): { filter: Filter[] } => ({
  filter: [{ by: 'stage', in: [JSON.parse(key) as string | null] }],
});
