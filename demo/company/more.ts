import type { Account } from './accounts.ts';
import { CAMPAIGN_COLUMNS, campaignAt, campaignRow, createCampaigns } from './campaigns.ts';
import { CALL_COLUMNS, callRow, createCalls } from './calls.ts';
import { EVENT_COLUMNS, createCaseEvents, eventRow } from './case-events.ts';
import { CASE_SURVEY_COLUMNS, caseSurveyRow, createCaseSurveys } from './case-surveys.ts';
import type { Case } from './cases.ts';
import { PRODUCT_COLUMNS, productRows } from './catalogue.ts';
import { COST_COLUMNS, costRows } from './costs.ts';
import type { Cell } from './csv.ts';
import { CUSTOMER_COLUMNS, complete, createCustomers, customerRow, holdersOf } from './customers.ts';
import { createDealers } from './dealers.ts';
import { DETAIL_COLUMNS, createDetails, detailRow } from './deal-details.ts';
import type { Deal } from './deals.ts';
import { ENGAGEMENT_COLUMNS, createEngagements, engagementRows } from './engagements.ts';
import { EUROPE_COLUMNS, createEurope, europeRow } from './europe.ts';
import { FORECAST_COLUMNS, createForecasts, forecastRow } from './forecasts.ts';
import { GOAL_COLUMNS, goalRows } from './goals.ts';
import { LEAD_COLUMNS, createLeads, leadRow } from './leads.ts';
import { MILESTONE_COLUMNS, milestoneRows } from './milestones.ts';
import type { Opportunity } from './opportunities.ts';
import type { Order } from './orders.ts';
import { random } from './prng.ts';
import { QUOTE_COLUMNS, createQuotes, quoteRow } from './quotes.ts';
import { RATE_COLUMNS, rateRows } from './rates.ts';
import { STAGE_COLUMNS, stageRows } from './stages.ts';
import { STOCK_COLUMNS, createStock, stockRow } from './stock.ts';
import { SUBSCRIBER_COLUMNS, createSubscribers, subscriberRow } from './subscribers.ts';
import { SUBSCRIPTION_COLUMNS, createSubscriptions, subscriptionRow } from './subscriptions.ts';
import { SUCCESS_TEAM_COLUMNS, successTeamRows } from './success-team.ts';
import { TICKET_COLUMNS, createTickets, ticketRow } from './tickets.ts';
import { TOUCH_COLUMNS, createTouches, touchRows } from './touches.ts';
import { USAGE_COLUMNS, createUsage, usageRow } from './usage.ts';
import { VISIT_COLUMNS, createVisits, visitRows } from './visits.ts';
import { createWholesale } from './wholesale.ts';
import { LINE_COLUMNS, WHOLESALE_COLUMNS, lineRows, wholesaleRow } from './wholesale-rows.ts';

interface Core {
  accounts: readonly Account[];
  deals: readonly Deal[];
  orders: readonly Order[];
  cases: readonly Case[];
  opportunities: readonly Opportunity[];
}

export interface Sheet {
  header: readonly string[];
  rows: Cell[][];
}

