import {
  bin,
  coalesce,
  compare,
  count,
  day,
  days,
  distinct,
  each,
  empty,
  equals,
  following,
  is,
  known,
  least,
  math,
  mean,
  most,
  newest,
  not,
  onceEach,
  pick,
  previous,
  quantile,
  seconds,
  spread,
  sum,
  tuple,
  via,
  type Aggregate,
  type At,
  type Predicate,
  type Value,
} from '../../../src/metrics/language.ts';
import { windowOf, type Calendar, type Window } from '../../../src/query/calendar.ts';
import type { AggregateScan, Fold } from '../../../src/query/scan.ts';
import { activities } from '../../../src/schema/activities.ts';
import { customers } from '../../../src/schema/customers.ts';
import { deals } from '../../../src/schema/deals.ts';
import type { Column } from '../../../src/schema/entity.ts';
import { leads } from '../../../src/schema/leads.ts';
import { quotes } from '../../../src/schema/quotes.ts';
import { users } from '../../../src/schema/users.ts';
import { civil, dayMs } from '../../../src/util/civil.ts';
import { offsetsIn } from '../../../src/util/zone.ts';
import { dice, words } from './hostile.ts';

type Time = Column<'date' | 'timestamp'>;
const absent: Column<'decimal'> = {
  k: 'col',
  table: 'deals',
  name: 'no such',
  type: 'decimal',
  need: 'optional',
  maybe: true,
};
const zones = ['UTC', 'Europe/Berlin', 'America/New_York'];

