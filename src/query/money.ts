import type { Measure, Predicate } from '../metrics/language.ts';
import { knownMoney } from '../schema/known.ts';
import { Fault } from '../util/fault.ts';
import type { Calendar } from './calendar.ts';
import type { Question } from './question.ts';
import type { World } from './resolve.ts';

/** How a question reads money: converted, or (a question of one currency) as it stands in that currency's rows. */
export interface Money {
  /** The node with its amounts so read. */
  read<T>(node: T): T;
  /** The table's rows that count; undefined: all. */
  rows(table: string): Predicate | undefined;
  /** Of each foreign currency, a count of the rows whose amounts the measure reads and that have no rate. */
  unrated(measure: Measure): readonly (readonly [currency: string, count: Measure])[];
}
type Reader = (only: string | undefined, world: World, calendar: Calendar) => Money;

let reader: Reader | undefined;
/** Only the larger engine reads several currencies. */
export const teachMoney = (converting: Reader): void => void (reader = converting);

export const codeOf = (word: string): string => word.toUpperCase();

/** Every currency of the data, that of the report first. */
export function currenciesIn(world: World): string[] {
  const words = [...knownMoney().keys()].flatMap((table) => world.currencies(table));
  return [...new Set([world.currency ?? '', ...words].map(codeOf))].filter(Boolean);
}

const asItIs: Money = { read: (node) => node, rows: () => undefined, unrated: () => [] };

/** Throws Fault 'unknown-metric' where there is money that only the larger engine can read. */
export function moneyOf({ currency, metrics }: Question, world: World, calendar: Calendar): Money {
  if (reader) return reader(currency, world, calendar);
  if (currency || (world.currency && currenciesIn(world).length > 1))
    throw new Fault('unknown-metric', { metric: metrics[0]! });
  return asItIs;
}
