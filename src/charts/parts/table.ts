import { html } from 'lit';
import type { TemplateResult } from 'lit';

export interface TableColumn {
  name: string;
  /** Right-aligned figures of one width. */
  number?: boolean | undefined;
}

export interface TableRow {
  head: string;
  cells: readonly string[];
}

export interface TableData {
  caption: string;
  /** The first one heads the rows' heads. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** A picture's numbers as a real table; texts come formatted. */
export const table = ({ caption, columns, rows }: TableData): TemplateResult =>
  html`<table class="twin" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col" class=${column.number ? 'figure' : ''}>${column.name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.head}</th>
            ${row.cells.map((cell, i) => html`<td class=${columns[i + 1]?.number ? 'figure' : ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
