import { historiesOf, type State } from './deal-states.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { closingOf, movementsOf } from './movements.ts';

const columns = [
  { name: 'from', unit: 'text' },
  { name: 'to', unit: 'text' },
  { name: 'deals', unit: 'count' },
  { name: 'amount', unit: 'currency' },
  { name: 'share', unit: 'ratio' },
] as const;
const outcomes = ['won', 'lost', 'slipped', 'advanced', 'regressed', 'unchanged'];
const categories = ['commit', 'most_likely', 'best_case', 'pipeline', 'omitted'];

/**
 * One link a group at the window's start and outcome at its end. Slipped: still open, expected later than
 * before and after the window or outside W. Advanced and regressed follow the stage, else the amount, else the close date. Deals that came in
 * are grouped by how. The value is the share slipped of those that were in at the start.
 */
export function pipelineFlow(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const { window, params } = context;
  const { deals, excluded, flags, ladder } = historiesOf(inputs, window.known);
  const closing = closingOf(context);
  const byStage = params['group'] === 'stage';
  const links = new Map<string, Map<string, { deals: number; amount: number }>>();
  const sizes = new Map<string, number>();
  const order = new Map(categories.map((name, i) => [name, i]));
  let [started, slipped, unknown] = [0, 0, 0];
  for (const { deal, before, after, entry, exit } of movementsOf(deals, context, closing)) {
    const from = entry ?? (byStage ? before!.stage : (before!.forecast ?? 'pipeline'));
    if (byStage && !entry) order.set(from, ladder.rung(deal.pipeline, from)?.order ?? 0);
    const to =
      exit === 'won' || exit === 'lost'
        ? exit
        : entry
          ? 'unchanged'
          : after.closeDay > before!.closeDay &&
              (exit || (after.closeDay >= window.toDay && before!.closeDay < window.toDay))
            ? 'slipped'
            : trend(before!, after);
    const amount = entry ? after.amount : before!.amount;
    if (amount !== amount) unknown++;
    const row = links.get(from) ?? new Map<string, { deals: number; amount: number }>();
    const link = row.get(to) ?? { deals: 0, amount: 0 };
    links.set(from, row.set(to, link));
    link.deals++;
    link.amount += amount || 0;
    sizes.set(from, (sizes.get(from) ?? 0) + 1);
    if (!entry) {
      started++;
      if (to === 'slipped') slipped++;
    }
  }
  const place = (from: string): number => order.get(from) ?? 99;
  const groups = [...links].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return {
    value: started ? slipped / started : null,
    n: started,
    ...(!started && { reason: 'no-rows' }),
    excluded: [...excluded, ...(unknown ? [{ reason: 'no-value:amount', count: unknown }] : [])],
    table: {
      columns,
      flags: [...closing.flags, ...flags],
      rows: groups.flatMap(([from, row]) =>
        outcomes
          .filter((to) => row.has(to))
          .map((to) => {
            const link = row.get(to)!;
            return [from, to, link.deals, link.amount, link.deals / sizes.get(from)!];
          }),
      ),
    },
  };
}

function trend(before: State, after: State): string {
  const moved =
    after.order - before.order || after.amount - before.amount || before.closeDay - after.closeDay || 0;
  return moved > 0 ? 'advanced' : moved < 0 ? 'regressed' : 'unchanged';
}
