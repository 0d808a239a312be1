import * as demo from './support/data.ts';

const sales = [
  ...[demo.opportunities, demo.opportunityDetails, demo.history, demo.stages],
  ...[demo.targets, demo.users],
];

/** The exports of the demo company that each dashboard is shown over. */
export const filesOf: Readonly<Record<string, readonly string[]>> = {
  'state-of-the-union': [...sales, demo.customers, demo.activities, demo.orders],
  'activity-management': [...sales, demo.activities, demo.engagements, demo.goals],
  'open-pipe': [...sales, demo.activities],
  'pipe-gen': [...sales, demo.activities, demo.leads, demo.campaigns, demo.touches, demo.costs],
  forecast: [...sales, demo.forecasts, demo.leads],
  'clean-your-room': [...sales, demo.activities, demo.leads, demo.customers],
  marketing: [
    ...[...sales, demo.leads, demo.campaigns, demo.touches, demo.costs, demo.subscribers],
    ...[demo.visits, demo.customers, demo.subscriptions],
  ],
  sales: [
    ...[...sales, demo.activities, demo.leads, demo.quotes],
    ...[demo.customers, demo.orders, demo.subscriptions],
  ],
  service: [
    ...[demo.cases, demo.tickets, demo.caseEvents, demo.caseSurveys, demo.calls],
    ...[demo.surveys, demo.users, demo.targets, demo.customers],
  ],
  'customer-success': [
    ...[demo.customers, demo.subscriptions, demo.usage, demo.surveys, demo.caseSurveys, demo.tickets],
    ...[demo.orders, demo.successTeam, demo.engagements, demo.leads, demo.costs],
  ],
  'customer-portal': [demo.wholesaleOrders, demo.orderLines, demo.products, demo.stock, demo.rates],
  'crm-success': [
    ...[...sales, demo.activities, demo.leads, demo.visits, demo.usage, demo.customers],
    ...[demo.goals, demo.milestones, demo.costs, demo.surveys, demo.caseSurveys],
  ],
};
