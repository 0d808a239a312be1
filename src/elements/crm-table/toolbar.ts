import { html, nothing, type TemplateResult } from 'lit';
import { place } from '../base/place.ts';
import type { tableTexts } from './texts.ts';

type Texts = ReturnType<typeof tableTexts>;

export interface Tools {
  readonly texts: Texts;
  /** Absent: few rows need no search. */
  readonly seek?: { readonly text: string; readonly change: (text: string) => void } | undefined;
  readonly columns?:
    | {
        readonly all: readonly { readonly key: string; readonly name: string }[];
        readonly shown: readonly string[];
        readonly change: (shown: readonly string[]) => void;
      }
    | undefined;
  readonly copy: () => void;
  readonly download: () => void;
}

const size = { width: 240, height: 340, end: true };

const pause = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Waits until nobody types any more. */
function typed(event: Event, change: (text: string) => void): void {
  const { value } = event.target as HTMLInputElement;
  clearTimeout(timer);
  timer = setTimeout(() => change(value.trim()), pause);
}

function columnsMenu({ columns, texts }: Tools): TemplateResult | typeof nothing {
  if (!columns) return nothing;
  const { all, shown, change } = columns;
  const opens = (event: ToggleEvent): void => {
    const list = event.target as HTMLElement;
    const button = list.previousElementSibling!;
    button.ariaExpanded = String(event.newState === 'open');
    if (event.newState === 'open')
      place(list, button, { ...size, rtl: getComputedStyle(button).direction === 'rtl' });
  };
  const pick = (key: string, on: boolean): void => {
    const next = all.map((one) => one.key).filter((one) => (one === key ? on : shown.includes(one)));
    // The order that somebody chose stays; what is new comes last.
    const kept = shown.filter((one) => next.includes(one));
    if (next.length) change([...kept, ...next.filter((one) => !kept.includes(one))]);
  };
  return html`<button class="action" popovertarget="columns" aria-expanded="false">${texts.columns}</button>
    <div
      id="columns"
      class="columns-list"
      popover
      role="group"
      aria-label=${texts.columns}
      @beforetoggle=${opens}
    >
      ${all.map(
        ({ key, name }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${shown.includes(key)}
              ?disabled=${shown.length === 1 && shown[0] === key}
              @change=${(event: Event) => pick(key, (event.target as HTMLInputElement).checked)}
            />${name}</label
          >`,
      )}
    </div>`;
}

/** Search, columns, copy and download above a list. */
export const toolbar = (tools: Tools): TemplateResult => {
  const { texts, seek, copy, download } = tools;
  return html`<div class="tools-row" part="tools">
    ${
      seek
        ? html`<input
            class="seek"
            part="search"
            type="search"
            .value=${seek.text}
            placeholder=${texts.search}
            aria-label=${texts.search}
            @input=${(event: Event) => typed(event, seek.change)}
          />`
        : nothing
    }
    <span class="gap"></span>
    ${columnsMenu(tools)}
    <button class="action" aria-label=${texts.copyAll} title=${texts.copyAll} @click=${copy}>
      ${texts.copy}
    </button>
    <button class="action" aria-label=${texts.downloadAll} title=${texts.downloadAll} @click=${download}>
      ${texts.download}
    </button>
  </div>`;
};
