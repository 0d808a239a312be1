import { html, nothing, type TemplateResult } from 'lit';
import { findingText } from '../../i18n/say.ts';
import type { FileReport, Finding, Report } from '../../query/report.ts';
import { tableNames } from '../../query/schema-names.ts';
import { columnsView } from './columns.ts';
import { chosen, type Shown } from './shown.ts';
import { picker, plainly } from './picker.ts';
import type { SourceTexts } from './texts.ts';

/** As people write the names of systems. */
const named = (system: string): string =>
  system === 'generic'
    ? ''
    : system.replace(/^./, (first) => first.toUpperCase()).replace('Hubspot', 'HubSpot');

const encodingOf = ({ notes, format }: FileReport): string =>
  notes.find(({ code }) => code === 'encoding')?.values?.[0] ??
  (/^(csv|tsv|json|ndjson)$/.test(format) ? 'utf-8' : '');

function findings(title: string, list: readonly Finding[], shown: Shown): TemplateResult {
  const { texts, formats } = shown;
  return html`<h3>${title}</h3>
    <ul>
      ${list.map(
        ({ reason, count, column = '', examples }) =>
          html`<li class="finding">
            ${texts.finding(findingText(reason, shown), count, formats.count(count), column, '')}
            <ul>
              ${examples
                .filter(({ row }) => row)
                .map(
                  (one) =>
                    html`<li>
                      ${one.column && one.column !== column ? html`<bdi>${one.column}</bdi>${texts.comma}` : nothing}${texts.example(formats.plain(one.row), one.text)}
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
    </ul>`;
}

const notesView = ({ notes }: FileReport, shown: Shown, texts: SourceTexts): TemplateResult =>
  html`<h3>${texts.notes}</h3>
    <ul>
      ${notes.map(({ code, count = 0, column = '', values = [] }) => {
        const some = values.slice(0, 10).join(shown.texts.comma);
        const rest = values.length > 10 ? ` ${texts.more(shown.formats.count(values.length - 10))}` : '';
        return html`<li class="finding">
          ${shown.texts.finding(findingText(code, shown), count, shown.formats.count(count), column, some + rest)}
        </li>`;
      })}
    </ul>`;

/** What a file was taken for; a choice where its name tells it from the others. */
function tableView(
  shown: Shown,
  { files }: Report,
  index: number,
  texts: SourceTexts,
): TemplateResult | typeof nothing {
  const { file, table } = files[index]!;
  if (files.filter((other) => other.file === file).length > 1) return nothing;
  const id = `table-${index}`;
  const decision = chosen(shown, 'tables', file);
  return html`<div class="row ${decision === undefined ? '' : 'corrected'}">
    <label for=${id}>${texts.takenFor}</label>
    ${picker(
      shown,
      { part: 'tables', name: file },
      {
        id,
        auto: decision === undefined ? texts.asTold(table) : texts.letKit,
        groups: [['', plainly(tableNames)]],
      },
    )}
    <span></span>
  </div>`;
}

/** One file: what it was taken for and why, its rows, its columns. */
export function fileView(shown: Shown, report: Report, index: number, texts: SourceTexts): TemplateResult {
  const one = report.files[index]!;
  const { formats } = shown;
  const left = one.leftOut.reduce((sum, { count }) => sum + count, 0);
  const headers = one.columns.filter(({ header }) => header);
  const known = headers.filter(({ column }) => column).length;
  const facts: readonly (readonly [string, number])[] = [
    [texts.read, one.rowsRead],
    [texts.used, one.rowsUsed],
    [texts.leftOut, left],
  ];
  const what = [
    named(one.system),
    one.format.toUpperCase(),
    encodingOf(one).toUpperCase(),
    one.bytes >= 1000 ? formats.bytes(one.bytes) : '',
  ];
  return html`<details class="file" ?open=${report.files.length < 4}>
    <summary>
      <bdi>${one.file}</bdi> <span class="muted">· <bdi>${one.table}</bdi></span>
    </summary>
    <p class="told">${what.filter(Boolean).join(' · ')}</p>
    <p class="told">
      ${[texts.because[one.because ?? ''], texts.known(formats.count(known), formats.count(headers.length))].filter(Boolean).join(shown.texts.comma)}
    </p>
    ${tableView(shown, report, index, texts)}
    <dl class="facts">
      ${facts.map(
        ([name, count]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${formats.count(count)}</dd>
          </div>`,
      )}
    </dl>
    ${one.leftOut.length ? findings(texts.leftOut, one.leftOut, shown) : nothing}
    ${one.unread.length ? findings(texts.unread, one.unread, shown) : nothing}
    ${one.notes.length ? notesView(one, shown, texts) : nothing} ${columnsView(shown, report, index, texts)}
  </details>`;
}