/** Everything beyond the deals, their activities, the shop, the cases and the NPS, made of these; each part draws from its own stream. */
export function createMore(seed: number, { accounts, deals, orders, cases, opportunities }: Core) {
  const draw = (label: string) => random(seed, label);
  const campaigns = createCampaigns(draw('campaigns'));
  const dealers = createDealers(draw('dealers'));
  const wholesale = createWholesale(
    draw('wholesale'),
    dealers,
    (at) => campaignAt(campaigns, 'Email', at, 25)?.id ?? null,
  );
  const customers = createCustomers(draw('customers'), accounts, dealers, deals, orders);
  const old = customers.filter((one) => one.since !== null && one.churnedAt === null).slice(0, 120);
  const leads = createLeads(
    draw('leads'),
    deals,
    campaigns,
    old.map((one) => one.account.name),
  );
  const subscriptions = createSubscriptions(draw('subscriptions'), holdersOf(customers));
  complete(draw('churn'), customers, subscriptions, leads);
  const subscribers = createSubscribers(draw('subscribers'));
  const touches = createTouches(draw('touches'), leads, deals, campaigns, subscribers);
  const tickets = createTickets(draw('tickets'), cases);
  const portal = [
    ...new Set(wholesale.filter((one) => one.channel === 'portal').map((one) => one.dealer.account.name)),
  ];
  return {
    campaigns,
    dealers,
    wholesale,
    customers,
    leads,
    subscriptions,
    subscribers,
    touches,
    tickets,
    costs: costRows(draw('costs')),
    usage: createUsage(draw('usage'), subscriptions),
    visits: createVisits(draw('visits'), campaigns, leads, portal),
    calls: createCalls(draw('calls'), accounts, tickets),
    caseEvents: createCaseEvents(draw('case events'), tickets),
    caseSurveys: createCaseSurveys(draw('case surveys'), tickets),
    stock: createStock(draw('stock'), wholesale, orders),
    quotes: createQuotes(draw('quotes'), deals),
    forecasts: createForecasts(draw('forecasts'), deals),
    details: createDetails(draw('details'), opportunities, leads),
    europe: createEurope(draw('europe'), dealers),
    engagements: createEngagements(draw('engagements'), customers, leads),
    rates: rateRows(draw('rates')),
  };
}

export type More = ReturnType<typeof createMore>;

/** The exports by file name. */
export function moreSheets(more: More): Map<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  const add = (name: string, header: readonly string[], rows: Cell[][]): void =>
    void sheets.set(name, { header, rows });
  add('leads.csv', LEAD_COLUMNS, more.leads.map(leadRow));
  add('campaigns.csv', CAMPAIGN_COLUMNS, more.campaigns.map(campaignRow));
  add('touches.csv', TOUCH_COLUMNS, touchRows(more.touches));
  add('costs.csv', COST_COLUMNS, more.costs);
  add('subscribers.csv', SUBSCRIBER_COLUMNS, more.subscribers.map(subscriberRow));
  add('visits.csv', VISIT_COLUMNS, visitRows(more.visits));
  add('customers.csv', CUSTOMER_COLUMNS, more.customers.map(customerRow));
  add('subscriptions.csv', SUBSCRIPTION_COLUMNS, more.subscriptions.map(subscriptionRow));
  add('usage.csv', USAGE_COLUMNS, more.usage.map(usageRow));
  add('engagements.csv', ENGAGEMENT_COLUMNS, engagementRows(more.engagements));
  add('tickets.csv', TICKET_COLUMNS, more.tickets.map(ticketRow));
  add('case-events.csv', EVENT_COLUMNS, more.caseEvents.map(eventRow));
  add('case-surveys.csv', CASE_SURVEY_COLUMNS, more.caseSurveys.map(caseSurveyRow));
  add('calls.csv', CALL_COLUMNS, more.calls.map(callRow));
  add('wholesale-orders.csv', WHOLESALE_COLUMNS, more.wholesale.map(wholesaleRow));
  add('order-lines.csv', LINE_COLUMNS, more.wholesale.flatMap(lineRows));
  add('products.csv', PRODUCT_COLUMNS, productRows());
  add('stock.csv', STOCK_COLUMNS, more.stock.map(stockRow));
  add('opportunity-details.csv', DETAIL_COLUMNS, more.details.map(detailRow));
  add('europe-deals.csv', EUROPE_COLUMNS, more.europe.map(europeRow));
  add('stages.csv', STAGE_COLUMNS, stageRows());
  add('quotes.csv', QUOTE_COLUMNS, more.quotes.map(quoteRow));
  add('forecasts.csv', FORECAST_COLUMNS, more.forecasts.map(forecastRow));
  add('goals.csv', GOAL_COLUMNS, goalRows());
  add('milestones.csv', MILESTONE_COLUMNS, milestoneRows());
  add('fx-rates.csv', RATE_COLUMNS, more.rates);
  add('success-team.csv', SUCCESS_TEAM_COLUMNS, successTeamRows());
  return sheets;
}
