import { dayMs } from '../../util/civil.ts';
import { quantileOfSorted } from '../../util/statistics.ts';
import { comparisonOf, windowWithin, type Window } from '../calendar.ts';
import type { ColumnsAnswer } from '../scan.ts';
import type { ModelAnswer, ModelContext, ModelInputs } from './model.ts';
import { left, numbers, rowsOfKeys, setting, texts } from './read.ts';
import { namesOf } from './rep-scorecard.ts';
import { per, scorecard, type Person } from './scorecard.ts';

const columns = [
  { name: 'cases-handled', unit: 'count' },
  { name: 'first-response-time', unit: 'duration_s' },
  { name: 'resolution-time', unit: 'duration_s' },
  { name: 'csat', unit: 'ratio' },
  { name: 'reopen-rate', unit: 'ratio' },
  { name: 'one-touch-resolution-rate', unit: 'ratio' },
  { name: 'average-handle-time', unit: 'duration_s' },
  { name: 'repeat-call-rate', unit: 'ratio' },
  { name: 'topics-per-contact', unit: 'number' },
  { name: 'hold-time', unit: 'duration_s' },
  { name: 'percentile', unit: 'ratio' },
] as const;

const mean = (values: readonly number[]): number | null =>
  per(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
const given = (values: readonly number[]): number[] => values.filter((value) => value === value);

/** Every agent of cases, ranked by cases solved; the percentile is the share of the team that solved fewer, half of those who solved as many. The value is everybody's cases. */
export function agentScorecard(
  inputs: ModelInputs,
  { window, days, calendar, params }: ModelContext,
): ModelAnswer {
  const cases = inputs.get('cases')!;
  const [created, answered, solved] = [
    numbers(cases, 'created_at'),
    numbers(cases, 'first_response_at'),
    numbers(cases, 'solved_at'),
  ];
  const [reopens, replies] = [numbers(cases, 'reopens'), numbers(cases, 'agent_replies')];
  const [agentOf, team] = [texts(cases, 'agent_id'), texts(cases, 'team')];
  let nobodys = 0;
  for (let row = 0; row < cases.rows; row++)
    if (agentOf(row) === null && solved(row) >= window.lo && solved(row) < window.hi) nobodys++;
  const earlier = days && windowWithin(days, comparisonOf(days, 'previous'), calendar);
  const nameOf = namesOf(inputs);
  const [calls, surveys] = [
    callsOf(inputs.get('calls'), window),
    satisfactionOf(inputs.get('surveys'), window),
  ];
  const teams: (string | null)[] = [];
  const people = [...rowsOfKeys(cases, 'agent_id')].map(([agent, rows]): Person => {
    const solvedIn = ({ lo, hi }: Window): number[] =>
      rows.filter((row) => solved(row) >= lo && solved(row) < hi);
    const done = solvedIn(window);
    const replied = rows
      .filter((row) => created(row) >= window.lo && created(row) < window.hi && answered(row) < window.asOf)
      .map((row) => (answered(row) - created(row)) / 1000)
      .filter((time) => time >= 0)
      .sort((a, b) => a - b);
    teams.push(team(rows[0]!));
    const share = (name: string, test: (row: number) => boolean): number | null =>
      cases.columns.has(name) ? per(done.filter(test).length, done.length) : null;
    return {
      name: nameOf(agent),
      before: earlier ? solvedIn(earlier).length : null,
      cells: [
        done.length,
        replied.length ? quantileOfSorted(replied, 0.5) : null,
        mean(done.map((row) => (solved(row) - created(row)) / 1000).filter((time) => time >= 0)),
        surveys.get(agent) ?? null,
        share('reopens', (row) => reopens(row) > 0),
        share('agent_replies', (row) => replies(row) === 1),
        ...(calls.get(agent) ?? [null, null, null, null]),
      ],
    };
  });
  const handled = people.map(({ cells }) => cells[0]!);
  const ranked = people.map((person, i) => {
    const mates = handled.filter((_, j) => teams[j] === teams[i]);
    const below = mates.filter((count) => count < handled[i]!).length;
    const equal = mates.filter((count) => count === handled[i]!).length;
    return { ...person, cells: [...person.cells, (below + equal / 2) / mates.length] };
  });
  const fewest = setting(params, 'fewestCases', 10);
  const few = people.filter((_, i) => handled[i]! < fewest).map(({ name }) => `few-cases:${name}`);
  return {
    value: people.length ? handled.reduce((sum, count) => sum + count, 0) : null,
    n: people.length,
    ...(!people.length && { reason: 'no-rows' }),
    excluded: left({ 'no-value:agent_id': nobodys }),
    table: scorecard(ranked, columns, few.sort()),
  };
}

/** By agent: handle time, repeat rate, topics and hold of the window's calls. A repeat is by the same caller about the same topic within 7 days. */
function callsOf(calls: ColumnsAnswer | undefined, { lo, hi }: Window): Map<string, (number | null)[]> {
  const at = numbers(calls, 'started_at');
  const [answered, topics] = [numbers(calls, 'answered_at'), numbers(calls, 'topics_count')];
  const [talk, hold, wrap] = [numbers(calls, 'talk_s'), numbers(calls, 'hold_s'), numbers(calls, 'wrap_s')];
  const [customer, caller, topic] = [
    texts(calls, 'customer_id'),
    texts(calls, 'caller'),
    texts(calls, 'topic'),
  ];
  const [direction, purpose] = [texts(calls, 'direction'), texts(calls, 'purpose')];
  const isService = (row: number): boolean =>
    direction(row) === 'inbound' && (purpose(row) ?? 'service') === 'service';
  const order = Array.from({ length: calls?.rows ?? 0 }, (_, row) => row)
    .filter((row) => isService(row) && (customer(row) ?? caller(row)) !== null)
    .sort((a, b) => at(a) - at(b));
  const last = new Map<string, number>();
  const repeats = new Set<number>();
  for (const row of order) {
    const key = JSON.stringify([customer(row) ?? caller(row), topic(row)]);
    const before = last.get(key);
    if (before !== undefined && at(row) > before && at(row) - before <= 7 * dayMs) repeats.add(row);
    last.set(key, at(row));
  }
  const out = new Map<string, (number | null)[]>();
  for (const [agent, rows] of rowsOfKeys(calls, 'agent_id')) {
    const own = rows.filter((row) => at(row) >= lo && at(row) < hi);
    const taken = own.filter((row) => answered(row) === answered(row));
    const service = own.filter(isService);
    out.set(agent, [
      mean(taken.map((row) => (talk(row) || 0) + (hold(row) || 0) + (wrap(row) || 0))),
      per(service.filter((row) => repeats.has(row)).length, service.length),
      mean(given(taken.map(topics))),
      mean(given(taken.map(hold))),
    ]);
  }
  return out;
}

/** Share of satisfied answers by agent: the top two of the scale, 8 to 10 of ten, the top of a scale to 3 or less. */
function satisfactionOf(surveys: ColumnsAnswer | undefined, { lo, hi }: Window): Map<string, number> {
  const [kind, score] = [texts(surveys, 'kind'), numbers(surveys, 'score')];
  const [at, scale] = [numbers(surveys, 'responded_at'), numbers(surveys, 'scale_max')];
  const out = new Map<string, number>();
  for (const [agent, rows] of rowsOfKeys(surveys, 'agent_id')) {
    const own = rows.filter(
      (row) => kind(row) === 'csat' && score(row) === score(row) && at(row) >= lo && at(row) < hi,
    );
    const least = (row: number): number => {
      const top = scale(row) || 5;
      return top === 10 ? 8 : top <= 3 ? top : top - 1;
    };
    if (own.length) out.set(agent, own.filter((row) => score(row) >= least(row)).length / own.length);
  }
  return out;
}
