import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Report } from '../../query/report.ts';
import { bar } from './bar.ts';
import { orders } from './corrections.ts';
import { fileView } from './file.ts';
import { repair } from './repair.ts';
import { chosen, type Shown } from './shown.ts';
import { stagesView } from './stages.ts';
import { sourceTexts, type SourceTexts } from './texts.ts';

const ambiguous = (report: Report): number =>
  report.files
    .flatMap(({ notes }) => notes)
    .reduce((sum, { code, count = 0 }) => sum + (code === 'ambiguous-dates' ? count : 0), 0);

function datesView(shown: Shown, texts: SourceTexts): TemplateResult | typeof nothing {
  const { report, formats } = shown;
  const count = report ? ambiguous(report) : 0;
  const order = chosen(shown, 'dateOrder', '');
  if (!count && order === undefined) return nothing;
  const names: readonly (readonly [string | undefined, string])[] = [
    [undefined, texts.asTold(texts.forms['dmy']!)],
    ...orders.map((one) => [one, texts[one]] as const),
  ];
  return html`<fieldset class="dates">
    <legend>${texts.dates}</legend>
    ${count ? html`<p class="hint">${texts.datesHint(formats.count(count))}</p>` : nothing}
    <div class="choices">
      ${names.map(
        ([to, text]) =>
          html`<label
            ><input
              type="radio"
              name="date-order"
              .value=${to ?? ''}
              .checked=${live(order === to)}
              @change=${() => shown.choose({ part: 'dateOrder', name: '', to })}
            />${text}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** The report as a form: what was taken for what and why, and where a person says it better. */
export function panel(shown: Shown): TemplateResult {
  const texts = sourceTexts(shown);
  const { report, fault } = shown;
  return html`
    ${fault ? repair(shown, fault, texts) : nothing}
    ${fault && report ? html`<p class="note">${texts.previous}</p>` : nothing}
    ${report ? html`${datesView(shown, texts)} ${stagesView(shown, texts)}` : nothing}
    ${report?.files.map((_, index) => fileView(shown, report, index, texts))} ${bar(shown, texts)}
  `;
}
