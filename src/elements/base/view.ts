import type { TemplateResult } from 'lit';
import type { ChartOptions, Mark } from '../../charts/types.ts';
import type { TableData } from '../../charts/parts/table.ts';
import type { Language } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import type { Filter } from '../../query/question.ts';
import type { Report } from '../../query/report.ts';
import { Fault } from '../../util/fault.ts';
import type { Settings } from './attributes.ts';

/** What a mark stands for in a question. */
export interface Picked {
  readonly filter?: readonly Filter[];
  readonly period?: string;
}

/** One chart with its marks, and the same numbers as a table. */
export interface Picture {
  /** Accessible name, with the finding in it. */
  readonly label: string;
  /** Stands above it where a tag has several. */
  readonly heading?: string;
  readonly marks: readonly Mark[];
  readonly draw: (options: ChartOptions) => TemplateResult;
  readonly table: TableData;
  readonly picked?: (key: string) => Picked;
}

/** Everything a tag shows of its answers. */
export interface View {
  readonly title: string;
  readonly number?: string;
  readonly delta?: TemplateResult | undefined;
  /** The finding in one sentence. */
  readonly summary: string;
  /** What changes what the pictures show: buttons, fields. */
  readonly controls?: TemplateResult | undefined;
  /** Companions of the number: names and values. */
  readonly beside?: readonly (readonly [name: string, value: string])[] | undefined;
  readonly pictures: readonly Picture[];
  /** What is shown and is no picture: a list. */
  readonly content?: TemplateResult | undefined;
  /** Its pictures stand side by side where there is room. */
  readonly wide?: boolean;
  readonly notes: readonly string[];
  /** Rows left out of the values, by reason. */
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

/** Why there is nothing to show: a reason code of an answer. */
export interface Empty {
  readonly empty: string;
}

/** What the data lack is a fault of the page that gives them, not an empty selection. */
export function missing(reason: string): Fault | undefined {
  const [code, what = ''] = reason.split(':');
  const [table = '', column] = what.split('.');
  if (code === 'missing-table' || code === 'missing-column')
    return new Fault('missing-column', { table, ...(column && { column }) });
  return code === 'no-dimension' ? new Fault('unknown-dimension', { dimension: what }) : undefined;
}

/** What views are made with. */
export interface Look extends Language {
  readonly settings: Settings;
  readonly report: Report | undefined;
  readonly answer: Answer;
}

/** Binds a chart to its data and options; the size and the active mark come at the time of drawing. */
export function picture<D, O extends ChartOptions>(
  chart: {
    readonly draw: (data: D, options: O) => TemplateResult;
    readonly marks: (data: D, options: O) => Mark[];
  },
  data: D,
  options: Omit<O, keyof ChartOptions> & Pick<ChartOptions, 'height'>,
  rest: Omit<Picture, 'draw' | 'marks'>,
): Picture {
  return {
    ...rest,
    marks: chart.marks(data, { ...options, width: 0, id: '', label: '' } as unknown as O),
    draw: (frame) => chart.draw(data, { ...options, ...frame } as unknown as O),
  };
}
