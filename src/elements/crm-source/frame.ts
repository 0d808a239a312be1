import { html, nothing, type TemplateResult } from 'lit';
import { faultText } from '../../i18n/say.ts';
import { lineOf, toCheck } from './line.ts';
import { panel } from './panel.ts';
import type { Shown } from './shown.ts';
import { sourceTexts } from './texts.ts';

interface Framed {
  readonly title: string;
  readonly stale: boolean;
  readonly progress: string;
  readonly spoken: string;
  /** With the panel. */
  readonly submit: ((event: Event) => void) | undefined;
}

function line(shown: Shown, progress: string): TemplateResult | typeof nothing {
  const { report, fault, formats } = shown;
  if (!report) return fault ? nothing : html`<span class="muted">${progress}</span>`;
  const texts = sourceTexts(shown);
  const { files, rows } = lineOf(report);
  const n = toCheck(report);
  return html`<span>${texts.line(files, formats.count(files), formats.count(rows))}</span>
    ${n ? html`<span class="muted">${texts.toCheck(n, formats.count(n))}</span>` : nothing}`;
}

/** The card: a line that says how much was read, and the panel or why there is nothing. */
export const frame = (shown: Shown, { title, stale, progress, spoken, submit }: Framed): TemplateResult => {
  const { fault, texts } = shown;
  return html`<div class="card" part="card" role="group" aria-labelledby="title">
    <div class="probe"></div>
    <div class="head">
      <div class="title" part="title" id="title">${title}</div>
      ${stale ? html`<span class="badge stale">${texts.stale}</span>` : nothing}
    </div>
    <p class="line" part="line">${line(shown, progress)}</p>
    ${
      submit
        ? html`<form @submit=${submit}>${panel(shown)}</form>`
        : fault
          ? html`<p class="fault" part="error">${faultText(fault.code, fault.details, shown)}</p>`
          : nothing
    }
    <div class="visually-hidden" role="status">${spoken}</div>
  </div>`;
};
