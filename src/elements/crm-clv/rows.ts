import type { Answer } from '../../query/answer.ts';
import { recordsOf } from '../crm-pipeline/ladder.ts';
import { metricOf, type ClvAsked } from './question.ts';

export type Row = ReadonlyMap<string, string | number | null>;

/** Rows of the view's analysis by the names of their columns. */
export const rowsFor = (answer: Answer, { view }: ClvAsked): Row[] => {
  const { table } = answer.metrics[metricOf(view)]!;
  return table ? recordsOf(table) : [];
};
