/** The sales process: stages in order with the chance, the forecast category and the typical days of each. */

export const STAGES = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
] as const;
export const WON = 'Closed Won';
export const LOST = 'Closed Lost';
export type OpenStage = (typeof STAGES)[number];
export type Stage = OpenStage | typeof WON | typeof LOST;

export type Category = 'Omitted' | 'Pipeline' | 'Best Case' | 'Commit' | 'Closed';

/** Percent, as Salesforce keeps it. */
export const PROBABILITY: Readonly<Record<Stage, number>> = {
  Prospecting: 10,
  Qualification: 20,
  'Needs Analysis': 35,
  'Proposal/Price Quote': 60,
  'Negotiation/Review': 80,
  [WON]: 100,
  [LOST]: 0,
};

export const CATEGORY: Readonly<Record<Stage, Category>> = {
  Prospecting: 'Pipeline',
  Qualification: 'Pipeline',
  'Needs Analysis': 'Pipeline',
  'Proposal/Price Quote': 'Best Case',
  'Negotiation/Review': 'Commit',
  [WON]: 'Closed',
  [LOST]: 'Omitted',
};

/** Median days in each open stage. */
export const DWELL: readonly number[] = [7, 11, 14, 17, 10];
/** Where lost deals end. */
export const LOST_AT: readonly (readonly [number, number])[] = [
  [0, 24],
  [1, 30],
  [2, 19],
  [3, 18],
  [4, 9],
];

/** The same category under its Salesforce API name. */
export function apiCategory(category: Category): string {
  return category === 'Best Case' ? 'BestCase' : category === 'Commit' ? 'Forecast' : category;
}

/** One state of a deal, from `at` until the next one. */
export interface Change {
  at: number;
  stage: Stage;
  /** US cents; null while unknown. */
  cents: number | null;
  /** First instant of the expected or recorded closing day. */
  closeDay: number;
  category: Category;
}

export const isOpen = (stage: Stage): stage is OpenStage => stage !== WON && stage !== LOST;
