import type { Answer } from '../../query/answer.ts';
import type { Question } from '../../query/question.ts';
import { addMonths, isoDay } from '../../util/civil.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { spelled } from '../base/series.ts';

/** What is checked: of the open deals, then of activities and customers. */
export const checks = [
  'deals-missing-close-date',
  'overdue-deals',
  'deals-missing-amount',
  'deals-missing-next-step',
  'deals-missing-contact',
  'inactive-deals',
  'stalled-deals',
  'overdue-tasks',
  'duplicate-rate',
] as const;
export type Check = (typeof checks)[number];

export const dimensions = ['owner', 'team', 'manager'] as const;

export interface HygieneAsked {
  readonly checks: readonly Check[];
  readonly by: (typeof dimensions)[number];
  readonly top: number;
}

/** Twelve months up to the end of the period. */
const yearUpTo = ({ period: { to } }: Answer, persian: boolean): string =>
  to ? spelled({ from: isoDay(addMonths(Date.parse(to), -12, persian)), to }) : 'last-12-months';

export function hygieneQuestions(
  { checks: asked, by }: HygieneAsked,
  { base }: Settings,
  { main }: Answers,
): Readonly<Record<string, Question>> {
  const score = 'hygiene-score';
  return {
    main: { metrics: [score, 'open-opportunities', 'next-step-coverage', ...asked], ...base },
    groups: { metrics: [score], ...base, by: [by] },
    ...(main && {
      trend: {
        metrics: [score],
        ...base,
        period: yearUpTo(main, base.calendar === 'persian'),
        grain: 'month',
      },
    }),
  };
}

/** The question whose rows are those that fail a check; none where the answer does not tell them. */
export function failingRows(check: Check, { base }: Settings, { main }: Answers): Question | undefined {
  if (check === 'duplicate-rate') return undefined;
  if (check !== 'stalled-deals') return { metrics: [check], ...base };
  // An analysis: its list says which deals they are.
  const { columns, rows } = main!.metrics[check]!.table ?? { columns: [], rows: [] };
  const at = columns.findIndex(({ name }) => name === 'deal');
  const ids = rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : []));
  return {
    metrics: ['open-opportunities'],
    ...base,
    where: [...(base.where ?? []), { by: 'deal_id', in: ids }],
  };
}
