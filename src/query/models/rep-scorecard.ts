import { dayMs } from '../../util/civil.ts';
import { comparisonOf, windowWithin, type Window } from '../calendar.ts';
import { goalOf } from '../target.ts';
import { hygieneOf } from './hygiene.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { numbers, rowsByKey, rowsOfKeys, texts } from './read.ts';
import { per, scorecard, type Person } from './scorecard.ts';

const columns = [
  { name: 'closed-won-amount', unit: 'currency' },
  { name: 'won-deals', unit: 'count' },
  { name: 'win-rate', unit: 'ratio' },
  { name: 'average-deal-size', unit: 'currency' },
  { name: 'sales-cycle-length', unit: 'duration_d' },
  { name: 'open-pipeline', unit: 'currency' },
  { name: 'quota-attainment', unit: 'ratio' },
  { name: 'sales-calls', unit: 'count' },
  { name: 'meetings-held', unit: 'count' },
  { name: 'hygiene-score', unit: 'score_100' },
] as const;
const meetings = ['meeting', 'video', 'visit', 'demo'];

/** Every owner of deals, ranked by the amount won; a closed deal is its owner's at the close, where the history says so. The value is everybody's amount. */
export function repScorecard(inputs: ModelInputs, context: ModelContext): ModelAnswer {
  const { window, days, calendar } = context;
  const deals = inputs.get('deals')!;
  const [created, closed, amount] = [
    numbers(deals, 'created_at'),
    numbers(deals, 'closed_at'),
    numbers(deals, 'amount_base'),
  ];
  const status = texts(deals, 'status');
  const closers = ownersAtClose(inputs);
  const owned = rowsOfKeys(deals, 'owner_id');
  const closedBy = new Map<string, number[]>();
  let ownerless = 0;
  for (let row = 0; row < deals.rows; row++) {
    const owner = closers(row);
    if (owner === null) ownerless++;
    else if (closedBy.has(owner)) closedBy.get(owner)!.push(row);
    else closedBy.set(owner, [row]);
  }
  const earlier = days && windowWithin(days, comparisonOf(days, 'previous'), calendar);
  const within = (row: number, { lo, hi }: Window): boolean => closed(row) >= lo && closed(row) < hi;
  const wonIn = (rows: readonly number[], during: Window): number[] =>
    rows.filter((row) => status(row) === 'won' && within(row, during));
  // Of no deals 0; of deals that all lack their amount no value.
  const amountOf = (rows: readonly number[]): number | null => {
    const known = rows.map(amount).filter((one) => one === one);
    return known.length || !rows.length ? known.reduce((sum, one) => sum + one, 0) : null;
  };
  const nameOf = namesOf(inputs);
  const hygieneScore = hygieneOf(inputs, context);
  const activity = activitiesOf(inputs, window);
  const targets = inputs.get('targets');

  const people = [...new Set([...owned.keys(), ...closedBy.keys()])].map((owner): Person => {
    const [own, closing] = [owned.get(owner) ?? [], closedBy.get(owner) ?? []];
    const won = wonIn(closing, window);
    const lost = closing.filter((row) => status(row) === 'lost' && within(row, window)).length;
    const priced = won.filter((row) => amount(row) === amount(row)).length;
    const cycles = won.map((row) => (closed(row) - created(row)) / dayMs).filter((length) => length >= 0);
    const open = own.filter((row) => created(row) < window.known && !(closed(row) < window.known));
    const total = amountOf(won);
    const goal = (who: string): number | undefined =>
      days && targets ? goalOf('closed-won-amount', days, [{ by: 'owner', in: [who] }], targets) : undefined;
    const quota = goal(owner) ?? goal(nameOf(owner));
    const done = activity?.get(owner) ?? { calls: 0, meetings: 0 };
    const score = open.length ? hygieneScore(open).value : null;
    return {
      name: nameOf(owner),
      before: earlier ? amountOf(wonIn(closing, earlier)) : null,
      cells: [
        total,
        won.length,
        per(won.length, won.length + lost),
        total === null ? null : per(total, priced),
        per(
          cycles.reduce((sum, length) => sum + length, 0),
          cycles.length,
        ),
        amountOf(open),
        quota === undefined || total === null ? null : per(total, quota),
        activity ? done.calls : null,
        activity ? done.meetings : null,
        score,
      ],
    };
  });
  const totals = people.flatMap(({ cells }) => cells[0] ?? []);
  return {
    value: totals.length ? totals.reduce((sum, total) => sum + total, 0) : null,
    n: people.length,
    ...(!totals.length && { reason: people.length ? 'no-value' : 'no-rows' }),
    excluded: ownerless ? [{ reason: 'no-value:owner_id', count: ownerless }] : [],
    table: scorecard(people, columns, []),
  };
}

export function namesOf(inputs: ModelInputs): (id: string) => string {
  const users = inputs.get('users');
  const name = texts(users, 'name');
  const rows = rowsByKey(users, 'user_id');
  return (id) => name(rows.get(id) ?? -1) ?? id;
}

/** Owner of each deal: of a closed one the newest that the history names by its close, else the current. */
function ownersAtClose(inputs: ModelInputs): (row: number) => string | null {
  const [deals, history] = [inputs.get('deals')!, inputs.get('history')];
  const [id, current, closed] = [
    texts(deals, 'deal_id'),
    texts(deals, 'owner_id'),
    numbers(deals, 'closed_at'),
  ];
  const [owner, at] = [texts(history, 'owner_id'), numbers(history, 'changed_at')];
  const changes = history?.columns.has('owner_id') ? rowsOfKeys(history, 'deal_id') : undefined;
  return (row) => {
    let found: string | null = null;
    let since = -Infinity;
    for (const change of changes?.get(id(row) ?? '') ?? [])
      if (owner(change) !== null && at(change) <= closed(row) && at(change) >= since) {
        since = at(change);
        found = owner(change);
      }
    return found ?? current(row);
  };
}

/** Calls and meetings done in the window by people, by owner; undefined without activities. */
function activitiesOf(
  inputs: ModelInputs,
  { lo, hi }: Window,
): Map<string, { calls: number; meetings: number }> | undefined {
  const rows = inputs.get('activities');
  if (!rows) return undefined;
  const [type, status, automated] = [texts(rows, 'type'), texts(rows, 'status'), texts(rows, 'automated')];
  const at = numbers(rows, 'completed_at');
  const out = new Map<string, { calls: number; meetings: number }>();
  for (const [owner, own] of rowsOfKeys(rows, 'owner_id')) {
    const done = own.filter(
      (row) => status(row) === 'done' && automated(row) !== 'true' && at(row) >= lo && at(row) < hi,
    );
    out.set(owner, {
      calls: done.filter((row) => type(row) === 'call').length,
      meetings: done.filter((row) => meetings.includes(type(row) ?? '')).length,
    });
  }
  return out;
}
