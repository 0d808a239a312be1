import { BOOKS, DAY, END, MINUTE, monthKey, quarterKey } from './calendar.ts';
import type { More } from './more.ts';
import { lastChange } from './deals.ts';
import { WON } from './pipeline.ts';
import { available } from './stock.ts';
import { counted, grouped, median, ratio, sum } from './statistics.ts';
import { stockedAt, livingAt } from './states.ts';

const share = <T>(rows: readonly T[], fits: (row: T) => boolean): number | null =>
  ratio(rows.filter(fits).length, rows.length);

/** Marketing: money in whole US dollars, times in minutes. */
export function marketingFacts({ leads, campaigns, touches, subscribers, visits, costs }: More) {
  const leadFacts = (rows: typeof leads) => ({
    leads: rows.length,
    converted: rows.filter((lead) => lead.convertedAt !== null).length,
    won: rows.filter((lead) => lead.deal !== null && lastChange(lead.deal).stage === WON).length,
    medianResponseMinutes: median(
      rows.flatMap((lead) =>
        lead.inbound && lead.firstResponseAt !== null
          ? [(lead.firstResponseAt - lead.createdAt) / MINUTE]
          : [],
      ),
    ),
  });
  const person = (kind: string): number =>
    new Set(
      touches
        .filter((one) => one.kind === kind && one.person)
        .map((one) => `${one.campaign.id} ${one.person}`),
    ).size;
  return {
    leads: {
      rows: leads.length,
      all: leadFacts(leads),
      byQuarter: grouped(leads, (lead) => quarterKey(lead.createdAt), leadFacts),
      bySource: grouped(leads, (lead) => lead.source, leadFacts),
      byStatus: counted(leads, (lead) => lead.status),
    },
    campaigns: {
      rows: campaigns.length,
      byChannel: counted(campaigns, (one) => one.kind),
      cost: sum(campaigns.map((one) => one.cost ?? 0)),
    },
    touches: {
      rows: touches.length,
      byKind: counted(touches, (one) => one.kind),
      automated: touches.filter((one) => one.automated).length,
      newsletterReaders: { sent: person('sent'), delivered: person('delivered'), bounced: person('bounce') },
    },
    costs: {
      rows: costs.length,
      byCategory: grouped(
        costs,
        (row) => `${row[3]}`,
        (rows) => sum(rows.map((row) => Number(row[4]))),
      ),
    },
    subscribers: {
      rows: subscribers.length,
      members: subscribers.filter((one) => one.removedAt === null).length,
      removed: counted(
        subscribers.filter((one) => one.reason !== null),
        (one) => one.reason ?? '',
      ),
    },
    visits: {
      rows: visits.length,
      views: sum(visits.map((one) => one.views)),
      visitors: new Set(visits.map((one) => one.visitor)).size,
      byMonth: grouped(
        visits,
        (one) => monthKey(one.at),
        (rows) => ({
          views: sum(rows.map((one) => one.views)),
          visitors: new Set(rows.map((one) => one.visitor)).size,
        }),
      ),
    },
  };
}

/** Customers and contracts; money a month in whole US dollars, at the end of a day. */
export function successFacts({ customers, subscriptions, usage, engagements }: More) {
  const months = ['2025-06-30', '2025-12-31', '2026-06-30', '2026-09-30', '2026-10-31'];
  const after = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY;
  const since = customers.filter((one) => one.since !== null);
  return {
    customers: {
      rows: customers.length,
      prospects: customers.length - since.length,
      churned: since.filter((one) => one.churnedAt !== null).length,
      activeAtEndOf: Object.fromEntries(
        months.map((day) => [
          day,
          since.filter((one) => (one.since ?? END) < after(day) && (one.churnedAt ?? END + DAY) >= after(day))
            .length,
        ]),
      ),
      newByQuarter: counted(
        since.filter((one) => (one.since ?? 0) >= BOOKS),
        (one) => quarterKey(one.since ?? 0),
      ),
      churnedByQuarter: counted(
        since.filter((one) => one.churnedAt !== null),
        (one) => quarterKey(one.churnedAt ?? 0),
      ),
    },
    subscriptions: {
      rows: subscriptions.length,
      contracts: new Set(subscriptions.map((one) => one.id)).size,
      mrrAtEndOf: Object.fromEntries(
        months.map((day) => [day, sum(livingAt(subscriptions, after(day) - DAY).map((one) => one.mrr))]),
      ),
      decided: subscriptions.filter((one) => one.renewed !== null).length,
      renewed: subscriptions.filter((one) => one.renewed === true).length,
    },
    usage: {
      rows: usage.length,
      events: sum(usage.map((one) => one.events)),
      users: new Set(usage.map((one) => one.user)).size,
    },
    engagements: {
      rows: engagements.length,
      byStatus: counted(engagements, (one) => one.status),
      byType: counted(engagements, (one) => one.type),
    },
  };
}

