import type { TemplateResult } from 'lit';

export interface GridCell {
  readonly text: string;
  /** A shape or bar before the text; it says nothing that the text does not. */
  readonly before?: TemplateResult | undefined;
  readonly muted?: boolean;
}

export interface GridColumn {
  readonly key: string;
  readonly name: string;
  /** Right-aligned figures of one width. */
  readonly number?: boolean;
  readonly sort?: 'ascending' | 'descending' | undefined;
}

/** Rows that are drawn as they come into view; texts come formatted. */
export interface GridModel {
  /** Accessible name. */
  readonly label: string;
  /** Another one is another list, which begins at its top. */
  readonly key: string;
  readonly columns: readonly GridColumn[];
  readonly count: number;
  /** undefined while the row is being fetched. */
  readonly cell: (row: number, column: number) => GridCell | undefined;
  /** These rows are in view. */
  readonly seen?: (from: number, to: number) => void;
  readonly sort?: (column: number) => void;
  readonly pick?: (row: number) => void;
  readonly isPicked?: (row: number) => boolean;
  /** Rows that step back. */
  readonly isMuted?: (row: number) => boolean;
}

/** Where the keyboard is; row −1 is the header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
