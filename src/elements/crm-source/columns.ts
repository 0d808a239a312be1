import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnReport, FileReport, Report } from '../../query/report.ts';
import { columnNames } from '../../query/schema-names.ts';
import { decided } from './corrections.ts';
import { chosen, type Shown } from './shown.ts';
import { picker, plainly } from './picker.ts';
import { suggestions } from './suggest.ts';
import type { SourceTexts } from './texts.ts';

/** By what a header is decided: with its table where files of other tables have it, too. */
export function nameFor({ inForce }: Shown, { files }: Report, table: string, header: string): string {
  const full = `${table}.${header}`;
  const elsewhere = files.some(
    (other) => other.table !== table && other.columns.some((one) => one.header === header),
  );
  const isPlain = decided(inForce, 'map', header) !== undefined;
  return decided(inForce, 'map', full) !== undefined || (elsewhere && !isPlain) ? full : header;
}

const told = ({ type, form, because }: ColumnReport, texts: SourceTexts): string =>
  [texts.types[type] ?? type, form && (texts.forms[form] ?? form), texts.reasons[because] ?? because]
    .filter(Boolean)
    .join(' · ');

function columnView(
  shown: Shown,
  report: Report,
  file: FileReport,
  one: ColumnReport,
  id: string,
  texts: SourceTexts,
): TemplateResult {
  const { header, column } = one;
  const name = nameFor(shown, report, file.table, header);
  const decision = chosen(shown, 'map', name);
  const near = column || decision !== undefined ? [] : suggestions(file, header);
  return html`<li class="row ${decision === undefined ? '' : 'corrected'}">
    <label for=${id}><span class="visually-hidden">${texts.column('')}</span><bdi>${header}</bdi></label>
    ${picker(
      shown,
      { part: 'map', name },
      {
        id,
        auto: decision === undefined ? texts.asTold(column ?? texts.noColumn) : texts.letKit,
        groups: [
          ['', [['', texts.notUsed]]],
          [texts.suggested, plainly(near)],
          [texts.all, plainly(columnNames(file.table).filter((other) => !near.includes(other)))],
        ],
      },
    )}
    <span class="told">${told(one, texts)}</span>
    ${near.length ? html`<span class="hint">${texts.perhaps(near.join(shown.texts.comma))}</span>` : nothing}
  </li>`;
}

/** Each header with the column that it was taken for, and why; then what was derived. */
export function columnsView(shown: Shown, report: Report, index: number, texts: SourceTexts): TemplateResult {
  const file = report.files[index]!;
  const derived = file.columns.filter(({ header, column }) => !header && column);
  return html`<h3>${texts.columns}</h3>
    <ul class="columns">
      ${file.columns
        .filter(({ header }) => header)
        .map((one, at) => columnView(shown, report, file, one, `column-${index}-${at}`, texts))}
    </ul>
    ${
      derived.length
        ? html`<h3>${texts.derived}</h3>
            <ul class="derived">
              ${derived.map(({ column, type, because }) => {
                const from = because.replace(/^derived:?/, '');
                return html`<li class="finding">
                  <bdi>${column}</bdi>
                  <span class="muted"
                    >${[texts.types[type] ?? type, texts.derivedFrom(texts.origins[from] ?? from)].join(' · ')}</span
                  >
                </li>`;
              })}
            </ul>`
        : nothing
    }`;
}
