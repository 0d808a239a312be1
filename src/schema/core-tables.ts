import { deals } from './deals.ts';
import { stageHistory } from './stage-history.ts';
import { stages } from './stages.ts';
import { surveys } from './surveys.ts';
import { targets } from './targets.ts';
import { users } from './users.ts';
import type { Entity } from './entity.ts';

/** The tables that the small engine reads. */
export const coreTables: readonly Entity[] = [deals, stageHistory, stages, surveys, targets, users];

/**
 * Tables with money: the column whose day the exchange rate is of, the amounts, and for rows that may have no currency
 * or day of their own the key of the parent whose they then are. A row without that day takes the rate of as-of.
 */
export type Money = ReadonlyMap<string, readonly [date: string, amounts: readonly string[], parent?: string]>;

export const coreMoney: Money = new Map<string, readonly [string, readonly string[]]>([
  // Of deals.amount in the report currency.
  ['deals', ['closed_at', ['amount_base']]],
  ['targets', ['period_start', ['value', 'baseline', 'ceiling']]],
]);
