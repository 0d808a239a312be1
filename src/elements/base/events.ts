import type { Answer } from '../../query/answer.ts';
import type { FaultCode, FaultDetails } from '../../util/fault.ts';
import type { Answers } from './inquiry.ts';
import type { Picked } from './view.ts';

/** What a person picked, with the question's part that it stands for. Plain JSON. */
export interface SelectDetail extends Picked {
  readonly tag: string;
  /** Metric id. */
  readonly metric: string;
  readonly mark: { readonly key: string; readonly series: string; readonly label: readonly string[] };
}

export interface ReadyDetail {
  /** The tag's main answer. */
  readonly answer: Answer;
  readonly answers: Answers;
}

export interface ErrorDetail {
  readonly code: FaultCode;
  readonly details: FaultDetails;
}

export const fire = <T>(from: Element, type: string, detail: T, how?: EventInit): boolean =>
  from.dispatchEvent(new CustomEvent(type, { detail, ...how }));

declare global {
  interface HTMLElementEventMap {
    'crm-select': CustomEvent<SelectDetail>;
    'crm-ready': CustomEvent<ReadyDetail>;
    'crm-error': CustomEvent<ErrorDetail>;
  }
}
