import { html, nothing, type TemplateResult } from 'lit';
import type { GridColumn, GridModel, Place } from './model.ts';

/** An element's `style` takes text and hands it to cssText, which a strict policy allows; its type says only what it gives. */
const styled = (text: string): CSSStyleDeclaration => text as unknown as CSSStyleDeclaration;

export interface Drawn {
  readonly model: GridModel;
  /** Rows that are drawn, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rowHeight: number;
  /** Of the columns in px, once they have been seen. */
  readonly widths: readonly number[] | undefined;
  readonly active: Place;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`;

const arrow = (sort: GridColumn['sort']): TemplateResult | typeof nothing =>
  sort
    ? html`<svg class="sorted" viewBox="0 0 8 8" aria-hidden="true">
        <path d=${sort === 'ascending' ? 'M4 1l3.5 6h-7z' : 'M4 7l3.5 -6h-7z'} />
      </svg>`
    : nothing;

const space = (rows: number, { rowHeight, model }: Drawn): TemplateResult | typeof nothing =>
  rows > 0
    ? html`<tr class="space" aria-hidden="true">
        <td colspan=${model.columns.length} .style=${styled(`height:${rows * rowHeight}px`)}></td>
      </tr>`
    : nothing;

function rowOf(row: number, { model, active }: Drawn): TemplateResult {
  const { columns, cell, isPicked, isMuted } = model;
  const classes = (column: GridColumn, i: number, muted: boolean | undefined): string =>
    [column.number && 'figure', muted && 'none', active.row === row && active.column === i && 'active']
      .filter(Boolean)
      .join(' ');
  return html`<tr
    data-row=${row}
    aria-rowindex=${row + 2}
    aria-selected=${isPicked ? String(isPicked(row)) : nothing}
    class=${isMuted?.(row) ? 'back' : ''}
  >
    ${columns.map((column, i) => {
      const found = cell(row, i);
      const inner = found
        ? html`${found.before ?? nothing}<span class="told" dir="auto">${found.text}</span>`
        : html`<span class="wait" aria-hidden="true"></span>`;
      const id = cellId({ row, column: i });
      const name = classes(column, i, found?.muted);
      const title = found && found.text.length > 24 ? found.text : nothing;
      return i
        ? html`<td role="gridcell" id=${id} class=${name} title=${title}>${inner}</td>`
        : html`<th role="rowheader" scope="row" id=${id} class=${name} title=${title}>${inner}</th>`;
    })}
  </tr>`;
}

/** The rows in view as a real table; what lies above and below is empty space of the same height. */
export function drawGrid(drawn: Drawn): TemplateResult {
  const { model, from, to, widths, active, key, click } = drawn;
  const { label, columns, count, sort } = model;
  const rows = Array.from({ length: to - from }, (_, i) => from + i);
  const isDrawn = active.row < 0 || (active.row >= from && active.row < to);
  return html`<table
    class="list ${widths ? 'fixed' : ''} ${model.pick ? 'choice' : ''}"
    part="table"
    role="grid"
    tabindex="0"
    aria-label=${label}
    aria-rowcount=${count + 1}
    aria-colcount=${columns.length}
    aria-activedescendant=${isDrawn ? cellId(active) : nothing}
    .style=${styled(widths ? `width:${widths.reduce((sum, width) => sum + width, 0)}px` : '')}
    @keydown=${key}
    @click=${click}
  >
    <colgroup>
      ${columns.map((_, i) => html`<col .style=${styled(widths ? `width:${widths[i]}px` : '')} />`)}
    </colgroup>
    <thead>
      <tr aria-rowindex="1">
        ${columns.map(
          (column, i) =>
            html`<th
              role="columnheader"
              scope="col"
              id=${cellId({ row: -1, column: i })}
              class="${column.number ? 'figure' : ''} ${sort ? 'sorts' : ''} ${active.row < 0 && active.column === i ? 'active' : ''}"
              aria-sort=${column.sort ?? (sort ? 'none' : nothing)}
              data-column=${i}
              title=${column.name.length > 24 ? column.name : nothing}
            >
              <span class="told">${column.name}</span>${arrow(column.sort)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${space(from, drawn)}${rows.map((row) => rowOf(row, drawn))}${space(count - to, drawn)}
    </tbody>
  </table>`;
}
