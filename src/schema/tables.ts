import { activities } from './activities.ts';
import { calls } from './calls.ts';
import { campaigns } from './campaigns.ts';
import { caseEvents } from './case-events.ts';
import { cases } from './cases.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { deals } from './deals.ts';
import { forecasts } from './forecasts.ts';
import { fxRates } from './fx-rates.ts';
import { leads } from './leads.ts';
import { milestones } from './milestones.ts';
import { orderLines } from './order-lines.ts';
import { orders } from './orders.ts';
import { products } from './products.ts';
import { quotes } from './quotes.ts';
import { stageHistory } from './stage-history.ts';
import { stages } from './stages.ts';
import { stock } from './stock.ts';
import { subscribers } from './subscribers.ts';
import { subscriptions } from './subscriptions.ts';
import { surveys } from './surveys.ts';
import { targets } from './targets.ts';
import { touches } from './touches.ts';
import { usage } from './usage.ts';
import { users } from './users.ts';
import { visits } from './visits.ts';
import type { Entity } from './entity.ts';

/** Every table of the schema, in the order in which a reader meets them. */
export const tables: readonly Entity[] = [
  deals,
  stageHistory,
  stages,
  leads,
  activities,
  quotes,
  campaigns,
  touches,
  costs,
  customers,
  subscriptions,
  orders,
  orderLines,
  products,
  stock,
  cases,
  caseEvents,
  calls,
  surveys,
  usage,
  visits,
  subscribers,
  targets,
  forecasts,
  users,
  fxRates,
  milestones,
];

const byName = new Map(tables.map((table) => [table.$table, table]));

/** The table of that name, or undefined. */
export const tableNamed = (name: string): Entity | undefined => byName.get(name);

/** The schema as a type: table names to their columns. */
export interface Schema {
  readonly activities: typeof activities;
  readonly calls: typeof calls;
  readonly campaigns: typeof campaigns;
  readonly case_events: typeof caseEvents;
  readonly cases: typeof cases;
  readonly costs: typeof costs;
  readonly customers: typeof customers;
  readonly deals: typeof deals;
  readonly forecasts: typeof forecasts;
  readonly fx_rates: typeof fxRates;
  readonly leads: typeof leads;
  readonly milestones: typeof milestones;
  readonly order_lines: typeof orderLines;
  readonly orders: typeof orders;
  readonly products: typeof products;
  readonly quotes: typeof quotes;
  readonly stage_history: typeof stageHistory;
  readonly stages: typeof stages;
  readonly stock: typeof stock;
  readonly subscribers: typeof subscribers;
  readonly subscriptions: typeof subscriptions;
  readonly surveys: typeof surveys;
  readonly targets: typeof targets;
  readonly touches: typeof touches;
  readonly usage: typeof usage;
  readonly users: typeof users;
  readonly visits: typeof visits;
}
