import { dayMs } from '../../util/civil.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { numbers, setting, texts } from './read.ts';
import { stageAges } from './stage-limits.ts';

const columns = [
  { name: 'check', unit: 'text' },
  { name: 'deals', unit: 'count' },
  { name: 'failed', unit: 'count' },
  { name: 'share', unit: 'ratio' },
] as const;

interface Check {
  readonly name: string;
  /** Any one of these makes it applicable. */
  readonly needs: readonly string[];
  readonly fails: (row: number) => boolean;
}

/**
 * 100 × (1 − failed ÷ applicable checks) over open deals, each check with `params` weight:<name> (1). A check whose
 * columns are absent does not apply and is named. What is looked at is the deals as they are now.
 */
export function hygiene(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const deals = inputs.get('deals')!;
  const [created, closed] = [numbers(deals, 'created_at'), numbers(deals, 'closed_at')];
  const { known } = context.window;
  const open: number[] = [];
  for (let row = 0; row < deals.rows; row++)
    if (created(row) < known && !(closed(row) < known)) open.push(row);
  return hygieneOf(inputs, context)(open);
}

/** The same for any rows of open deals. */
export function hygieneOf(
  inputs: ModelInputs,
  { window, params }: ModelContext,
): (open: readonly number[]) => ModelAnswer {
  const deals = inputs.get('deals')!;
  const at = (name: string): ((row: number) => number) => numbers(deals, name);
  const [created, amount, close] = [at('created_at'), at('amount'), at('close_date')];
  const [active, planned] = [at('last_activity_at'), at('next_activity_at')];
  const [step, contact] = [texts(deals, 'next_step'), texts(deals, 'contact_id')];
  const has = (name: string): boolean => deals.columns.has(name);
  const { known } = window;
  const recent = known - setting(params, 'inactiveDays', 14) * dayMs;
  const knowsStage = has('last_stage_change_at') || inputs.has('history');
  const age = knowsStage ? stageAges(inputs, known) : undefined;
  const checks: Check[] = [
    { name: 'amount', needs: ['amount'], fails: (row) => amount(row) !== amount(row) },
    { name: 'close-date', needs: ['close_date'], fails: (row) => close(row) !== close(row) },
    { name: 'close-date-past', needs: ['close_date'], fails: (row) => close(row) < window.knownDay },
    {
      name: 'next-step',
      needs: ['next_step', 'next_activity_at'],
      fails: (row) => step(row) === null && !(planned(row) >= known),
    },
    { name: 'contact', needs: ['contact_id'], fails: (row) => contact(row) === null },
    {
      name: 'recent-activity',
      needs: ['last_activity_at'],
      fails: (row) => created(row) < recent && !(active(row) >= recent),
    },
    {
      name: 'stalled',
      needs: knowsStage ? ['stage'] : ['last_stage_change_at'],
      fails: (row) => {
        const { days, limit } = age!(row);
        return days > limit;
      },
    },
  ];
  const applies = checks.filter(({ needs }) => needs.some(has));
  return (open) => {
    const rows = applies.map(({ name, fails }) => {
      const failed = open.filter(fails).length;
      return [name, open.length, failed, open.length ? failed / open.length : null] as const;
    });
    let [weights, failed] = [0, 0];
    for (const [name, deals, fails] of rows) {
      const weight = setting(params, `weight:${name}`, 1);
      weights += weight * deals;
      failed += weight * fails;
    }
    return {
      value: weights ? 100 * (1 - failed / weights) : null,
      n: open.length,
      ...(!weights && { reason: 'no-rows' }),
      table: {
        columns,
        flags: checks.filter((check) => !applies.includes(check)).map(({ name }) => `not-applicable:${name}`),
        rows,
      },
    };
  };
}
