import { activities } from '../schema/activities.ts';
import { calls } from '../schema/calls.ts';
import { campaigns } from '../schema/campaigns.ts';
import { caseEvents } from '../schema/case-events.ts';
import { cases } from '../schema/cases.ts';
import { costs } from '../schema/costs.ts';
import { customers } from '../schema/customers.ts';
import { deals } from '../schema/deals.ts';
import type { Column } from '../schema/entity.ts';
import { leads } from '../schema/leads.ts';
import { orderLines } from '../schema/order-lines.ts';
import { orders } from '../schema/orders.ts';
import { products } from '../schema/products.ts';
import { quotes } from '../schema/quotes.ts';
import { stageHistory } from '../schema/stage-history.ts';
import { stock } from '../schema/stock.ts';
import { subscribers } from '../schema/subscribers.ts';
import { subscriptions } from '../schema/subscriptions.ts';
import { surveys } from '../schema/surveys.ts';
import { touches } from '../schema/touches.ts';
import { usage } from '../schema/usage.ts';
import { users } from '../schema/users.ts';
import { visits } from '../schema/visits.ts';
import { coalesce, maybe, via, type Value } from './language.ts';

/** A dimension as each table sees it; a table without an entry cannot be split by it. */
export type Dimension = ReadonlyMap<string, Value>;

type Id = Column<'id'>;

const own = (...columns: Column[]): Dimension => new Map(columns.map((column) => [column.table, column]));
/** The parent's value for tables that only point at it. */
const through = (key: Id, of: Value): readonly [string, Value] => [key.table, via(maybe(key), of)];

const ownerOf = own(deals.owner_id, leads.owner_id, activities.owner_id, quotes.owner_id, customers.owner_id);
const csm = customers.csm_id;
/** The order's value for its lines. */
const ofOrder = (of: Value): readonly [string, Value] => through(orderLines.order_id, of);
const team = (column: Column | null, key: Id): readonly [string, Value] => [
  key.table,
  coalesce(...(column ? [maybe(column)] : []), via(maybe(key), maybe(users.team))),
];

/** Where the names of a dimension's ids stand: two owners of one name stay two. */
export const labels: ReadonlyMap<string, { readonly id: Column; readonly name: Column }> = new Map([
  ['owner', { id: users.user_id, name: users.name }],
  ['manager', { id: users.user_id, name: users.name }],
  ['agent', { id: users.user_id, name: users.name }],
  ['csm', { id: users.user_id, name: users.name }],
  ['customer', { id: customers.customer_id, name: customers.name }],
  ['campaign', { id: campaigns.campaign_id, name: campaigns.name }],
  ['product', { id: products.product_id, name: products.name }],
]);