/** Service: times in seconds, CSAT satisfied at 4 and 5. */
export function serviceFacts({ tickets, caseEvents, caseSurveys, calls }: More) {
  const inbound = calls.filter((call) => call.direction === 'inbound');
  const answered = calls.filter((call) => call.result === 'answered');
  const scores = (kind: string): number[] =>
    caseSurveys.flatMap((one) => (one.kind === kind && one.score !== null ? [one.score] : []));
  const solved = tickets.filter(({ of }) => of.solvedAt !== null);
  return {
    tickets: {
      rows: tickets.length,
      byKind: counted(tickets, (one) => one.kind),
      escalated: tickets.filter((one) => one.escalated).length,
      solved: solved.length,
      solvedInTime: solved.filter((one) => (one.of.solvedAt ?? END) <= one.resolutionDueAt).length,
    },
    events: {
      rows: caseEvents.length,
      byType: counted(caseEvents, (one) => one.type),
      cases: new Set(caseEvents.map((one) => one.ticket.of.id)).size,
    },
    surveys: {
      rows: caseSurveys.length,
      csatAnswers: scores('CSAT').length,
      csat: share(scores('CSAT'), (score) => score >= 4),
      cesAnswers: scores('CES').length,
      ces: ratio(sum(scores('CES')), scores('CES').length),
    },
    calls: {
      rows: calls.length,
      byDirection: counted(calls, (call) => call.direction),
      byResult: counted(calls, (call) => call.result),
      abandonedShare: share(inbound, (call) => call.result === 'abandoned'),
      handleSeconds: ratio(sum(answered.map((call) => call.talk + call.hold + call.wrap)), answered.length),
      waitSeconds: ratio(
        sum(inbound.filter((call) => call.result === 'answered').map((call) => call.wait)),
        inbound.filter((call) => call.result === 'answered').length,
      ),
    },
  };
}

/** Wholesale: orders in their own currency, lines in US dollars. */
export function portalFacts({ wholesale, stock }: More) {
  const lines = wholesale.flatMap((order) => order.lines.map((line) => ({ order, line })));
  const arrived = wholesale.filter((order) => order.deliveredAt !== null);
  const late = (order: (typeof wholesale)[number]): boolean => (order.deliveredAt ?? END) > order.promisedAt;
  const latest = stockedAt(stock);
  const onShelves = grouped(
    latest,
    (row) => row.product.id,
    (rows) => sum(rows.map(available)),
  );
  return {
    orders: {
      rows: wholesale.length,
      byStatus: counted(wholesale, (order) => order.status),
      byChannel: counted(wholesale, (order) => order.channel),
      totalByCurrency: grouped(
        wholesale,
        (order) => order.dealer.currency,
        (rows) => sum(rows.map((order) => order.total)) / 100,
      ),
      delivered: arrived.length,
      deliveredInTime: arrived.filter((order) => !late(order)).length,
    },
    lines: {
      rows: lines.length,
      units: sum(lines.map(({ line }) => line.quantity)),
      returned: sum(lines.map(({ line }) => line.returned)),
      backordered: sum(lines.map(({ line }) => line.backordered)),
    },
    stock: {
      rows: stock.length,
      onHand: sum(latest.map((row) => row.onHand)),
      available: sum(latest.map(available)),
      incoming: sum(latest.map((row) => row.incoming)),
      value: sum(latest.map((row) => row.onHand * row.product.cost)) / 100,
      out: Object.values(onShelves).filter((units) => units <= 0).length,
    },
  };
}

/** Of the deals' long report: money in US dollars. */
export function salesFacts({ details, europe, quotes, forecasts, rates }: More) {
  const won = details.filter(({ of }) => of.status === 'won');
  const named = details.filter(({ of, competitors }) => of.status !== 'open' && competitors.length > 0);
  return {
    details: {
      rows: details.length,
      byStatus: counted(details, ({ of }) => of.status),
      withCampaign: won.filter((one) => one.lead?.campaign).length,
      wonAgainstCompetitors: named.filter(({ of }) => of.status === 'won').length,
      lostAgainstCompetitors: named.filter(({ of }) => of.status === 'lost').length,
      openWithoutContact: details.filter(({ of, contact }) => of.status === 'open' && contact === null)
        .length,
      wonProfit: sum(won.map((one) => (one.of.cents ?? 0) - (one.costCents ?? 0))) / 100,
      wonReasons: counted(won, (one) => one.wonReason ?? ''),
    },
    europe: {
      rows: europe.length,
      byStatus: counted(europe, (one) => one.status),
      wonByCurrency: grouped(
        europe.filter((one) => one.status === 'won'),
        (one) => one.currency,
        (rows) => sum(rows.map((one) => one.amount)),
      ),
    },
    quotes: {
      rows: quotes.length,
      received: quotes.filter((one) => one.direction === 'received').length,
      byStatus: counted(
        quotes.filter((one) => one.direction === 'sent'),
        (one) => one.status,
      ),
    },
    forecasts: { rows: forecasts.length, byCategory: counted(forecasts, (one) => one.category) },
    rates: { rows: rates.length },
  };
}
