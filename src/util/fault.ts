/** What can go wrong, by a code that survives every crossing; texts for people are in i18n by this code. */
export type FaultCode =
  | 'file-not-found' // { file, status }
  | 'network' // { file, found }
  | 'not-a-table' // { file, found }           HTML, a picture, binary … where a table was expected
  | 'unsupported-format' // { file, found, expected }
  | 'empty-file' // { file }
  | 'unknown-table' // { file, found: headers, expected }
  | 'missing-column' // { file, table, column, found: headers }
  | 'no-usable-date' // { file, column, row, found }
  | 'malformed' // { file, row, column, found, expected }
  | 'other-scale' // { file, found, expected }
  | 'too-large' // { file, row, column, found, expected }
  | 'no-source' // { expected }
  | 'unknown-metric' // { metric, expected: near names }
  | 'unknown-dimension' // { dimension, expected }
  | 'bad-period' // { found, expected }
  | 'bad-attribute' // { attribute, found, expected }
  | 'bad-question' // { found, expected }
  | 'worker-lost' // {}
  | 'timed-out' // { found: ms }
  | 'cancelled' // {}
  | 'internal'; // { found: message }

export type FaultDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** The kit's only error: a code and plain details (file, row, column, found, expected). Rows count from 1, the header being row 1. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly details: FaultDetails;
  constructor(code: FaultCode, details: FaultDetails = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}

/** Any thrown thing as a Fault; what is not one of ours is `internal` with its message. By name: a reader of a rare format has a class of its own. */
export const asFault = (thrown: unknown): Fault =>
  (thrown as Fault | null)?.name === 'Fault'
    ? (thrown as Fault)
    : new Fault((thrown as { name?: string } | null)?.name === 'AbortError' ? 'cancelled' : 'internal', {
        found: String((thrown as { message?: unknown } | null)?.message ?? thrown),
      });

/** A fault as it crosses a thread or a wire. */
export interface WireFault {
  readonly code: FaultCode;
  readonly details: FaultDetails;
}

/** What a call came to, where an exception would lose its code. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WireFault };

export const wireFault = (thrown: unknown): WireFault => {
  const { code, details } = asFault(thrown);
  return { code, details };
};