/** Every dimension of the catalogue by name. */
export const dimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  [
    'owner',
    new Map([...ownerOf, through(stageHistory.deal_id, ownerOf.get('deals')!), ['users', users.user_id]]),
  ],
  [
    'team',
    new Map([
      team(deals.team, deals.owner_id),
      team(null, leads.owner_id),
      team(null, activities.owner_id),
      team(cases.team, cases.agent_id),
      team(null, calls.agent_id),
      team(null, surveys.agent_id),
      team(null, quotes.owner_id),
      ['users', users.team],
    ]),
  ],
  [
    'manager',
    new Map(
      [deals.owner_id, leads.owner_id, activities.owner_id, quotes.owner_id].map((key) =>
        through(key, users.manager_id),
      ),
    ),
  ],
  [
    'pipeline',
    new Map<string, Value>([['deals', deals.pipeline], through(stageHistory.deal_id, deals.pipeline)]),
  ],
  ['stage', own(deals.stage, stageHistory.stage)],
  ['source', own(deals.source, leads.source, subscribers.source)],
  ['source_detail', own(deals.source_detail, leads.source_detail)],
  [
    'campaign',
    own(
      deals.campaign_id,
      leads.campaign_id,
      touches.campaign_id,
      visits.campaign_id,
      customers.campaign_id,
      orders.campaign_id,
      costs.campaign_id,
      campaigns.campaign_id,
    ),
  ],
  [
    'channel',
    new Map([
      ...own(
        campaigns.channel,
        touches.channel,
        visits.channel,
        cases.channel,
        orders.channel,
        customers.channel,
        costs.channel,
        surveys.channel,
      ),
      ofOrder(orders.channel),
    ]),
  ],
  [
    'product',
    new Map<string, Value>([
      ...own(deals.product, leads.product, subscriptions.product, cases.product, campaigns.product),
      ...own(orderLines.product_id, stock.product_id),
      ['products', products.product_id],
    ]),
  ],
  [
    'product_family',
    new Map([
      ...[orderLines.product_id, stock.product_id].map((key) => through(key, products.family)),
      ['products', products.family],
    ]),
  ],
  [
    'region',
    new Map<string, Value>([
      ...own(deals.region, leads.region, customers.region, cases.region, orders.region, campaigns.region),
      through(surveys.customer_id, customers.region),
      through(subscriptions.customer_id, customers.region),
      ofOrder(orders.region),
      ['users', users.region],
    ]),
  ],
  [
    'segment',
    new Map<string, Value>([
      ['deals', coalesce(maybe(deals.segment), via(maybe(deals.customer_id), maybe(customers.segment)))],
      ['customers', customers.segment],
      ...[orders.customer_id, subscriptions.customer_id, surveys.customer_id, cases.customer_id].map((key) =>
        through(key, customers.segment),
      ),
    ]),
  ],
  [
    'industry',
    new Map<string, Value>([
      ['deals', coalesce(maybe(deals.industry), via(maybe(deals.customer_id), maybe(customers.industry)))],
      ['customers', customers.industry],
    ]),
  ],
  ['deal_type', own(deals.deal_type)],
  [
    'customer',
    new Map([
      ...own(
        deals.customer_id,
        orders.customer_id,
        subscriptions.customer_id,
        surveys.customer_id,
        cases.customer_id,
        calls.customer_id,
        activities.customer_id,
        usage.customer_id,
        visits.customer_id,
        customers.customer_id,
      ),
      ofOrder(orders.customer_id),
    ]),
  ],
  [
    'customer_type',
    new Map<string, Value>([
      ['customers', customers.customer_type],
      through(orders.customer_id, customers.customer_type),
      ofOrder(via(maybe(orders.customer_id), customers.customer_type)),
    ]),
  ],
  [
    'currency',
    new Map<string, Value>([
      ...own(deals.currency, orders.currency, subscriptions.currency, costs.currency),
      ['quotes', coalesce(maybe(quotes.currency), via(maybe(quotes.deal_id), maybe(deals.currency)))],
      [
        'order_lines',
        // A column that some files have.
        coalesce(
          maybe({ ...orders.currency, table: 'order_lines' }),
          via(maybe(orderLines.order_id), maybe(orders.currency)),
        ),
      ],
    ]),
  ],
  ['lost_reason', own(deals.lost_reason)],
  ['won_reason', own(deals.won_reason)],
  ['competitor', own(deals.lost_to)],
  ['forecast_category', own(deals.forecast_category)],
  ['activity_type', own(activities.type)],
  ['direction', own(activities.direction, calls.direction)],
  ['outcome', own(activities.outcome, calls.result)],
  ['priority', own(cases.priority)],
  ['case_type', own(cases.type)],
  ['topic', own(cases.topic, calls.topic)],
  [
    'agent',
    new Map([
      ...own(cases.agent_id, calls.agent_id, surveys.agent_id),
      through(caseEvents.case_id, cases.agent_id),
    ]),
  ],
  ['queue', own(calls.queue)],
  ['plan', own(subscriptions.plan)],
  [
    'csm',
    new Map([
      ['customers', csm],
      ...[subscriptions.customer_id, cases.customer_id, surveys.customer_id, activities.customer_id].map(
        (key) => through(key, csm),
      ),
    ]),
  ],
  ['churn_reason', own(customers.churn_reason, subscriptions.cancel_reason)],
  ['churn_type', own(subscriptions.churn_type)],
  ['feature', own(usage.feature)],
  ['page', own(visits.page)],
  ['list', own(subscribers.list)],
  ['location', new Map([...own(stock.location, orders.location), ofOrder(orders.location)])],
  ['order_status', new Map([...own(orders.status), ofOrder(orders.status)])],
  ['return_reason', own(orderLines.return_reason)],
  ['survey_channel', own(surveys.channel)],
  ['score', own(surveys.score)],
]);
