import type { TableAnswer } from '../answer.ts';

export type Cells = readonly (number | null)[];

/** Ranks from the largest down; equal values share one (1, 2, 2, 4), no value has none. */
export const ranksOf = (values: Cells): (number | null)[] =>
  values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );

export interface Person {
  readonly name: string;
  readonly cells: Cells;
  /** The ranked value of the comparison period. */
  readonly before: number | null;
}

type Columns = TableAnswer['columns'];

/**
 * One row a person, best first, ties by name: rank, how many ranks up since the period before, the ranked value's
 * distance from everybody's mean, then the cells, the ranked one first.
 */
export function scorecard(
  people: readonly Person[],
  columns: Columns,
  flags: readonly string[],
): Required<TableAnswer> {
  const ranked = people.map(({ cells }) => cells[0] ?? null);
  const ranks = ranksOf(ranked);
  const earlier = ranksOf(people.map(({ before }) => before));
  const known = ranked.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const rows = people.map(({ name, cells }, i) => {
    const [rank, was, value] = [ranks[i]!, earlier[i]!, ranked[i]!];
    const up = rank === null || was === null ? null : was - rank;
    return [name, rank, up, value === null ? null : value - mean, ...cells] as const;
  });
  rows.sort((a, b) => (a[1] ?? Infinity) - (b[1] ?? Infinity) || (a[0] < b[0] ? -1 : 1));
  return {
    columns: [
      { name: 'name', unit: 'text' },
      { name: 'rank', unit: 'count' },
      { name: 'ranks_up', unit: 'number' },
      { name: 'from_mean', unit: columns[0]!.unit },
      ...columns,
    ],
    rows,
    flags,
  };
}

/** a ÷ b; no value where b is 0. */
export const per = (a: number, b: number): number | null => (b ? a / b : null);
