import * as data from './support/data.ts';

const sales = [
  ...[data.opportunities, data.opportunityDetails, data.history, data.stages],
  ...[data.targets, data.users],
];

/** The exports of the demo company that each dashboard is shown over. */
export const filesOf: Readonly<Record<string, readonly string[]>> = {
  'state-of-the-union': [...sales, data.customers, data.activities, data.orders],
  'activity-management': [...sales, data.activities, data.engagements, data.goals],
  'open-pipe': [...sales, data.activities],
  'pipe-gen': [...sales, data.activities, data.leads, data.campaigns, data.touches, data.costs],
  forecast: [...sales, data.forecasts, data.leads],
  'clean-your-room': [...sales, data.activities, data.leads, data.customers],
  marketing: [
    ...[...sales, data.leads, data.campaigns, data.touches, data.costs, data.subscribers],
    ...[data.visits, data.customers, data.subscriptions],
  ],
  sales: [
    ...[...sales, data.activities, data.leads, data.quotes],
    ...[data.customers, data.orders, data.subscriptions],
  ],
  service: [
    ...[data.cases, data.tickets, data.caseEvents, data.caseSurveys, data.calls],
    ...[data.surveys, data.users, data.targets, data.customers],
  ],
  'customer-success': [
    ...[data.customers, data.subscriptions, data.usage, data.surveys, data.caseSurveys, data.tickets],
    ...[data.orders, data.successTeam, data.engagements, data.leads, data.costs],
  ],
  'customer-portal': [data.wholesaleOrders, data.orderLines, data.products, data.stock, data.rates],
  'crm-success': [
    ...[...sales, data.activities, data.leads, data.visits, data.usage, data.customers],
    ...[data.goals, data.milestones, data.costs, data.surveys, data.caseSurveys],
  ],
};
