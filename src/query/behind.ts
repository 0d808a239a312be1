import { isAnalysis } from '../metrics/define.ts';
import {
  all,
  compare,
  end,
  known,
  not,
  type Aggregate,
  type Measure,
  type Predicate,
} from '../metrics/language.ts';
import { Fault } from '../util/fault.ts';
import type { Frame } from './frame.ts';
import { framed } from './frame.ts';
import { plan, scanKey, type Plan } from './plan.ts';
import type { Question } from './question.ts';
import { without, type Asked, type World } from './resolve.ts';
import type { AggregateScan } from './scan.ts';
import { partsOf } from './walk.ts';

/** Rows that one aggregate counts: those of the scan's first window that pass its own condition. */
export interface Counted {
  readonly scan: AggregateScan;
  readonly where?: Predicate;
  /** In the numerator of a quotient. */
  readonly above: boolean;
}

/** What stands behind a metric's value for the whole period; of an analysis the rows of its first table that pass the filters and begin before the period's end: which of them its model takes, only the model knows. */
export interface Behind {
  /** The denominator's first, where there is one. */
  readonly tables: readonly string[];
  readonly counted: readonly Counted[];
  readonly isQuotient: boolean;
}

/** When a row of an analysis begins; rows that begin later no model looks at. */
const beginnings: ReadonlySet<string> = new Set([
  ...[
    'as_of',
    'at',
    'changed_at',
    'created_at',
    'first_purchase_at',
    'placed_at',
    'signed_at',
    'submitted_at',
  ],
]);

/** Throws the faults of `plan`, and 'missing-column' for what the data lack. */
export function behind(question: Question, world: World): Behind {
  const id = question.metrics[0] ?? '';
  const planned = plan({ ...question, metrics: [id] }, world, Infinity);
  const [metric] = planned.metrics;
  if (!metric || metric.missing) {
    const [table = '', column] = (metric?.missing ?? '').split(':').at(-1)!.split('.');
    throw new Fault('missing-column', { table, ...(column && { column }) });
  }
  if (isAnalysis(metric.definition)) {
    const scan = planned.columns.values().next().value!;
    const { table, where, columns } = scan;
    const every: AggregateScan = { table, windows: planned.total.windows, by: [], folds: [] };
    const began = columns.find(
      ({ name }) => beginnings.has(name) && world.tables.get(table)?.has(name) === true,
    );
    const passing = [...(where ? [where] : []), ...(began ? [not(compare(began, '>=', end))] : [])];
    return {
      tables: [table],
      counted: [{ scan: every, ...(passing.length && { where: all(...passing) }), above: false }],
      isQuotient: false,
    };
  }
  const counted: Counted[] = [];
  const { value } = metric.definition;
  const isQuotient = value.k === 'calc' && value.op === '/';
  const asked: Asked = { where: question.where ?? [] };
  if (isQuotient) {
    collect(value.of[1], planned.total, asked, planned, false, counted);
    collect(value.of[0], planned.total, asked, planned, true, counted);
  } else collect(value, planned.total, asked, planned, false, counted);
  return { tables: [...new Set(counted.map(({ scan }) => scan.table))], counted, isQuotient };
}

/** The measure's aggregates, each with the scan of the days that it looks at. */
function collect(
  measure: Measure,
  base: Frame,
  asked: Asked,
  planned: Plan,
  above: boolean,
  into: Counted[],
): void {
  if (measure.k === 'aggregate') into.push(countedBy(measure, base, asked, planned, above));
  else if (measure.k === 'over')
    collect(measure.of, framed(base, measure.window, planned.calendar), asked, planned, above, into);
  else if (measure.k === 'across')
    collect(measure.of, base, without(measure.dimension, asked), planned, above, into);
  else for (const part of partsOf(measure)) collect(part, base, asked, planned, above, into);
}

function countedBy(leaf: Aggregate, base: Frame, asked: Asked, { scans }: Plan, above: boolean): Counted {
  const scan = scans.get(scanKey(leaf, base, asked))!;
  // A row without the value that is summed is told as left out: it counts for nothing.
  const passing = [...(leaf.where ? [leaf.where] : []), ...(leaf.of ? [known(leaf.of)] : [])];
  return { scan, ...(passing.length && { where: all(...passing) }), above };
}
