import { DAY, isoDate, utc } from './calendar.ts';
import type { Cell } from './csv.ts';
import { COMPANY, REPS } from './people.ts';

export const TARGET_COLUMNS = [
  'target_id',
  'title',
  'metric',
  'value',
  'period_start',
  'period_end',
  'scope',
  'scope_value',
  'currency',
] as const;

const QUARTERS = 10;
const FIRST_TARGET = 1_380_000;
const GROWTH = 0.045;
/** The year's last quarter is meant to be the best. */
const SEASON = [0.97, 1, 0.88, 1.15];

/** Targets of each quarter from 2024-Q3 to 2026-Q4. Money in whole dollars; ratios as fractions, NPS in points. */
export function targetRows(): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i < QUARTERS; i++) {
    const start = utc(2024, 7 + 3 * i, 1);
    const end = utc(2024, 10 + 3 * i, 1) - DAY;
    const quarter = (i + 2) % 4;
    const label = `Q${quarter + 1} ${new Date(start).getUTCFullYear()}`;
    const period = [isoDate(start), isoDate(end)];
    const amount = Math.round((FIRST_TARGET * (1 + GROWTH * i) * (SEASON[quarter] ?? 1)) / 10_000) * 10_000;
    const id = (kind: string): string => `${isoDate(start).slice(0, 4)}Q${quarter + 1}-${kind}`;
    rows.push([
      id('ALL'),
      `Closed won, ${COMPANY} (synthetic), ${label}`,
      'closed-won-amount',
      amount,
      ...period,
      'company',
      null,
      'USD',
    ]);
    rows.push([id('WIN'), `Win rate, ${label}`, 'win-rate', 0.34, ...period, 'company', null, null]);
    rows.push([id('NPS'), `NPS, ${label}`, 'nps', 40 + i, ...period, 'company', null, null]);
    const active = REPS.filter((rep) => rep.from < end && rep.to > start);
    const load = active.reduce((sum, rep) => sum + rep.load, 0);
    for (const rep of active) {
      const share = Math.round((amount * 1.08 * rep.load) / load / 1000) * 1000;
      rows.push([
        id(rep.name.split(' ')[0] ?? ''),
        `Closed won, ${rep.name}, ${label}`,
        'closed-won-amount',
        share,
        ...period,
        'owner',
        rep.name,
        'USD',
      ]);
    }
  }
  return rows;
}
