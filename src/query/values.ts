import type { MetricAnswer, Valued } from './answer.ts';
import type { Frame } from './frame.ts';

/** Where an answer's numbers come from: folds of a metric, or a model of an analysis. */
export interface Values {
  /** The value in window i, of all rows or of a group (a text of `groups`). */
  at(frame: Frame, i: number, group?: string): Valued;
  /** Keys of the groups by their texts. */
  groups(frame: Frame): Map<string, readonly (string | null)[]>;
  /** What the whole period's answer has beside its value. */
  total(): Pick<MetricAnswer, 'excluded' | 'beside' | 'table'>;
}
