import { plural, quoted, type Said } from './words.ts';

const rows = (n: number, text: string): string => `${text} ${plural(n, 'row', 'rows')}`;
/** Where in a file: " in row 214, column “Close Date”". */
const place = ({ row, column }: Said): string =>
  row || column
    ? ` in ${[row && `row ${row}`, column && `column ${quoted(column)}`].filter(Boolean).join(', ')}`
    : '';
const insteadOf = (expected: string | undefined): string => (expected ? `; expected: ${expected}` : '');

/** The texts in English, and the type of those in every other language. Numbers arrive as formatted text, counts also as a number for the plural. */
export const en = {
  /** Which texts these are: a tag's own texts follow it. */
  code: 'en' as string,
  /** Between the parts of a sentence or list, and at its end. */
  comma: ', ',
  stop: '.',
  /** Names that are more than their metric's id with blanks. */
  metrics: {
    nps: 'Net promoter score',
    'closed-won-amount': 'Closed won',
    'forecast-closed': 'Closed',
    'forecast-commit': 'Commit forecast',
    'forecast-most-likely': 'Most likely forecast',
    'forecast-best-case': 'Best case forecast',
    'forecast-weighted': 'Weighted forecast',
    'lost-deals': 'Deals lost',
    'order-count': 'Orders',
    'stage-conversion-rate': 'Sales funnel',
    'won-deals': 'Deals won',
  } as Readonly<Record<string, string>>,
  /** How metrics are worked out, where the catalogue's own English would not do; a file of its own, read when asked for. */
  about: (): Promise<Readonly<Record<string, string>>> => Promise.resolve({}),
  /** Why there is no picture at all. */
  faults: {
    'file-not-found': ({ file }: Said) => `The file ${file} was not found. Check the address.`,
    network: ({ file, found }: Said) => `The file ${file} could not be fetched (${found}).`,
    'not-a-table': ({ file, found }: Said) =>
      `${file} is not a table but ${found}. Check the address, or export it as CSV.`,
    'unsupported-format': ({ file, found, expected }: Said) =>
      `${file} is ${found}, which cannot be read${insteadOf(expected)}.`,
    'empty-file': ({ file }: Said) => `${file} is empty.`,
    'unknown-table': ({ file, found, expected }: Said) =>
      `What ${file} holds cannot be told from its columns: ${found}${insteadOf(expected)}. Name its table, or map its columns.`,
    'missing-column': ({ file, table, column, found }: Said) =>
      column
        ? `${file ?? `The table ${table}`} has no column that could be ${table}.${column}${found ? `; its columns: ${found}` : ''}. Map one of them to it, or add it to the export.`
        : `This needs the table ${table}, which the data do not have. Add its file.`,
    'no-usable-date': (d: Said) => `${d.file} has no date that can be read${place(d)}: ${quoted(d.found)}.`,
    malformed: (d: Said) =>
      `${d.file ?? 'The data'} cannot be read${place(d)}: found ${quoted(d.found)}${insteadOf(d.expected)}.`,
    'other-scale': (d: Said) =>
      `${d.file ?? 'The data'}: these answers are on the scale ${quoted(d.found)}; a net promoter score needs ${d.expected}. They are not converted.`,
    'too-large': (d: Said) => `${d.file} is too large${place(d)}: ${d.found}, at most ${d.expected}.`,
    'no-source': ({ found, expected }: Said) =>
      `There are no data here yet${found ? `: nothing is known by the name ${quoted(found)}` : ''}. Give the tag ${expected}.`,
    'unknown-metric': ({ metric, expected }: Said) =>
      `There is no metric ${quoted(metric)}. Did you mean ${expected}?`,
    'unknown-dimension': ({ dimension, expected }: Said) =>
      `The data cannot be split or filtered by ${quoted(dimension)}${insteadOf(expected)}.`,
    'bad-period': ({ found, expected }: Said) => `${quoted(found)} is not a period. Good ones: ${expected}.`,
    'bad-attribute': ({ attribute, found, expected }: Said) =>
      `The attribute ${attribute} ${found ? `cannot be ${quoted(found)}` : 'is missing'}. Good values: ${expected}.`,
    'bad-question': ({ found, expected }: Said) =>
      `The question cannot be understood: ${found}${insteadOf(expected)}.`,
    'worker-lost': () => 'The calculation stopped unexpectedly. Reload the page.',
    'timed-out': () => 'The calculation took too long. Reload the page.',
    cancelled: () => 'The calculation was stopped.',
    internal: ({ found }: Said) => `Something went wrong: ${found}.`,
  },
  /** Why a value is missing although the data could be read; the part after the colon of a code arrives as `x`. */
  reasons: {
    'no-rows': () => 'Nothing falls into this selection.',
    'no-value': () => 'None of the rows has a value for this.',
    'zero-denominator': () => 'Nothing falls into this selection that it could be a share of.',
    'no-target': () => 'The data have no target for this selection.',
    'no-period': () => 'This needs a period.',
    'not-enough-rows': (x: string) => `The history is too short (${x}).`,
    'missing-values': (x: string) => `The history has too many gaps (${x}).`,
    'no-model': () => 'No model fits the history.',
    'incomplete-period': () => 'This period has not begun yet.',
    'no-rate': (x: string) => `There is no exchange rate for ${x}. Add a file of rates.`,
  },
  /** What befell some rows, as phrases before a count. */
  findings: {
    'duplicate-key': 'repeated by a later row with the same key',
    replaced: 'replaced by a later file',
    'missing-required': 'no value where one is needed',
    deleted: 'marked as deleted',
    'too-few-cells': 'fewer cells than headers',
    'too-many-cells': 'more cells than headers',
    truncated: 'cut off',
    malformed: 'not written as its format wants',
    'damaged-text': 'not readable as text in places',
    titles: 'lines of titles above the header',
    'not-a-date': 'not a date',
    'not-a-number': 'not a number',
    'outside-percent': 'not within 0–100 %',
    'not-a-boolean': 'neither yes nor no',
    'no-value': 'no value',
    'other-scale': 'answers on another scale',
    'score-outside-scale': 'scores outside 0–10',
    'other-pipeline': 'in another pipeline',
    overdue: 'expected close has passed',
    'ambiguous-dates': 'day, month and year could be in another order',
    'dates-by-column': 'day and month in the order of another column',
    'discount-shares': 'discounts between 0 and 1, taken for shares of their lines',
    'spreadsheet-days': 'numbers that can only be days, as a spreadsheet counts them',
    'ambiguous-currency': 'sign of several currencies',
    'ambiguous-numbers': 'decimal sign could be another',
    'column-dropped': 'column too large to keep',
    'unknown-status': 'unknown status, taken as open',
    'unknown-value': 'unknown words',
    'unknown-stage': 'unknown stage, taken as open',
    'mixed-currency': 'several currencies',
    'no-rate': 'no exchange rate',
    'inferred-lost': 'past their close date, taken as lost',
    'inferred-kind': 'kind of survey told from its scores',
    'inferred-forecast-category': 'forecast category told from the probability',
    'scale-1-10': 'no zero among many answers: the scale may be 1–10',
    'scale-not-nps': 'scale does not end at 10',
    'derived-table': 'stages told from the deals',
    'alike-rows': 'rows alike but for what is not read: may be counted twice',
    'other-field': 'changes of other fields',
    unmatched: 'name nothing in the table they refer to',
    'no-key': 'no key column',
    'missing-column': 'column missing',
    encoding: 'text encoding',
  },
  loading: 'Reading the data…',
  progress: (file: string, bytes: string, n: number, count: string) =>
    `Reading ${file}: ${bytes}${n ? `, ${rows(n, count)}` : ''}`,
  errorTitle: 'This cannot be shown',
  emptyTitle: 'No data for this selection',
  emptyHint: (filter: string, period: string, asOf: string) =>
    `${filter ? `Remove the filter ${filter}` : ''}${filter && period ? ' or choose' : period ? 'Choose' : ''}${period ? ` another period than ${period}` : ''}${filter || period ? '. ' : ''}The data end on ${asOf}.`,
  partial: (n: number, count: string) => `${rows(n, count)} to check`,
  findingsTitle: 'What was left out or is uncertain',
  finding: (phrase: string, n: number, count: string, column: string, examples: string) =>
    `${column && `${column}: `}${phrase}${n ? `, ${rows(n, count)}` : ''}${examples && ` (${examples})`}`,
  example: (row: string, text: string) => `row ${row}${text && `: ${quoted(text)}`}`,
  stale: 'Could not be refreshed',
  revalidating: 'Checking for newer data…',
  menu: 'Card menu',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  asOf: (date: string) => `as of ${date}`,
  toDate: 'to date',
  allTime: 'all time',
  n: (count: string) => `n = ${count}`,
  quarter: (quarter: string, year: string, _quarter: number) => `Q${quarter} ${year}`,
  fiscalYear: (year: string) => `FY ${year}`,
  week: (date: string) => `week of ${date}`,
  points: (text: string) => `${text} pts`,
  /** How units of time are written on axes. */
  shortUnits: 'narrow' as 'narrow' | 'short',
  times: (text: string) => `${text}×`,
  fraction: (part: string, whole: string) => `${part} of ${whole}`,
  interval: (level: string, low: string, high: string) => `${level} interval: ${low} to ${high}`,
  period: 'Period',
  value: 'Value',
  target: 'Target',
  pace: 'Pace',
  median: 'Median',
  /** Parts of a summary; they are joined by commas. */
  is: (name: string, value: string, period: string) => `${name} ${value} (${period})`,
  up: (change: string, than: string) => `up ${change} on ${than}`,
  down: (change: string, than: string) => `down ${change} on ${than}`,
  level: (than: string) => `unchanged on ${than}`,
  on: (than: string, value: string) => `on ${than} (${value})`,
  ofTarget: (share: string, target: string) => `${share} of the target ${target}`,
  short: (amount: string) => `${amount} short`,
  above: (amount: string) => `${amount} above`,
  reached: 'reached',
  by: (name: string, what: string) => `${name}: ${what}`,
  funnel: {
    stage: 'Stage',
    deals: 'Deals',
    amount: 'Amount',
    ofPrevious: 'Went on from previous',
    share: (percent: string) => `${percent} of previous went on`,
    days: 'Median days',
    lost: 'Lost here',
    still: 'Still here',
    overall: 'Won of entered',
    won: 'Won',
    summary: (won: string, entered: string, share: string) =>
      `${won} won of ${entered} deals that entered (${share})`,
    weakest: (from: string, to: string, share: string) => `weakest step ${from} → ${to}: ${share} go on`,
    inferred: 'Without stage history: what a deal has reached is inferred from its current stage.',
    partlyInferred: (count: string) =>
      `${count} deals have no stage history: what they have reached is inferred from their current stage.`,
    lostUnknown: (count: string) =>
      `Of ${count} lost deals it is not known which stage they had reached; they count in the first only.`,
    noAmounts: 'The data have no amounts.',
  },
  forecast: {
    title: 'Sales forecast',
    closed: 'Closed',
    commit: 'Commit',
    mostLikely: 'Most likely',
    bestCase: 'Best case',
    pipeline: 'Pipeline',
    total: 'Running total',
    gap: 'To target',
    weighted: 'Weighted',
    projected: 'Projected',
    summary: (closed: string, period: string) => `${closed} closed in ${period}`,
    withCommit: (total: string) => `${total} with commit`,
    series: (name: string, value: string, period: string) => `${name} by month: ${value} in ${period}`,
    ahead: (value: string, period: string, low: string, high: string) =>
      `${value} projected for ${period} (80% interval ${low} to ${high})`,
    model: (model: string) =>
      `Projection by exponential smoothing (${model}), with its 80% and 95% intervals.`,
    noProjection: (why: string) => `No projection. ${why}`,
    overdue: (n: number, count: string) =>
      `${count} open ${plural(n, 'deal', 'deals')} past the expected close ${plural(n, 'is', 'are')} not in the weighted forecast.`,
    uncategorised: 'Forecast categories told from the stages.',
  },
  nps: {
    promoters: 'Promoters',
    passives: 'Passives',
    detractors: 'Detractors',
    score: 'Score',
    answers: 'Answers',
    summary: (promoters: string, detractors: string) => `${promoters} promoters, ${detractors} detractors`,
    response: (rate: string) => `${rate} of those asked answered`,
    trend: 'Score by period',
    scale: 'No answer of 0 among many: the scale may have been 1–10, which makes the score too high.',
  },
};

export type Texts = typeof en;
