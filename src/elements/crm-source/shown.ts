import type { Language } from '../../i18n/say.ts';
import type { Report } from '../../query/report.ts';
import type { Fault } from '../../util/fault.ts';
import { decided, type Change, type Corrections } from './corrections.ts';

export interface Stage {
  readonly name: string;
  /** open, won or lost, as it counts now. */
  readonly category: string;
  readonly known: boolean;
}

/** All that the panel shows. */
export interface Shown extends Language {
  /** How the data were read, last time that they could be. */
  readonly report: Report | undefined;
  readonly fault: Fault | undefined;
  readonly stages: readonly Stage[];
  /** What is in force, by whomever; and of that what can be told to the page's author as HTML. */
  readonly inForce: Corrections;
  readonly corrections: Corrections;
  /** The reader's own. */
  readonly own: Corrections;
  /** Decisions that are not applied yet. */
  readonly pending: readonly Change[];
  /** A browser that keeps nothing. */
  readonly notKept: boolean;
  readonly choose: (...changes: readonly Change[]) => void;
  readonly discard: () => void;
  readonly reset: () => void;
  readonly copy: () => void;
}

/** What is decided of a name, as the form shows it: what is not applied yet counts. */
export function chosen({ pending, inForce }: Shown, part: Change['part'], name: string): string | undefined {
  const change = pending.find((one) => one.part === part && one.name === name);
  return change ? change.to : decided(inForce, part, name);
}
