import { addMonths, dayMs } from '../../util/civil.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import { instantOf } from '../../util/zone.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, setting, texts } from './read.ts';
import { stageAges } from './stage-limits.ts';

const columns = [
  { name: 'deal', unit: 'text' },
  { name: 'name', unit: 'text' },
  { name: 'stage', unit: 'text' },
  { name: 'amount', unit: 'currency' },
  { name: 'days', unit: 'duration_d' },
  { name: 'limit', unit: 'duration_d' },
] as const;
/** The list shows the worst; the value counts all. */
const mostRows = 200;

interface Listed {
  readonly row: number;
  readonly days: number;
  readonly limit: number;
}

/** Open deals over a limit: those that are asked about, against limits of all deals. Oldest first, ties by deal. */
function listOf(
  inputs: ModelInputs,
  known: number,
  check: (row: number) => { readonly days: number; readonly limit: number },
): { readonly open: number; readonly undated: number; readonly over: Listed[] } {
  const deals = inputs.get('deals')!;
  const [created, closed, id] = [
    numbers(deals, 'created_at'),
    numbers(deals, 'closed_at'),
    texts(deals, 'deal_id'),
  ];
  const over: Listed[] = [];
  let [open, undated] = [0, 0];
  for (let row = 0; row < deals.rows; row++) {
    if (created(row) !== created(row)) undated++;
    if (!(created(row) < known) || closed(row) < known) continue;
    open++;
    const { days, limit } = check(row);
    if (days > limit) over.push({ row, days, limit });
  }
  over.sort((a, b) => b.days - a.days || ((id(a.row) ?? '') < (id(b.row) ?? '') ? -1 : 1));
  return { open, undated, over };
}

function answerOf(
  inputs: ModelInputs,
  { open, undated, over }: ReturnType<typeof listOf>,
  flags: readonly string[],
): ModelAnswer {
  const deals = inputs.get('deals')!;
  const [id, name, stage] = [texts(deals, 'deal_id'), texts(deals, 'name'), texts(deals, 'stage')];
  const amount = numbers(deals, 'amount_base');
  return {
    value: over.length,
    n: open,
    excluded: left({ 'no-value:created_at': undated }),
    table: {
      columns,
      flags: [...flags, ...(over.length > mostRows ? [`first:${mostRows}`] : [])],
      rows: over.slice(0, mostRows).map(({ row, days, limit }) => {
        const worth = amount(row);
        return [id(row), name(row), stage(row), worth === worth ? worth : null, days, limit];
      }),
    },
  };
}

/** Open deals older than the 75th percentile of the cycles of the last twelve months' wins; below 10 of these, than `maxAgeDays`. */
export function openTooLong(inputs: ModelInputs, { window, calendar, params }: ModelContext): ModelAnswer {
  const all = inputs.get('all')!;
  const [created, closed, status] = [
    numbers(all, 'created_at'),
    numbers(all, 'closed_at'),
    texts(all, 'status'),
  ];
  const since = instantOf(addMonths(window.knownDay, -12, calendar.persian), calendar.zone);
  const cycles: number[] = [];
  for (let row = 0; row < all.rows; row++)
    if (
      status(row) === 'won' &&
      closed(row) >= since &&
      closed(row) < window.known &&
      closed(row) >= created(row)
    )
      cycles.push((closed(row) - created(row)) / dayMs);
  cycles.sort((a, b) => a - b);
  const few = cycles.length < 10;
  const limit = few ? setting(params, 'maxAgeDays', 90) : quantileOfSorted(cycles, 0.75);
  const asked = numbers(inputs.get('deals'), 'created_at');
  const list = listOf(inputs, window.known, (row) => ({ days: (window.known - asked(row)) / dayMs, limit }));
  return answerOf(inputs, list, few ? [`few-wins:${cycles.length}`] : []);
}

/** Open deals longer in their stage than it takes on average and 14 days. */
export function stalled(inputs: ModelInputs, { window }: ModelContext): ModelAnswer {
  const ageOf = stageAges(inputs, window.known);
  const bases = new Set<string>();
  const list = listOf(inputs, window.known, (row) => {
    const age = ageOf(row);
    bases.add(age.basis);
    return age;
  });
  return answerOf(
    inputs,
    list,
    [...bases].filter((basis) => basis !== 'average').map((basis) => `limit:${basis}`),
  );
}
