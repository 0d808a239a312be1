import { AS_OF, DAY, monthKey, quarterKey, yearOf } from './calendar.ts';
import type { Deal } from './deals.ts';
import { statusOf, type Opportunity } from './opportunities.ts';
import { STAGES, type Change } from './pipeline.ts';
import { counted, grouped, median, ratio, sum } from './statistics.ts';

const dollars = (rows: readonly Opportunity[]): number => sum(rows.map((row) => row.cents ?? 0)) / 100;

/** Closed deals of a group: counts, money in dollars of those with an amount, won / (won + lost). */
function closedFacts(rows: readonly Opportunity[]) {
  const won = rows.filter((row) => row.status === 'won');
  const lost = rows.filter((row) => row.status === 'lost');
  const priced = won.filter((row) => row.cents !== null);
  return {
    won: won.length,
    lost: lost.length,
    winRate: ratio(won.length, won.length + lost.length),
    wonAmount: dollars(won),
    wonWithAmount: priced.length,
    averageWonAmount: ratio(dollars(priced), priced.length),
    medianWonDays: median(
      won.flatMap((row) => (row.closeDay === null ? [] : [(row.closeDay - row.createdDay) / DAY])),
    ),
  };
}

/** Facts of the deals, each deal once (its last row), dated by the close date of the report; amounts in US dollars. */
export function dealFacts(all: readonly Opportunity[]) {
  const rows = [...new Map(all.map((row) => [row.deal.id, row])).values()];
  const open = rows.filter((row) => row.status === 'open');
  const closed = rows.filter((row) => row.status !== 'open');
  const asOf = Date.parse(`${AS_OF}T00:00:00Z`);
  const closedOn = (row: Opportunity): number => row.closeDay as number;
  const year2025 = closed.filter((row) => yearOf(closedOn(row)) === 2025);
  return {
    rows: all.length,
    unique: rows.length,
    byStatus: counted(rows, (row) => row.status),
    withoutAmount: counted(
      rows.filter((row) => row.cents === null),
      (row) => row.status,
    ),
    closedByYear: grouped(closed, (row) => `${yearOf(closedOn(row))}`, closedFacts),
    closedByQuarter: grouped(closed, (row) => quarterKey(closedOn(row)), closedFacts),
    wonAmountByMonth: grouped(
      closed.filter((row) => row.status === 'won'),
      (row) => monthKey(closedOn(row)),
      dollars,
    ),
    closed2025ByOwner: grouped(year2025, (row) => row.deal.owner, closedFacts),
    closed2025BySource: grouped(year2025, (row) => row.deal.source, closedFacts),
    lossReasons2025: counted(
      year2025.filter((row) => row.status === 'lost'),
      (row) => row.deal.lossReason ?? '',
    ),
    createdByMonth: counted(rows, (row) => monthKey(row.createdDay)),
    open: {
      amount: dollars(open),
      weightedAmount: sum(open.map((row) => (row.cents ?? 0) * row.probability)) / 10_000,
      overdue: open.filter((row) => row.closeDay !== null && row.closeDay < asOf).length,
      withoutNextStep: open.filter((row) => row.nextStep === null).length,
      byStage: grouped(
        open,
        (row) => row.stage,
        (list) => ({ deals: list.length, amount: dollars(list) }),
      ),
      byCategory: grouped(
        open,
        (row) => row.category,
        (list) => ({ deals: list.length, amount: dollars(list) }),
      ),
    },
  };
}

/** First rows of each visit to a stage. */
function visits(deal: Deal): Change[] {
  return deal.history.filter((change, i) => deal.history[i - 1]?.stage !== change.stage);
}

/** Facts of the history; a visit lasts from its first row to the first row of the next stage. */
export function historyFacts(deals: readonly Deal[]) {
  const stays = deals.flatMap((deal) => {
    const list = visits(deal);
    return list
      .slice(0, -1)
      .map((visit, i) => ({ stage: visit.stage, days: ((list[i + 1] as Change).at - visit.at) / DAY }));
  });
  const steps = deals.flatMap((deal) =>
    visits(deal)
      .map((visit) => STAGES.indexOf(visit.stage as never))
      .filter((step) => step >= 0)
      .map((step, i, list) => (i === 0 ? 0 : step - (list[i - 1] as number))),
  );
  return {
    rows: sum(deals.map((deal) => deal.history.length)),
    deals: deals.length,
    regressions: steps.filter((step) => step < 0).length,
    skips: steps.filter((step) => step > 1).length,
    dealsThatReached: counted(
      deals.flatMap((deal) => [...new Set(deal.history.map((change) => change.stage))]),
      (stage) => stage,
    ),
    completedVisits: grouped(
      stays,
      (stay) => stay.stage,
      (list) => ({ visits: list.length, medianDays: median(list.map((stay) => stay.days)) }),
    ),
    openAtEnd: deals.filter((deal) => statusOf((deal.history.at(-1) as Change).stage) === 'open').length,
  };
}
