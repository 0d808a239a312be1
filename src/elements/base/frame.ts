import { html, nothing, type TemplateResult } from 'lit';
import { skeleton, type SkeletonKind } from '../../charts/parts/skeleton.ts';
import { table } from '../../charts/parts/table.ts';
import type { Language } from '../../i18n/say.ts';
import type { Findings } from './findings.ts';
import type { Picture, View } from './view.ts';

/** All that the frame draws; texts are ready. */
export interface Shown extends Language {
  readonly title: string;
  readonly busy: boolean;
  /** Height that the tag takes at this width, before and after its data have come. */
  readonly height: number;
  readonly width: number;
  readonly badges: readonly ('stale' | 'revalidating')[];
  /** Why the latest attempt to refresh failed, and which filters do not reach the tag. */
  readonly why: readonly string[];
  readonly findings: Findings;
  readonly open: boolean;
  readonly asTable: boolean;
  readonly body:
    | {
        readonly view: View;
        readonly foot: string;
        readonly plot: (picture: Picture, index: number) => TemplateResult;
        readonly two: boolean;
      }
    | { readonly loading: SkeletonKind; readonly text: string }
    | { readonly state: 'empty' | 'error'; readonly title: string; readonly text: string };
  readonly spoken: string;
  readonly tip: readonly string[] | undefined;
  readonly openMenu: (event: Event) => void;
  readonly toggleTable: () => void;
  readonly toggleFindings: () => void;
}

/** An element's `style` takes text and hands it to cssText, which a strict policy allows; its type says only what it gives. */
const styled = (text: string): CSSStyleDeclaration => text as unknown as CSSStyleDeclaration;

const viewOf = (
  { view, foot, plot, two }: Extract<Shown['body'], { view: View }>,
  { asTable, why }: Shown,
): TemplateResult => html`
  ${view.number === undefined ? nothing : html`<strong class="number" part="value">${view.number}</strong>`}
  ${view.delta ?? nothing}
  <p class="summary" part="summary">${view.summary}</p>
  ${view.controls}
  ${
    view.beside
      ? html`<dl class="beside" part="beside">
          ${view.beside.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }
  <div class="pictures ${two ? 'two' : ''}">
    ${view.pictures.map(
      (picture, i) =>
        html`<div>
          ${picture.heading && !asTable ? html`<p class="heading" part="heading">${picture.heading}</p>` : nothing}
          ${asTable ? html`<div class="scroll" tabindex="0" role="group" aria-label=${picture.table.caption}>${table(picture.table)}</div>` : plot(picture, i)}
        </div>`,
    )}
  </div>
  ${view.content} ${[...view.notes, ...why].map((note) => html`<p class="note" part="note">${note}</p>`)}
  <p class="note foot" part="foot">${foot}</p>
`;

const bodyOf = (shown: Shown): TemplateResult => {
  const { body, width, height } = shown;
  if ('view' in body) return viewOf(body, shown);
  if ('loading' in body)
    return html`<slot name="loading"
      ><div class="wait" .style=${styled(`height:${height - 36}px`)}>
        ${skeleton(body.loading, { width, height: height - 36 })}
      </div>
      <p class="note" part="progress">${body.text}</p></slot
    >`;
  return html`<slot name=${body.state}
    ><div class="state ${body.state}" part=${body.state}>
      <strong>${body.title}</strong>
      <span>${body.text}</span>
    </div></slot
  >`;
};

/** The card around every tag: title, badges, menu, body, what was left out, the tip and the live region. */
export const frame = (shown: Shown): TemplateResult => {
  const { texts, findings, open, body, tip } = shown;
  return html`<div class="card" part="card" role="group" aria-labelledby="title" aria-busy=${shown.busy}>
    <div class="probe"></div>
    <div class="head" part="head">
      <div class="title" part="title" id="title">${shown.title}</div>
      ${shown.badges.map((kind) => html`<span class="badge ${kind}" part="badge">${texts[kind]}</span>`)}
      ${
        findings.count
          ? html`<button
              class="badge partial"
              part="badge"
              aria-expanded=${open}
              data-count=${shown.formats.count(findings.count)}
              @click=${shown.toggleFindings}
            >
              <span class="words">${texts.partial(findings.count, shown.formats.count(findings.count))}</span>
            </button>`
          : nothing
      }
      ${
        'view' in body
          ? html`<button class="more" part="menu" aria-label=${texts.menu} @click=${shown.openMenu}>⋯</button>
              <div class="tools" popover>
                ${
                  body.view.pictures.length
                    ? html`<button class="menu" @click=${shown.toggleTable}>
                        ${shown.asTable ? texts.showChart : texts.showTable}
                      </button>`
                    : nothing
                }
              </div>`
          : nothing
      }
    </div>
    ${
      open && findings.count
        ? html`<ul class="findings" part="findings" aria-label=${texts.findingsTitle}>
            ${findings.lines.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
    <div class="body" part="body" .style=${styled(`min-height:${shown.height}px`)}>${bodyOf(shown)}</div>
    ${
      tip
        ? html`<div class="tip" part="tip" aria-hidden="true">
            <b>${tip[0]}</b>${tip.slice(1).map((line) => html`<span>${line}</span>`)}
          </div>`
        : nothing
    }
    <div class="visually-hidden" role="status">${shown.spoken}</div>
  </div>`;
};
