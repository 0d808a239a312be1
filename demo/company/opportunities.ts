import { loaderInstant, dayOf, isoDate, monthOf, monthStart, usDate, usMinute, yearOf } from './calendar.ts';
import { money, type Cell } from './csv.ts';
import { lastChange, type Deal } from './deals.ts';
import { LOST, PROBABILITY, WON, apiCategory, type Category, type Change, type Stage } from './pipeline.ts';

/** One row of the report: what a careful reader should understand from it, and the text where that differs. */
export interface Opportunity {
  deal: Deal;
  stage: string;
  status: 'won' | 'lost' | 'open';
  cents: number | null;
  createdDay: number;
  closeDay: number | null;
  probability: number;
  category: Category;
  stageSince: number;
  pushes: number;
  nextStep: string | null;
  /** Written in place of the amount or the close date when the row is dirty. */
  amountText: string | null;
  closeText: string | null;
}

export const statusOf = (stage: Stage): Opportunity['status'] =>
  stage === WON ? 'won' : stage === LOST ? 'lost' : 'open';

/** Times the close date went to a later month while the deal was open. */
function pushCount(history: readonly Change[]): number {
  let count = 0;
  history.forEach((change, i) => {
    const before = history[i - 1];
    if (
      before &&
      statusOf(change.stage) === 'open' &&
      monthStart(change.closeDay) > monthStart(before.closeDay)
    )
      count++;
  });
  return count;
}

/** The report's row of a deal as it stood after the given change. */
export function opportunityAt(deal: Deal, change: Change): Opportunity {
  let since = change.at;
  for (let i = deal.history.indexOf(change); i >= 0 && deal.history[i]?.stage === change.stage; i--)
    since = (deal.history[i] as Change).at;
  const status = statusOf(change.stage);
  return {
    deal,
    stage: change.stage,
    status,
    cents: change.cents,
    createdDay: dayOf(deal.createdAt),
    closeDay: change.closeDay,
    probability: PROBABILITY[change.stage],
    category: change.category,
    stageSince: since,
    pushes: pushCount(deal.history),
    nextStep: status === 'open' ? deal.nextStep : null,
    amountText: null,
    closeText: null,
  };
}

export const createOpportunities = (deals: readonly Deal[]): Opportunity[] =>
  deals.map((deal) => opportunityAt(deal, lastChange(deal)));

export const OPPORTUNITY_COLUMNS = [
  'Opportunity ID',
  'Opportunity Name',
  'Account Name',
  'Opportunity Owner',
  'Stage',
  'Amount',
  'Amount Currency',
  'Probability (%)',
  'Forecast Category',
  'Created Date',
  'Close Date',
  'Last Stage Change Date',
  'Last Activity',
  'Push Count',
  'Next Step',
  'Lead Source',
  'Type',
  'Region',
  'Fiscal Period',
  'Loss Reason',
] as const;

/** Q3-2025, as Salesforce names a fiscal period of a calendar year. */
export const fiscalPeriod = (day: number): string => `Q${Math.ceil(monthOf(day) / 3)}-${yearOf(day)}`;

export function opportunityRow(row: Opportunity): Cell[] {
  const { deal } = row;
  return [
    deal.id,
    deal.name,
    deal.account.name,
    deal.owner,
    row.stage,
    row.amountText ?? (row.cents === null ? null : money(row.cents)),
    'USD',
    row.probability,
    row.category,
    usDate(row.createdDay),
    row.closeText ?? (row.closeDay === null ? null : usDate(row.closeDay)),
    usMinute(row.stageSince),
    deal.lastActivityAt === null ? null : usDate(deal.lastActivityAt),
    row.pushes,
    row.nextStep,
    deal.source,
    deal.type,
    deal.account.region,
    row.closeDay === null ? null : fiscalPeriod(row.closeDay),
    row.status === 'lost' ? deal.lossReason : null,
  ];
}

export const HISTORY_COLUMNS = [
  'OpportunityId',
  'CreatedDate',
  'StageName',
  'Amount',
  'CloseDate',
  'Probability',
  'ForecastCategory',
] as const;

/** The log of all deals in order of time, as Data Loader writes it. */
export function historyRows(deals: readonly Deal[]): Cell[][] {
  const log = deals.flatMap((deal) => deal.history.map((change) => ({ deal, change })));
  log.sort((a, b) => a.change.at - b.change.at || (a.deal.id < b.deal.id ? -1 : 1));
  return log.map(({ deal, change }) => [
    deal.id,
    loaderInstant(change.at),
    change.stage,
    change.cents === null ? null : `${change.cents / 100}.0`,
    isoDate(change.closeDay),
    PROBABILITY[change.stage],
    apiCategory(change.category),
  ]);
}
