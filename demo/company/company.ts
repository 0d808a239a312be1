import { createAccounts } from './accounts.ts';
import { ACTIVITY_COLUMNS, activityRows, createActivities } from './activities.ts';
import { AS_OF } from './calendar.ts';
import { CASE_COLUMNS, caseRow, createCases } from './cases.ts';
import { csv, type Cell } from './csv.ts';
import { dealFacts, historyFacts } from './deal-facts.ts';
import { createDeals } from './deals.ts';
import { addDirt } from './dirt.ts';
import { activityFacts, caseFacts, orderFacts, surveyFacts } from './facts.ts';
import {
  HISTORY_COLUMNS,
  OPPORTUNITY_COLUMNS,
  createOpportunities,
  historyRows,
  opportunityRow,
} from './opportunities.ts';
import { createMore, moreSheets } from './more.ts';
import { spoil } from './more-dirt.ts';
import { marketingFacts, portalFacts, salesFacts, serviceFacts, successFacts } from './more-facts.ts';
import { ORDER_COLUMNS, createOrders, orderRows } from './orders.ts';
import { COMPANY, MARK, NOTICE, USER_COLUMNS, userRows } from './people.ts';
import { random } from './prng.ts';
import { SURVEY_COLUMNS, createSurveys, surveyRow } from './surveys.ts';
import { TARGET_COLUMNS, targetRows } from './targets.ts';

export const SEED = 69;
const BOM = '\uFEFF';

const marked = (header: readonly string[], rows: readonly (readonly Cell[])[], end = '\n'): string =>
  csv(
    [...header, MARK],
    rows.map((row) => [...row, null]),
    end,
  );

/** The whole company of one seed: its exports by file name, and what is true of them, reckoned from the arrays behind the files. */
export function createCompany(seed: number = SEED) {
  const accounts = createAccounts(random(seed, 'accounts'));
  const deals = createDeals(random(seed, 'deals'), accounts);
  const activities = createActivities(random(seed, 'activities'), deals);
  const surveys = createSurveys(random(seed, 'nps'), accounts);
  const orders = createOrders(random(seed, 'orders'), accounts);
  const cases = createCases(random(seed, 'cases'), accounts);
  const opportunities = createOpportunities(deals);
  const dirt = addDirt(opportunities, surveys);
  const more = createMore(seed, { accounts, deals, orders, cases, opportunities });
  const sheets = moreSheets(more);
  const moreDirt = spoil(sheets, accounts);
  const targets = targetRows();
  const users = userRows();

  const facts = {
    notice: NOTICE,
    company: COMPANY,
    seed,
    asOf: AS_OF,
    currency: 'USD',
    accounts: accounts.length,
    dirt,
    deals: dealFacts(opportunities),
    history: historyFacts(deals),
    nps: surveyFacts(surveys),
    orders: orderFacts(orders),
    cases: caseFacts(cases),
    activities: activityFacts(activities),
    targets: { rows: targets.length },
    users: { rows: users.length },
    moreDirt,
    marketing: marketingFacts(more),
    success: successFacts(more),
    service: serviceFacts(more),
    portal: portalFacts(more),
    sales: salesFacts(more),
  };
  const files = new Map<string, string>([
    ['opportunities.csv', marked(OPPORTUNITY_COLUMNS, opportunities.map(opportunityRow)) + '\n'],
    ['opportunity-history.csv', marked(HISTORY_COLUMNS, historyRows(deals))],
    // As a survey tool saves it for a spreadsheet: byte order mark and CRLF.
    ['nps.csv', BOM + marked(SURVEY_COLUMNS, surveys.map(surveyRow), '\r\n')],
    ['orders.csv', marked(ORDER_COLUMNS, orders.flatMap(orderRows))],
    ['cases.csv', marked(CASE_COLUMNS, cases.map(caseRow))],
    ['activities.csv', marked(ACTIVITY_COLUMNS, activityRows(activities))],
    ['targets.csv', marked(TARGET_COLUMNS, targets)],
    ['users.csv', marked(USER_COLUMNS, users)],
    ...[...sheets].map(([name, { header, rows }]) => [name, marked(header, rows)] as const),
    ['facts.json', `${JSON.stringify(facts, null, 2)}\n`],
  ]);
  return { files, facts };
}

export type Company = ReturnType<typeof createCompany>;
export type Facts = Company['facts'];
