import { DAY, monthKey, quarterKey, yearOf } from './calendar.ts';
import { opportunityAt, type Opportunity } from './opportunities.ts';
import type { Change } from './pipeline.ts';
import type { Survey } from './surveys.ts';

/** How many rows of each kind were spoilt on purpose. */
export interface Dirt {
  /** A deal listed twice: the older state first, the right one in its own place after it. */
  duplicateId: number;
  /** A won deal without an amount; open and lost ones without are ordinary. */
  blankWonAmount: number;
  /** "N/A" as the amount of a lost deal. */
  naAmount: number;
  /** A lost deal closed before it was created. */
  reversedDate: number;
  /** A stage outside the process, on an open deal. */
  unknownStage: number;
  /** A close date nobody can read, on an open deal. */
  unreadableDate: number;
  /** A next step of two lines with quotes and a comma. */
  multilineText: number;
  /** Blank lines after the last row of opportunities.csv. */
  trailingBlankLine: number;
  /** An NPS answer of 11. */
  scoreOutOfRange: number;
}

/** Spoils one row of each kind in place and says how many; throws when the company has no row that fits. */
export function addDirt(rows: Opportunity[], surveys: readonly Survey[]): Dirt {
  const spoilt = new Set<Opportunity>();
  const take = (fits: (row: Opportunity) => boolean): Opportunity => {
    const found = rows.find((row, i) => i > 40 && !spoilt.has(row) && fits(row));
    if (!found) throw new Error('no row to spoil');
    spoilt.add(found);
    return found;
  };
  const closedIn = (row: Opportunity, year: number): boolean =>
    row.closeDay !== null && yearOf(row.closeDay) === year;

  take((row) => row.status === 'won' && closedIn(row, 2025)).cents = null;
  const unknown = take((row) => row.status === 'lost' && closedIn(row, 2025) && row.cents !== null);
  unknown.cents = null;
  unknown.amountText = 'N/A';
  const reversed = take(
    (row) => row.status === 'lost' && monthKey(row.createdDay) === '2024-08' && closedIn(row, 2024),
  );
  reversed.closeDay = reversed.createdDay - 12 * DAY;
  take((row) => row.status === 'open' && row.stage === 'Proposal/Price Quote').stage = 'Awaiting Legal';
  const unreadable = take((row) => row.status === 'open' && row.cents !== null);
  unreadable.closeDay = null;
  unreadable.closeText = 'end of Q13';
  take((row) => row.status === 'open').nextStep = 'Call the plant manager,\nthen send the "final" quote';

  const twice = take((row) => row.status === 'won' && closedIn(row, 2025) && row.deal.history.length > 3);
  rows.splice(rows.indexOf(twice) - 20, 0, opportunityAt(twice.deal, twice.deal.history[2] as Change));

  const answer = surveys.find((one) => one.respondedAt !== null && quarterKey(one.respondedAt) === '2024-Q4');
  if (!answer) throw new Error('no answer to spoil');
  answer.score = 11;
  return {
    duplicateId: 1,
    blankWonAmount: 1,
    naAmount: 1,
    reversedDate: 1,
    unknownStage: 1,
    unreadableDate: 1,
    multilineText: 1,
    trailingBlankLine: 1,
    scoreOutOfRange: 1,
  };
}
