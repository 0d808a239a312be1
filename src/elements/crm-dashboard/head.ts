import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../../i18n/periods.ts';
import type { Language } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import type { Settings } from '../base/attributes.ts';

/** Title, what the dashboard answers, and the filter; on paper the period's days instead of the filter. */
export function head(
  title: string | undefined,
  question: string | undefined,
  answer: Answer | undefined,
  { base }: Pick<Settings, 'base'>,
  { formats, texts }: Language,
): TemplateResult {
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
  </div>`;
}
