import { html, nothing, type TemplateResult } from 'lit';
import { asHtml, isEmpty } from './corrections.ts';
import type { Shown } from './shown.ts';
import type { SourceTexts } from './texts.ts';

/** What applies the decisions, takes them back, and tells them as HTML. */
export function bar(shown: Shown, texts: SourceTexts): TemplateResult {
  const { pending, own, corrections, formats } = shown;
  const n = pending.length;
  return html`
    ${
      isEmpty(corrections)
        ? nothing
        : html`<details class="made">
            <summary>${texts.html}</summary>
            <textarea
              id="html"
              readonly
              rows="6"
              dir="ltr"
              aria-label=${texts.html}
              .value=${asHtml(corrections)}
            ></textarea>
          </details>`
    }
    ${shown.notKept && !isEmpty(own) ? html`<p class="note">${texts.notKept}</p>` : nothing}
    <div class="bar ${n ? 'waiting' : ''}">
      <button type="submit" class="action main" aria-disabled=${n ? 'false' : 'true'}>${texts.apply}</button>
      ${
        n
          ? html`<button type="button" class="action" @click=${shown.discard}>${texts.discard}</button>
              <span class="muted">${texts.pending(n, formats.count(n))}</span>`
          : nothing
      }
      ${
        isEmpty(own)
          ? nothing
          : html`<button type="button" class="action" @click=${shown.reset}>${texts.reset}</button>`
      }
      ${
        isEmpty(corrections)
          ? nothing
          : html`<button type="button" class="action" @click=${shown.copy}>${texts.copy}</button>`
      }
    </div>
  `;
}
