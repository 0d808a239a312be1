import { activities } from '../schema/activities.ts';
import { calls } from '../schema/calls.ts';
import { campaigns } from '../schema/campaigns.ts';
import { caseEvents } from '../schema/case-events.ts';
import { cases } from '../schema/cases.ts';
import { costs } from '../schema/costs.ts';
import { customers } from '../schema/customers.ts';
import { deals } from '../schema/deals.ts';
import { leads } from '../schema/leads.ts';
import { orderLines } from '../schema/order-lines.ts';
import { orders } from '../schema/orders.ts';
import { products } from '../schema/products.ts';
import { quotes } from '../schema/quotes.ts';
import { stock } from '../schema/stock.ts';
import { subscribers } from '../schema/subscribers.ts';
import { subscriptions } from '../schema/subscriptions.ts';
import { touches } from '../schema/touches.ts';
import { usage } from '../schema/usage.ts';
import { users } from '../schema/users.ts';
import { visits } from '../schema/visits.ts';
import {
  coreDimensions,
  coreLabels,
  own,
  team,
  through,
  type Dimension,
  type Label,
} from './core-dimensions.ts';
import { coalesce, maybe, via, type Value } from './language.ts';

const core = (name: string): Dimension => coreDimensions.get(name)!;
const csm = customers.csm_id;
/** The order's value for its lines. */
const ofOrder = (of: Value): readonly [string, Value] => through(orderLines.order_id, of);

/** Where the names of a dimension's ids stand. */
export const labels: ReadonlyMap<string, Label> = new Map([
  ...coreLabels,
  ['customer', { id: customers.customer_id, name: customers.name }],
  ['campaign', { id: campaigns.campaign_id, name: campaigns.name }],
  ['product', { id: products.product_id, name: products.name }],
]);

/** Every dimension of the catalogue by name. */
export const dimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  [
    'owner',
    new Map([
      ...core('owner'),
      ...own(leads.owner_id, activities.owner_id, quotes.owner_id, customers.owner_id),
    ]),
  ],
  [
    'team',
    new Map([
      ...core('team'),
      team(null, leads.owner_id),
      team(null, activities.owner_id),
      team(cases.team, cases.agent_id),
      team(null, calls.agent_id),
      team(null, quotes.owner_id),
    ]),
  ],
  [
    'manager',
    new Map([
      ...core('manager'),
      ...[leads.owner_id, activities.owner_id, quotes.owner_id].map((key) => through(key, users.manager_id)),
    ]),
  ],
  ['pipeline', core('pipeline')],
  ['stage', core('stage')],
  ['source', new Map([...core('source'), ...own(leads.source, subscribers.source)])],
  ['source_detail', new Map([...core('source_detail'), ...own(leads.source_detail)])],
  [
    'campaign',
    new Map([
      ...core('campaign'),
      ...own(
        leads.campaign_id,
        touches.campaign_id,
        visits.campaign_id,
        customers.campaign_id,
        orders.campaign_id,
        costs.campaign_id,
        campaigns.campaign_id,
      ),
    ]),
  ],
  [
    'channel',
    new Map([
      ...core('channel'),
      ...own(
        campaigns.channel,
        touches.channel,
        visits.channel,
        cases.channel,
        orders.channel,
        customers.channel,
        costs.channel,
      ),
      ofOrder(orders.channel),
    ]),
  ],
  [
    'product',
    new Map<string, Value>([
      ...core('product'),
      ...own(leads.product, subscriptions.product, cases.product, campaigns.product),
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
      ...core('region'),
      ...own(leads.region, customers.region, cases.region, orders.region, campaigns.region),
      through(subscriptions.customer_id, customers.region),
      ofOrder(orders.region),
    ]),
  ],
  [
    'segment',
    new Map<string, Value>([
      ...core('segment'),
      ['customers', customers.segment],
      ...[orders.customer_id, subscriptions.customer_id, cases.customer_id].map((key) =>
        through(key, customers.segment),
      ),
    ]),
  ],
  ['industry', new Map<string, Value>([...core('industry'), ['customers', customers.industry]])],
  ['deal_type', core('deal_type')],
  [
    'customer',
    new Map([
      ...core('customer'),
      ...own(
        orders.customer_id,
        subscriptions.customer_id,
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
      ...core('currency'),
      ...own(orders.currency, subscriptions.currency, costs.currency),
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
  ['lost_reason', core('lost_reason')],
  ['won_reason', core('won_reason')],
  ['competitor', core('competitor')],
  ['forecast_category', core('forecast_category')],
  ['activity_type', own(activities.type)],
  ['direction', own(activities.direction, calls.direction)],
  ['outcome', own(activities.outcome, calls.result)],
  ['priority', own(cases.priority)],
  ['case_type', own(cases.type)],
  ['topic', own(cases.topic, calls.topic)],
  [
    'agent',
    new Map([
      ...core('agent'),
      ...own(cases.agent_id, calls.agent_id),
      through(caseEvents.case_id, cases.agent_id),
    ]),
  ],
  ['queue', own(calls.queue)],
  ['plan', own(subscriptions.plan)],
  [
    'csm',
    new Map([
      ...core('csm'),
      ['customers', csm],
      ...[subscriptions.customer_id, cases.customer_id, activities.customer_id].map((key) =>
        through(key, csm),
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
  ['survey_channel', core('survey_channel')],
  ['score', core('score')],
]);
