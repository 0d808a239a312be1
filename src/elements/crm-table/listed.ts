import type { TemplateResult } from 'lit';
import type { Filter } from '../../query/question.ts';
import type { GridModel } from './grid/model.ts';
import type { Line } from './csv.ts';
import type { Tools } from './toolbar.ts';

/** A row that was picked, and what it stands for. */
export interface PickedRow {
  readonly key: string;
  readonly label: readonly string[];
  readonly filter?: readonly Filter[];
}

/** A list that is ready to be shown. */
export interface Listed {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly model: GridModel;
  readonly columns?: Tools['columns'];
  readonly hasSearch: boolean;
  /** Buttons above the list that choose what is listed. */
  readonly switches?: TemplateResult | undefined;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  /** Head and all rows, for another program. */
  readonly lines: () => Promise<readonly Line[]>;
}

/** What a person has set, and how they are heard. */
export interface Hands {
  readonly search: string;
  readonly picked: string | undefined;
  readonly sort: (column: string, figure: boolean) => void;
  readonly pick: (row: PickedRow) => void;
  readonly choose: (columns: readonly string[]) => void;
}

/** Shorter lists need no search. */
export const fewRows = 12;
