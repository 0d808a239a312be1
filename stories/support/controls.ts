import type { ArgTypes } from '@storybook/web-components-vite';

// What each attribute means comes from custom-elements.json; here is only how it is set in the controls.
const text = { control: 'text' } as const;
export const choice = (...options: readonly (string | undefined)[]) =>
  ({ control: 'select', options: [undefined, ...options] }) as const;

export const periods = choice(
  'all',
  'this-month',
  'this-quarter',
  'this-year',
  'last-quarter',
  'last-12-months',
  'last-90-days',
  '2026-Q3',
  '2026-09',
  '2025',
  'FY2026',
  '2026-01..2026-06',
);
export const compare = choice('previous', 'year', 'none');
export const grain = choice('auto', 'day', 'week', 'month', 'quarter', 'year');
export const metrics = choice(
  'win-rate',
  'close-rate',
  'closed-won-amount',
  'won-deals',
  'lost-deals',
  'average-deal-size',
  'sales-cycle-length',
  'opportunities-created',
  'pipeline-created',
  'open-pipeline',
  'weighted-pipeline',
  'open-opportunities',
);
export const target = { control: 'number' } as const;

const readOnly = { control: false } as const;
/** The property beside an attribute of another spelling: one control for both is enough. */
const twin = { table: { disable: true } } as const;

/** The attributes that every tag has. */
export const shared: Partial<ArgTypes> = {
  src: text,
  source: text,
  table: text,
  period: periods,
  'as-of': text,
  filter: text,
  heading: text,
  theme: choice('light', 'dark', 'auto'),
  currency: text,
  map: text,
  'date-order': choice('dmy', 'mdy', 'ymd'),
  'time-zone': choice('UTC', 'Europe/Paris', 'Asia/Tehran', 'Asia/Ho_Chi_Minh', 'America/New_York'),
  'week-start': { control: { type: 'number', min: 1, max: 7 } },
  'fiscal-year-start': { control: { type: 'number', min: 1, max: 12 } },
  calendar: choice('gregory', 'persian'),
  cache: choice('none', 'memory', 'idb'),
  'cache-scope': text,
  data: readOnly,
  answer: readOnly,
  answers: readOnly,
  report: readOnly,
  version: twin,
  dateOrder: twin,
  timeZone: twin,
  weekStart: twin,
  fiscalYearStart: twin,
  asOf: twin,
  cacheScope: twin,
};
