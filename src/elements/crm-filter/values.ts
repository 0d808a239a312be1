import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';

/** A value of a dimension with how often it comes. */
export interface Choice {
  readonly value: string | null;
  readonly name: string | null;
  readonly n: number;
}

/** By which metric a dimension's values are counted: the first that the data can split by it. */
const counted = [
  ...['opportunities-created', 'new-leads', 'cases-created', 'activities-completed', 'order-count'],
  ...['active-customers', 'mrr', 'service-calls', 'order-value', 'stock-on-hand', 'campaign-count'],
];

/** Asks which values a dimension has, in all the data. */
export const choicesQuestion = (by: string, base: Omit<Question, 'metrics'>): Question => {
  const { period: _, where: __, ...rest } = base;
  return { ...rest, metrics: counted, by: [by] };
};

/** The values, those that come most often first; none where the data cannot be split by the dimension. */
export function choicesOf(answer: Answer): readonly Choice[] {
  const groups = counted
    .map((metric) => answer.metrics[metric]?.groups ?? [])
    .find((list) => list.some(({ key: [value] }) => value !== null));
  return (groups ?? [])
    .map(({ key, label, n }): Choice => ({ value: key[0] ?? null, name: label?.[0] ?? key[0] ?? null, n }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
