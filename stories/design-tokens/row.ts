import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { told, type Contrast } from './contrast.ts';
import type { Token } from './list.ts';
import type { Scheme, Values } from './values.ts';

export interface Row {
  readonly token: Token;
  readonly values: Values;
  readonly changed: boolean;
  readonly contrasts: readonly Contrast[];
  /** '' takes the change back. */
  readonly set: (token: Token, scheme: Scheme, value: string) => void;
  readonly reset: (token: Token) => void;
}

const hex = /^#[\da-f]{6}$/i;
const schemes = ['light', 'dark'] as const;

const colour = ({ token, values, set }: Row, scheme: Scheme): TemplateResult => {
  const value = values(token.name, scheme);
  const label = `${token.name}, ${scheme}`;
  const change = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    if (hex.test(input.value)) set(token, scheme, input.value.toLowerCase());
    else input.value = value;
  };
  return html`<span class="colour">
    <input type="color" aria-label=${label} .value=${live(value)} @input=${change} />
    <input
      type="text"
      size="7"
      spellcheck="false"
      aria-label=${`${label}, as #rrggbb`}
      .value=${live(value)}
      @change=${change}
    />
  </span>`;
};

const ratio = ({ ground, ratio, least }: Contrast): TemplateResult =>
  html`<span class=${ratio < least ? 'fails' : ''}
    >${told(ratio)}${ratio < least ? html` <b>under ${least}</b>` : nothing}<span class="ground">
      on ${ground.replace('--crm-', '')}</span
    ></span
  >`;

const pixels = ({ token, values, changed, set }: Row): TemplateResult => {
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    set(token, 'light', value && `${value}px`);
  };
  const own = changed ? String(parseFloat(values(token.name, 'light'))) : '';
  const size = parseFloat(token.light);
  return token.kind === 'radius'
    ? html`<input
          type="range"
          min="0"
          max="32"
          aria-label=${`${token.name}, in px`}
          .value=${live(own || String(size))}
          @input=${change}
        />
        <output>${values(token.name, 'light')}</output>`
    : html`<input
          type="number"
          min="0"
          max="2000"
          aria-label=${`${token.name}, in px`}
          placeholder=${Number.isNaN(size) ? 'fits' : size}
          .value=${live(own)}
          @input=${change}
        />
        px`;
};

const font = ({ token, values, changed, set }: Row): TemplateResult =>
  html`<input
    type="text"
    list="fonts"
    aria-label=${token.name}
    placeholder="the page’s own"
    .value=${live(changed ? values(token.name, 'light') : '')}
    @change=${({ target }: Event) => set(token, 'light', (target as HTMLInputElement).value.trim())}
  />`;

/** One token: its name, what it is for, a control, what it has against its grounds, and the way back. */
export const row = (shown: Row): TemplateResult => {
  const { token, changed, contrasts, reset } = shown;
  return html`<tr class=${changed ? 'changed' : ''} data-token=${token.name}>
    <th scope="row"><code>${token.name}</code><small>${token.about}</small></th>
    ${
      token.kind === 'colour'
        ? schemes.map(
            (scheme) =>
              html`<td>
                ${colour(shown, scheme)}
                <span class="ratios">${contrasts.filter((one) => one.scheme === scheme).map(ratio)}</span>
              </td>`,
          )
        : html`<td colspan="2">${token.kind === 'font' ? font(shown) : pixels(shown)}</td>`
    }
    <td>
      <button
        type="button"
        ?disabled=${!changed}
        aria-label=${`Reset ${token.name}`}
        @click=${() => reset(token)}
      >
        Reset
      </button>
    </td>
  </tr>`;
};
