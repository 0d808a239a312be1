import { deals } from '../schema/deals.ts';
import type { Column, ColumnType } from '../schema/entity.ts';
import { stageHistory } from '../schema/stage-history.ts';
import { surveys } from '../schema/surveys.ts';
import { users } from '../schema/users.ts';
import { coalesce, maybe, via, type Value } from './language.ts';

/** A dimension as each table sees it; a table without an entry cannot be split by it. */
export type Dimension = ReadonlyMap<string, Value>;
export type Label = { readonly id: Column; readonly name: Column };

type Id = Column<'id'>;

export const own = (...columns: Column[]): Dimension =>
  new Map(columns.map((column) => [column.table, column]));
/** The parent's value for tables that only point at it. */
export const through = (key: Id, of: Value): readonly [string, Value] => [key.table, via(maybe(key), of)];
export const team = (column: Column | null, key: Id): readonly [string, Value] => [
  key.table,
  coalesce(...(column ? [maybe(column)] : []), via(maybe(key), maybe(users.team))),
];
/** The row's own, else its customer's. */
const ownOrCustomers = (column: Column, key: Id, of: Column): readonly [string, Value] => [
  key.table,
  coalesce(maybe(column), via(maybe(key), maybe(of))),
];

/** A column of customers, whose table the small engine does not read. */
const ofCustomer = <T extends ColumnType = 'string'>(name: string, spec?: Partial<Column<T>>): Column<T> =>
  ({ k: 'col', table: 'customers', name, type: 'string', need: 'optional', ...spec }) as Column<T>;
const csm = ofCustomer('csm_id', { type: 'id', refers: 'users' });
const person: Label = { id: users.user_id, name: users.name };

/** Where the names of a dimension's ids stand: two owners of one name stay two. */
export const coreLabels: ReadonlyMap<string, Label> = new Map([
  ['owner', person],
  ['manager', person],
  ['agent', person],
  ['csm', person],
]);

/** The dimensions of the tables that the small engine reads. */
export const coreDimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  [
    'owner',
    new Map<string, Value>([
      ['deals', deals.owner_id],
      through(stageHistory.deal_id, deals.owner_id),
      ['users', users.user_id],
    ]),
  ],
  ['team', new Map([team(deals.team, deals.owner_id), team(null, surveys.agent_id), ['users', users.team]])],
  ['manager', new Map([through(deals.owner_id, users.manager_id)])],
  [
    'pipeline',
    new Map<string, Value>([['deals', deals.pipeline], through(stageHistory.deal_id, deals.pipeline)]),
  ],
  ['stage', own(deals.stage, stageHistory.stage)],
  ['source', own(deals.source)],
  ['source_detail', own(deals.source_detail)],
  ['campaign', own(deals.campaign_id)],
  ['channel', own(surveys.channel)],
  ['product', own(deals.product)],
  [
    'region',
    new Map<string, Value>([
      ['deals', deals.region],
      through(surveys.customer_id, ofCustomer('region')),
      ['users', users.region],
    ]),
  ],
  [
    'segment',
    new Map([
      ownOrCustomers(deals.segment, deals.customer_id, ofCustomer('segment')),
      through(surveys.customer_id, ofCustomer('segment')),
    ]),
  ],
  ['industry', new Map([ownOrCustomers(deals.industry, deals.customer_id, ofCustomer('industry'))])],
  ['deal_type', own(deals.deal_type)],
  ['customer', own(deals.customer_id, surveys.customer_id)],
  ['currency', own(deals.currency)],
  ['lost_reason', own(deals.lost_reason)],
  ['won_reason', own(deals.won_reason)],
  ['competitor', own(deals.lost_to)],
  ['forecast_category', own(deals.forecast_category)],
  ['agent', own(surveys.agent_id)],
  ['csm', new Map([through(surveys.customer_id, csm)])],
  ['survey_channel', own(surveys.channel)],
  ['score', own(surveys.score)],
]);
