import type { Activity } from './activities.ts';
import { MINUTE, monthKey, quarterKey, yearOf } from './calendar.ts';
import type { Case } from './cases.ts';
import type { Order } from './orders.ts';
import type { Survey } from './surveys.ts';
import { counted, grouped, median, ratio, sum } from './statistics.ts';

/** NPS of the answers between 0 and 10, in points of -100 to 100. */
function npsFacts(rows: readonly Survey[]) {
  const scores = rows.flatMap((row) => (row.score === null ? [] : [row.score]));
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const nps = ratio((promoters - detractors) * 100, scores.length);
  return {
    answers: scores.length,
    promoters,
    passives: scores.length - promoters - detractors,
    detractors,
    nps,
  };
}

export function surveyFacts(surveys: readonly Survey[]) {
  const answered = surveys.filter((one) => one.respondedAt !== null);
  const valid = answered.filter((one) => one.score !== null && one.score <= 10);
  const at = (one: Survey): number => one.respondedAt as number;
  return {
    rows: surveys.length,
    answered: answered.length,
    responseRate: ratio(answered.length, surveys.length),
    total: npsFacts(valid),
    byQuarter: grouped(valid, (one) => quarterKey(at(one)), npsFacts),
    byMonth: grouped(valid, (one) => monthKey(at(one)), npsFacts),
    bySegment: grouped(valid, (one) => one.account.segment, npsFacts),
  };
}

/** Money of orders in US dollars; net = total - tax - shipping - refunded of orders not cancelled. */
function orderTotals(orders: readonly Order[]) {
  const kept = orders.filter((order) => order.cancelledAt === null);
  return {
    orders: orders.length,
    cancelled: orders.length - kept.length,
    total: sum(kept.map((order) => order.total)) / 100,
    refunded: sum(kept.map((order) => order.refunded)) / 100,
    net: sum(kept.map((order) => order.total - order.tax - order.shipping - order.refunded)) / 100,
  };
}

export function orderFacts(orders: readonly Order[]) {
  const lines = sum(orders.map((order) => order.lines.length));
  return {
    rows: lines,
    continuationRows: lines - orders.length,
    all: orderTotals(orders),
    byYear: grouped(orders, (order) => `${yearOf(order.placedAt)}`, orderTotals),
    byPayment: counted(orders, (order) => order.payment),
    customers: new Set(orders.map((order) => order.account.name)).size,
    shipped: orders.filter((order) => order.shippedAt !== null).length,
  };
}

export function caseFacts(cases: readonly Case[]) {
  const rated = cases.filter((one) => one.satisfaction !== 'Offered');
  return {
    rows: cases.length,
    byStatus: counted(cases, (one) => one.status),
    byMonth: counted(cases, (one) => monthKey(one.createdAt)),
    solved: cases.filter((one) => one.solvedAt !== null).length,
    reopened: cases.filter((one) => one.reopens > 0).length,
    medianFirstReplyMinutes: median(cases.flatMap((one) => one.firstReplyMinutes ?? [])),
    medianSolveMinutes: median(
      cases.flatMap((one) => (one.solvedAt === null ? [] : [(one.solvedAt - one.createdAt) / MINUTE])),
    ),
    rated: rated.length,
    good: rated.filter((one) => one.satisfaction === 'Good').length,
  };
}

export function activityFacts(list: readonly Activity[]) {
  const done = list.filter((one) => one.status === 'Completed');
  return {
    rows: list.length,
    byStatus: counted(list, (one) => one.status),
    completedByType: counted(done, (one) => one.type),
    completed2025ByOwner: counted(
      done.filter((one) => yearOf(one.at) === 2025),
      (one) => one.owner,
    ),
    withDeal: new Set(list.map((one) => one.deal.id)).size,
  };
}