/** Scans over deals made of every node of the language, at random; `inWindow`: edges may be looked at. */
export function randomScan(seed: number): AggregateScan {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const times: Time[] = [deals.created_at, deals.closed_at, deals.close_date, deals.proposal_sent_at];
  const texts: Value[] = [
    deals.stage,
    deals.source,
    deals.status,
    via(deals.customer_id, customers.name),
    coalesce(via(deals.owner_id, users.name), deals.owner_id),
    coalesce(deals.region, deals.push_count),
  ];

  const child = (inWindow: boolean): Aggregate => {
    const where = one([undefined, is(activities.type, 'call', 'email'), not(is(activities.status, 'done'))]);
    const at: At | Time | undefined = inWindow
      ? one<At | Time | undefined>([
          undefined,
          activities.completed_at,
          {
            k: 'stock',
            from: activities.created_at,
            to: activities.completed_at,
            when: one(['end', 'start', 'middle', 'during']),
          },
          onceEach(activities.completed_at, activities.owner_id),
          newest(activities.completed_at, activities.owner_id),
        ])
      : undefined;
    const options = { ...(where && { where }), ...(at && { at }) };
    return one([
      () => count(activities, options),
      () => sum(activities, activities.duration_s, options),
      () => mean(activities, activities.duration_s, options),
      () => least(activities, activities.completed_at, options),
      () => most(activities, activities.completed_at, options),
      () => distinct(activities, activities.owner_id, options),
      () => distinct(activities, tuple(activities.owner_id, activities.type), options),
      () => quantile(0.3, activities, activities.duration_s, options),
    ])();
  };
  /** `near`: a neighbour may be looked for, which cannot be done within another. */
  const value = (depth: number, inWindow: boolean, near: boolean): Value => {
    const inner = (): Value => value(depth - 1, inWindow, near);
    const leaf = [
      (): Value => one([deals.amount, deals.probability, deals.push_count, absent, deals.stage]),
      (): Value =>
        one([
          { k: 'lit', v: one([0, 1, 2.5, -3]) },
          { k: 'lit', v: 'word' },
        ] as Value[]),
      (): Value => via(deals.customer_id, customers.health_score),
      (): Value => via(deals.lead_id, via(leads.owner_id, users.hourly_cost)),
    ];
    if (depth < 1) return one(leaf)();
    return one([
      ...leaf,
      () => each(child(inWindow), activities.deal_id),
      () => via(deals.lead_id, each(count(deals, inWindow ? { at: deals.created_at } : {}), deals.lead_id)),
      () => (roll(2) ? days : seconds)(one(times), inWindow && roll(2) ? edge() : one(times)),
      () => math(inner(), one(['+', '-', '*', '/'] as const), one([inner(), 2])),
      () => coalesce(inner(), inner()),
      () =>
        pick(
          [
            [predicate(depth - 1, inWindow, near), inner()],
            [predicate(depth - 1, inWindow, near), 5],
          ],
          roll(2) ? inner() : undefined,
        ),
      () => (inWindow ? spread(inner(), deals.close_date, one([deals.close_date, absent])) : inner()),
      () => (near ? neighbour(depth, inWindow) : inner()),
      () => bin(inner(), one([1, 10, 0.5])),
      (): Value => ({
        k: 'rate',
        of: one(texts),
        at: one([deals.close_date, day(one(times)), ...(inWindow ? [edge()] : [])]),
        to: one(['NORTH', '7']),
      }),
    ])();
  };
  const edge = (): Value => ({ k: 'edge', at: one(['start', 'end', 'asOf']), days: one([0, -30, 1]) });
  const neighbour = (depth: number, inWindow: boolean): Value =>
    days(
      one([previous, following])(
        one([deals.created_at, deals.close_date]),
        one([
          [deals.customer_id],
          [deals.owner_id, deals.stage],
          [via(deals.customer_id, customers.segment)],
        ]),
        roll(2) ? predicate(depth - 1, inWindow, false) : undefined,
      ),
      deals.created_at,
    );
  const predicate = (depth: number, inWindow: boolean, near: boolean): Predicate => {
    const inner = (): Predicate => predicate(depth - 1, inWindow, near);
    const leaf = [
      () => equals(one(texts), one(words), one(['won', 'open', '5', '10'])),
      () => equals(deals.push_count, '5', '05', '1'),
      () =>
        compare(one(times), one(['=', '!=', '<', '<=', '>', '>='] as const), inWindow ? edge() : one(times)),
      () =>
        compare(
          value(depth - 1, inWindow, near),
          one(['=', '!=', '<', '<=', '>', '>='] as const),
          value(0, inWindow, near),
        ),
      () => empty(one([...texts, ...times, deals.amount, absent])),
      () => known(value(depth - 1, inWindow, near)),
    ];
    if (depth < 1) return one(leaf)();
    return one([
      ...leaf,
      () => not(inner()),
      () => ({ k: one(['all', 'any'] as const), of: Array.from({ length: roll(3) }, inner) }),
    ])();
  };

  const at = one<() => At | undefined>([
    () => undefined,
    () => ({ k: 'event', on: one(times) }),
    () => ({ k: 'event', on: one(times), ahead: true }),
    () => ({ k: 'event', on: via(deals.customer_id, customers.created_at) }),
    () => ({ k: 'event', on: coalesce(one(times), deals.created_at) }),
    () => ({ k: 'event', on: each(least(quotes, quotes.sent_at), quotes.deal_id) }),
    () => onceEach(one(times), ...one([[deals.customer_id], [deals.owner_id, deals.stage]])),
    () => ({
      k: 'stock',
      from: deals.created_at,
      to: deals.closed_at,
      when: one(['end', 'start', 'middle', 'during']),
    }),
    () => ({ k: 'stock', from: deals.close_date, to: day(deals.closed_at), when: one(['end', 'start']) }),
    () => newest(one(times), ...one([[deals.customer_id], [deals.owner_id, deals.stage]])),
  ])();
  const folds = Array.from({ length: 1 + roll(3) }, (): Fold => {
    const inWindow = roll(2) === 0;
    const fn = one(['count', 'sum', 'mean', 'min', 'max', 'quantile', 'distinct'] as const);
    const of =
      fn === 'distinct'
        ? one([...texts, tuple(deals.customer_id, deals.push_count), day(deals.created_at), deals.amount])
        : value(2, inWindow, true);
    const where = roll(2) ? predicate(2, inWindow, true) : undefined;
    return {
      fn,
      ...(fn !== 'count' && { of }),
      ...(where && { where }),
      ...(fn === 'quantile' && { p: one([0, 0.25, 0.5, 0.9, 1]) }),
    };
  });
  const zone = one(zones);
  const by = Array.from({ length: one([0, 1, 1, 2]) }, () =>
    one([
      ...texts,
      deals.push_count,
      bin(deals.amount, 100),
      day(deals.created_at),
      via(deals.customer_id, customers.health_score),
      absent,
    ]),
  );
  return {
    table: 'deals',
    ...(at && { at }),
    windows: windows(roll, zone),
    by,
    ...(roll(2) && { where: predicate(1, false, true) }),
    folds,
    offsets: offsetsIn(zone, Date.UTC(2023, 0, 1), Date.UTC(2025, 0, 1)),
  };
}

/** Months, days around a change of clocks, overlapping quarters, or one window; sometimes cut by as-of. */
function windows(roll: (n: number) => number, zone: string): Window[] {
  const asOf = roll(2)
    ? Date.UTC(2026, 0, 1)
    : [Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 1, 29), Date.UTC(2024, 9, 27, 0, 30)][roll(3)]!;
  const calendar: Calendar = { zone, asOf, weekStart: 1, fiscalStart: 1 };
  const kind = roll(4);
  if (kind === 0) return [windowOf([civil(2024, 1), civil(2024, 4)], calendar)];
  if (kind === 1)
    return Array.from({ length: 6 }, (_, i) =>
      windowOf([civil(2024, 3, 28) + i * dayMs, civil(2024, 3, 29) + i * dayMs], calendar),
    );
  return Array.from({ length: 12 }, (_, i) =>
    windowOf([civil(2024, i + (kind === 2 ? 1 : -1)), civil(2024, i + 2)], calendar),
  );
}
