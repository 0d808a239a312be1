import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { recordsOf } from '../crm-pipeline/ladder.ts';

/** What the calculation is told, in the order of the form. */
export const inputs = [
  'users',
  'hours_per_week',
  'hourly_cost',
  'hours_per_deal',
  'extra_revenue',
  'gross_margin',
  'crm_cost',
] as const;
export type Input = (typeof inputs)[number];
export type Said = Readonly<Partial<Record<Input, number>>>;

export interface Known {
  readonly value: number | null;
  readonly from: string;
}

export function roiQuestions(said: Said, { base }: Settings): Readonly<Record<string, Question>> {
  const params = { ...said };
  return {
    main: { metrics: ['crm-roi'], ...base, params },
    parts: { metrics: ['crm-hours-saved-value', 'crm-extra-deals', 'crm-extra-revenue'], ...base, params },
  };
}

/** Everything that the calculation used, with where it is from; what the parts used of themselves beside it. */
export function knownOf({ main, parts }: Answers): ReadonlyMap<string, Known> {
  const tables = [main!, parts!]
    .flatMap(({ metrics }) => Object.values(metrics))
    .flatMap(({ table }) => table ?? []);
  const rows = tables
    .flatMap(recordsOf)
    .map(
      (row) =>
        [
          String(row.get('input')),
          { value: row.get('value') as number | null, from: String(row.get('from')) },
        ] as const,
    );
  return new Map(rows.reverse());
}
