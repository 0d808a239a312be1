import { coreMoney, coreTables, type Money } from './core-tables.ts';
import type { Entity } from './entity.ts';

const byName = (all: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(all.map((table) => [table.$table, table]));

let tables = byName(coreTables);
let money = coreMoney;

/** Makes all these tables known, and where their money stands: an engine reads as many as it was told. */
export function knowTables(all: readonly Entity[], moneyOf: Money): void {
  tables = byName(all);
  money = moneyOf;
}

export const knownTable = (name: string): Entity | undefined => tables.get(name);

export const knownTables = (): readonly Entity[] => [...tables.values()];

export const knownMoney = (): Money => money;
