import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';

export const views = ['stages', 'age', 'time-in-stage', 'waterfall', 'moves', 'deals', 'flow'] as const;
export const closings = ['quarter', 'period', 'all'] as const;
export const groupings = ['forecast_category', 'stage'] as const;

export interface PipelineAsked {
  readonly view: (typeof views)[number];
  readonly closing: (typeof closings)[number];
  readonly group: (typeof groupings)[number];
  readonly top: number;
}

/** What changed is asked over these days where the page names no period. */
const lately = 'last-30-days';
/** Whence is known how long a stage usually takes. */
const usual = 'last-12-months';

/** Dimensions of the bubbles: what a deal is told by, as far as the export has it. */
export const dealColumns = (has: ReadonlySet<string>): string[] =>
  ['deal_id', 'close_date', 'created_at', 'name'].filter((column) => has.has(column));

/** The ladder of stages: all that the pipeline has, whatever is asked about. */
const ladder = ({ period: _, where, ...base }: Settings['base']): Question => {
  const kept = where?.filter(({ by }) => by === 'pipeline');
  return { metrics: ['stage-conversion-rate'], ...base, ...(kept?.length && { where: kept }) };
};

export function pipelineQuestions(
  { view, closing, group }: PipelineAsked,
  { base }: Settings,
  { main }: Answers,
  columns: ReadonlySet<string>,
): Readonly<Record<string, Question>> {
  const over = { ...base, period: base.period ?? lately };
  if (view === 'stages')
    return {
      main: {
        metrics: ['pipeline-by-stage', 'open-opportunities', 'weighted-pipeline'],
        ...base,
        by: ['stage'],
      },
      order: ladder(base),
    };
  if (view === 'age')
    return {
      main: { metrics: ['deal-age'], ...base },
      each: { metrics: ['open-opportunities'], ...base, by: ['created_at'] },
      long: { metrics: ['deals-open-too-long'], ...base },
    };
  if (view === 'time-in-stage')
    return {
      main: { metrics: ['days-in-current-stage'], ...base, by: ['stage'] },
      usual: { metrics: ['stage-duration', 'stage-duration-km'], ...base, period: usual },
      stalled: { metrics: ['stalled-deals'], ...base, by: ['stage'] },
      order: ladder(base),
    };
  if (view === 'waterfall')
    return {
      main: { metrics: ['pipeline-waterfall'], ...over, params: { closing } },
      net: { metrics: ['net-pipeline-change'], ...over },
    };
  if (view === 'moves')
    return {
      main: { metrics: ['stage-conversion-matrix'], ...over },
      rates: { metrics: ['stage-skip-rate', 'stage-regression-rate'], ...over },
      order: ladder(base),
    };
  if (view === 'flow') return { main: { metrics: ['pipeline-flow'], ...over, params: { closing, group } } };
  // First what the picture shows: all open deals, with an amount or without.
  const asked = { main: { metrics: ['open-opportunities', 'open-pipeline'], ...base } };
  // What the export has is known once it has been read.
  if (!main || !columns.has('close_date')) return asked;
  return {
    ...asked,
    each: { metrics: ['open-pipeline', 'weighted-pipeline'], ...base, by: dealColumns(columns) },
    overdue: { metrics: ['overdue-deals'], ...base, by: ['deal_id'] },
    inactive: { metrics: ['inactive-deals'], ...base, by: ['deal_id'] },
    long: { metrics: ['deals-open-too-long'], ...base },
  };
}
