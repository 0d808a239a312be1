import type { FileReport } from '../../query/report.ts';
import { columnNames } from '../../query/schema-names.ts';
import { alike } from '../../util/alike.ts';

const least = 0.4;
const most = 3;

/** Columns of the table whose names are near a header that nobody knows, and that no other header has: shown, never applied. */
export function suggestions({ table, columns }: FileReport, header: string): readonly string[] {
  const taken = new Set(columns.map(({ column }) => column));
  return columnNames(table)
    .filter((column) => !taken.has(column))
    .map((column) => [column, likeness(header, column)] as const)
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([column]) => column);
}

/** The whole names, or the likest of their words: 'Opp. Amount' is near 'amount'. */
function likeness(header: string, column: string): number {
  const words = header.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word.length > 3);
  return Math.max(alike(header, column), ...words.map((word) => alike(word, column) * 0.9));
}
