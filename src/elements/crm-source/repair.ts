import { html, nothing, type TemplateResult } from 'lit';
import { faultText } from '../../i18n/say.ts';
import { tableNames } from '../../query/schema-names.ts';
import { nearest } from '../../util/alike.ts';
import type { Fault } from '../../util/fault.ts';
import { chosen, type Shown } from './shown.ts';
import { picker, plainly } from './picker.ts';
import type { SourceTexts } from './texts.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Which table a file is that nobody recognised. */
function tableChoice(shown: Shown, file: string, texts: SourceTexts): TemplateResult {
  return html`<div class="row">
    <label for="repair-table">${texts.takenFor} (<bdi>${file}</bdi>)</label>
    ${picker(
      shown,
      { part: 'tables', name: file },
      { id: 'repair-table', auto: texts.choose, groups: [['', plainly(tableNames)]] },
    )}
    <span></span>
  </div>`;
}

/** Which header holds a column that the table cannot do without. */
function headerChoice(
  shown: Shown,
  column: string,
  headers: readonly string[],
  texts: SourceTexts,
): TemplateResult {
  const now = headers.find((header) => chosen(shown, 'map', header) === column);
  const id = 'repair-column';
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const before = shown.pending
      .filter(({ part, to }) => part === 'map' && to === column)
      .map((change) => ({ ...change, to: undefined }));
    shown.choose(...before, ...(value ? [{ part: 'map', name: value, to: column } as const] : []));
  };
  return html`<div class="row">
    <label for=${id}>${texts.whichHeader(column)}</label>
    <select id=${id} @change=${choose}>
      <option value="" ?selected=${!now}>${texts.choose}</option>
      ${nearest(column, headers).map((header) => html`<option value=${header} ?selected=${header === now}>${header}</option>`)}
    </select>
    <span></span>
  </div>`;
}

/** Why there are no data, and the decision that may help. */
export function repair(shown: Shown, fault: Fault, texts: SourceTexts): TemplateResult {
  const { code, details } = fault;
  const file = textOf(details['file']);
  const headers = Array.isArray(details['found']) ? (details['found'] as readonly string[]) : [];
  return html`<div class="fault" part="error">
    <strong>${shown.texts.errorTitle}</strong>
    <p>${faultText(code, details, shown)}</p>
    ${file && /^(unknown-table|missing-column)$/.test(code) ? tableChoice(shown, file, texts) : nothing}
    ${code === 'missing-column' && headers.length ? headerChoice(shown, textOf(details['column']), headers, texts) : nothing}
  </div>`;
}
