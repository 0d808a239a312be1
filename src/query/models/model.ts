import type { Answer, MetricAnswer } from '../answer.ts';
import type { Calendar, Days, Window } from '../calendar.ts';
import type { Question } from '../question.ts';
import type { ColumnsAnswer } from '../scan.ts';

/** What a model is given beside its rows. */
export interface ModelContext {
  readonly window: Window;
  /** The period's civil days; null for everything. */
  readonly days: Days | null;
  readonly calendar: Calendar;
  readonly params: Readonly<Record<string, number | string>>;
  /**
   * The answer of another question over the same data, for models that are about metrics; null where it has none.
   * Undefined at first: once it is worked out, the model is run again.
   */
  readonly ask: (question: Question) => Answer | null | undefined;
}

/** The analysis' reads by name; an optional one that the data lack is not there. */
export type ModelInputs = ReadonlyMap<string, ColumnsAnswer>;

export type ModelAnswer = Pick<MetricAnswer, 'value' | 'n'> &
  Partial<Pick<MetricAnswer, 'table' | 'reason' | 'interval' | 'excluded'>>;

/** Finishes whole columns with statistics; pure, so that it runs after any engine. */
export type Model = (inputs: ModelInputs, context: ModelContext) => ModelAnswer;
