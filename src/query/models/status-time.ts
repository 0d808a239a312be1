import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, rowsOfKeys, texts } from './read.ts';

/** Mean seconds that cases solved in the window stood in one of `params.in` (words apart by blanks), from creation to their last solve. */
export function statusTime(inputs: ModelInputs, { window, params }: ModelContext): ModelAnswer {
  const [cases, events] = [inputs.get('cases')!, inputs.get('events')!];
  const counted = new Set(String(params['in']).split(' '));
  const [id, created, solved] = [
    texts(cases, 'case_id'),
    numbers(cases, 'created_at'),
    numbers(cases, 'solved_at'),
  ];
  const [at, type] = [numbers(events, 'at'), texts(events, 'type')];
  const [from, to] = [texts(events, 'from_value'), texts(events, 'to_value')];
  const eventsOf = rowsOfKeys(events, 'case_id');
  let [sum, n, unrecorded, reversed] = [0, 0, 0, 0];
  for (let row = 0; row < cases.rows; row++) {
    const end = solved(row);
    if (!(end >= window.lo && end < window.hi)) continue;
    if (!(end >= created(row))) {
      reversed++;
      continue;
    }
    const changes = (eventsOf.get(id(row) ?? '') ?? [])
      .filter((event) => type(event) === 'status' && to(event) !== null && at(event) <= end)
      .sort((a, b) => at(a) - at(b) || a - b);
    if (!changes.length) {
      unrecorded++;
      continue;
    }
    let status = statusName(from(changes[0]!) ?? 'new');
    let since = created(row);
    let seconds = 0;
    for (const event of [...changes, null]) {
      const until = event === null ? end : Math.max(since, at(event));
      if (counted.has(status)) seconds += (until - since) / 1000;
      since = until;
      if (event !== null) status = statusName(to(event)!);
    }
    sum += seconds;
    n++;
  }
  return {
    value: n ? sum / n : null,
    n,
    ...(!n && { reason: 'no-rows' }),
    excluded: left({ 'no-history': unrecorded, reversed }),
  };
}

/** 'On-hold', 'Hold' and 'on_hold' are one status. */
const statusName = (word: string): string => {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return plain === 'hold' ? 'on_hold' : plain;
};
