import type { Source } from '../../client/store.ts';
import type { Answer } from '../../query/answer.ts';
import type { RowsQuestion } from '../../query/question.ts';
import { asFault, Fault } from '../../util/fault.ts';
import type { Settings } from '../base/attributes.ts';
import type { Questioned } from '../base/home.ts';
import { datedBy, shownColumns } from './defaults.ts';
import { Listing } from './listing.ts';
import type { Order } from './order.ts';

export interface TableAsked {
  readonly metrics: readonly string[];
  /** The one of them that is listed. */
  readonly chosen: string | undefined;
  readonly by: string | undefined;
  readonly table: string | undefined;
  /** None: those that tell most. */
  readonly columns: readonly string[];
  readonly order: readonly Order[];
  readonly most: number;
  readonly search: string;
  readonly which: 'won' | 'open';
  readonly dated: string | undefined;
  readonly rows: RowsQuestion | undefined;
}

/** What is asked for besides rows: the metric, or (without one) as-of and the period alone. */
export function tableQuestions(
  { metrics, chosen, by, which, rows }: TableAsked,
  { base }: Settings,
): Questioned {
  const behind = rows?.behind;
  if (behind) return { main: { ...behind, metrics: behind.metrics.slice(0, 1) } };
  if (rows) return { main: { metrics: [], ...base } };
  if (chosen)
    return {
      main: {
        metrics: by === undefined ? [chosen] : metrics,
        ...base,
        ...(by !== undefined && { by: [by] }),
        ...(chosen === 'top-deals' && { params: { which } }),
      },
    };
  return { main: { metrics: [], ...base } };
}

/** Which rows are meant; `first` is the table that is listed when none is named. */
function meant(
  { rows, chosen, table, dated }: TableAsked,
  { base }: Settings,
  main: Answer,
  first: string | undefined,
): RowsQuestion {
  if (rows?.behind) return { ...rows, ...(table && { table }) };
  if (!rows && chosen) return { behind: main.question, ...(table && { table }) };
  const name = rows?.table ?? table ?? first;
  if (name === undefined)
    throw new Fault('bad-attribute', {
      attribute: 'table',
      found: '',
      expected: ['deals', 'orders', 'customers', 'metric="top-deals"', 'metric="overdue-deals"'],
    });
  const by = dated ?? datedBy(name);
  const where = [...(rows?.where ?? []), ...(base.where ?? [])];
  const { from, to, lo, hi } = main.period;
  return {
    ...rows,
    table: name,
    ...(where.length && { where }),
    ...(base.period && from && by && { during: { by, from, to, lo, hi } }),
  };
}

/** Columns that are there, of those that were asked for. */
function columnsOf(wanted: readonly string[], table: string, known: readonly string[]): readonly string[] {
  if (!wanted.length) return shownColumns(table, known);
  const found = wanted.map((name) => known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name);
  const lacking = found.find((name) => !known.includes(name));
  if (lacking !== undefined) throw new Fault('missing-column', { table, column: lacking });
  return found;
}

/** Opens the list: first what could be shown of it, then the first rows. */
export async function openListing(
  asked: TableAsked,
  settings: Settings,
  source: Source,
  main: Answer,
  changed: () => void,
  signal: AbortSignal,
): Promise<Listing> {
  const { search } = asked;
  const { during, ...rest } = meant(asked, settings, main, source.report?.files[0]?.table);
  const probe = await source.rows({ ...rest, told: true, limit: 0 }, { signal }).catch((thrown: unknown) => {
    const { code, details } = asFault(thrown);
    // A table that the data lack is not a question that cannot be understood.
    if (code === 'bad-question' && details.found === rest.table)
      throw new Fault('missing-column', { table: rest.table ?? '' });
    throw thrown;
  });
  const { table, known = [] } = probe;
  const columns = columnsOf(asked.columns.length ? asked.columns : (rest.columns ?? []), table, known);
  const order = asked.order.length ? asked.order : rest.order;
  for (const { by } of order ?? [])
    if (!known.includes(by)) throw new Fault('missing-column', { table, column: by });
  // A table without that moment is listed whole.
  const dated = during && known.includes(during.by) ? { during } : {};
  return Listing.open(
    source,
    {
      ...rest,
      ...dated,
      ...(search && { search }),
      ...(order?.length && { order }),
      ...{ columns, told: true },
    },
    Math.min(asked.most, rest.limit ?? Infinity),
    changed,
    signal,
  );
}
