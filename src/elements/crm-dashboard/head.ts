import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../../i18n/periods.ts';
import { faultText, type Language } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import type { Report } from '../../query/report.ts';
import type { Fault } from '../../util/fault.ts';
import type { Settings } from '../base/attributes.ts';
import { findingsOf } from '../base/findings.ts';

/** What stands above the cards. */
export interface Head {
  readonly title: string | undefined;
  readonly question: string | undefined;
  readonly answer: Answer | undefined;
  readonly base: Settings['base'];
  readonly report: Report | undefined;
}

/** Title, what the dashboard answers, the filter (on paper the period's days), and what was found in the data. */
export function head({ title, question, answer, base, report }: Head, language: Language): TemplateResult {
  const { formats, texts } = language;
  const days = (shown: Answer): string =>
    `${periodName(shown.period, formats, texts, base.fiscalYearStart)} · ${texts.asOf(formats.date(shown.asOf - 1, base.timeZone))}`;
  return html`<div class="head">
      ${
        title
          ? html`<div>
              <h2 class="title" part="title">${title}</h2>
              ${question ? html`<p class="question" part="question">${question}</p>` : nothing}
              ${answer ? html`<p class="resolved">${days(answer)}</p>` : nothing}
            </div>`
          : nothing
      }
      <slot name="head"><crm-filter></crm-filter></slot>
    </div>
    ${report ? findings(report, language) : nothing}`;
}

/** What was found in the data, once for all cards: a line that opens to say it file by file. */
function findings({ files, ...report }: Report, language: Language): TemplateResult | typeof nothing {
  const { formats, texts } = language;
  const told = files
    .map((file) => ({
      ...findingsOf({ ...report, files: [file] }, [], undefined, language),
      name: file.file,
    }))
    .filter(({ lines }) => lines.length);
  const count = told.reduce((sum, file) => sum + file.count, 0);
  if (!told.length) return nothing;
  return html`<details class="found" part="findings">
    <summary>${count ? texts.partial(count, formats.count(count)) : texts.findingsTitle}</summary>
    <dl>
      ${told.map(
        ({ name, lines }) =>
          html`<dt>${name}</dt>
            ${lines.map(({ text }) => html`<dd>${text}</dd>`)}`,
      )}
    </dl>
  </details>`;
}

/** Why nothing can be shown. */
export const refusal = ({ code, details }: Fault, language: Language): TemplateResult =>
  html`<div class="state error" part="error">
    <strong>${language.texts.errorTitle}</strong><span>${faultText(code, details, language)}</span>
  </div>`;
