// Exports for the stories. The demo company is synthetic, and its data end on this day.
export const asOf = '2026-10-31';

export const opportunities = new URL('../../demo/data/opportunities.csv', import.meta.url).href;
/** The same deals at length, open or closed since November 2025: lead, campaign, contact, product, cost, competitors. */
export const opportunityDetails = new URL('../../demo/data/opportunity-details.csv', import.meta.url).href;
/** Deals in euros and pounds; wants `rates`. */
export const europeDeals = new URL('../../demo/data/europe-deals.csv', import.meta.url).href;
export const history = new URL('../../demo/data/opportunity-history.csv', import.meta.url).href;
export const stages = new URL('../../demo/data/stages.csv', import.meta.url).href;
export const activities = new URL('../../demo/data/activities.csv', import.meta.url).href;
/** Activities of customer success, and with leads. */
export const engagements = new URL('../../demo/data/engagements.csv', import.meta.url).href;
export const quotes = new URL('../../demo/data/quotes.csv', import.meta.url).href;
export const leads = new URL('../../demo/data/leads.csv', import.meta.url).href;
export const campaigns = new URL('../../demo/data/campaigns.csv', import.meta.url).href;
export const touches = new URL('../../demo/data/touches.csv', import.meta.url).href;
export const costs = new URL('../../demo/data/costs.csv', import.meta.url).href;
export const subscribers = new URL('../../demo/data/subscribers.csv', import.meta.url).href;
/** Of the last two months, as `usage`. */
export const visits = new URL('../../demo/data/visits.csv', import.meta.url).href;
export const customers = new URL('../../demo/data/customers.csv', import.meta.url).href;
export const subscriptions = new URL('../../demo/data/subscriptions.csv', import.meta.url).href;
export const usage = new URL('../../demo/data/usage.csv', import.meta.url).href;
export const orders = new URL('../../demo/data/orders.csv', import.meta.url).href;
/** Orders of dealers, some in euros and pounds; wants `rates`. The lines are in US dollars. */
export const wholesaleOrders = new URL('../../demo/data/wholesale-orders.csv', import.meta.url).href;
export const orderLines = new URL('../../demo/data/order-lines.csv', import.meta.url).href;
export const products = new URL('../../demo/data/products.csv', import.meta.url).href;
export const stock = new URL('../../demo/data/stock.csv', import.meta.url).href;
export const cases = new URL('../../demo/data/cases.csv', import.meta.url).href;
/** The same cases at length, since November 2025: times, promises, topics. */
export const tickets = new URL('../../demo/data/tickets.csv', import.meta.url).href;
export const caseEvents = new URL('../../demo/data/case-events.csv', import.meta.url).href;
export const calls = new URL('../../demo/data/calls.csv', import.meta.url).href;
/** NPS. */
export const surveys = new URL('../../demo/data/nps.csv', import.meta.url).href;
/** CSAT and CES after a case. */
export const caseSurveys = new URL('../../demo/data/case-surveys.csv', import.meta.url).href;
export const targets = new URL('../../demo/data/targets.csv', import.meta.url).href;
/** SMART goals of 2026, beside the quarterly `targets`. */
export const goals = new URL('../../demo/data/goals.csv', import.meta.url).href;
export const forecasts = new URL('../../demo/data/forecasts.csv', import.meta.url).href;
export const milestones = new URL('../../demo/data/milestones.csv', import.meta.url).href;
export const rates = new URL('../../demo/data/fx-rates.csv', import.meta.url).href;
export const users = new URL('../../demo/data/users.csv', import.meta.url).href;
/** Users outside sales and support. */
export const successTeam = new URL('../../demo/data/success-team.csv', import.meta.url).href;
export const together = (...addresses: string[]): string => addresses.join(' ');

/** A file as a person drops it on a page. */
export const file = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });

/** A request that is never answered. */
export const endless = (): Response => new Response(new ReadableStream());
/** A server that is there and cannot answer. */
export const unavailable = (): Response => new Response(null, { status: 503 });

/** Eight closed deals and one open, as small as an export can be. */
export const fewDeals = `Deal ID,Stage,Amount,Created Date,Close Date,Owner
D-1,Closed Won,4200,2026-01-12,2026-02-20,Ana
D-2,Closed Lost,1800,2026-01-20,2026-02-27,Bo
D-3,Closed Won,2600,2026-02-02,2026-03-13,Ana
D-4,Closed Won,3900,2026-02-16,2026-03-30,Bo
D-5,Closed Lost,5100,2026-03-02,2026-04-17,Ana
D-6,Closed Won,2200,2026-03-18,2026-05-05,Ana
D-7,Closed Lost,900,2026-04-07,2026-05-22,Bo
D-8,Closed Won,7400,2026-04-21,2026-06-12,Ana
D-9,Negotiation,3300,2026-05-11,2026-07-10,Bo
`;

/** The same with what goes wrong in real exports. */
export const dirtyDeals = `${fewDeals}D-8,Closed Won,7400,2026-04-21,2026-06-12,Ana
D-10,Closed Won,on request,2026-04-02,2026-05-29,Bo
D-11,Closed Won,3100,2026-04-02,sometime in May,Bo
D-12,Closed Lost,n/a,2026-04-09,2026-06-04,Ana
D-13,Awaiting Legal,1500,2026-05-04,2026-06-30,Bo
,Closed Won,6000,2026-04-14,2026-06-02,Ana
`;

/** One row an answer, `counts[i]` of the score `from + i`, spread over half a year. */
export function answersOf(counts: readonly number[], from: number): string {
  const scores = counts.flatMap((count, i) => Array<number>(count).fill(from + i));
  const months = 6;
  const rows = scores.map((score, i) => {
    // A step that shares no factor with the number of months mixes the scores over them.
    const month = 1 + ((i * 5) % months);
    const day = 1 + (Math.floor(i / months) % 28);
    return `A-${i + 1},${score},2026-0${month}-${String(day).padStart(2, '0')}`;
  });
  return `Response ID,NPS Score,Responded at\n${rows.join('\n')}\n`;
}
