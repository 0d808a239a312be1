/** Details of a fault, formatted for people. */
export type Said = {
  readonly [
    key in
      | 'file'
      | 'table'
      | 'row'
      | 'column'
      | 'found'
      | 'expected'
      | 'metric'
      | 'dimension'
      | 'attribute'
      | 'status'
  ]?: string | undefined;
};

export const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);

/** In curly quotes, isolated so that its own direction does not turn the sentence round. */
export const quoted = (text: string | undefined): string => `\u2068“${text ?? ''}”\u2069`;
