import { css, html, type TemplateResult } from 'lit';

/** Buttons to choose one of several, the chosen one pressed. */
export const switchOf = (
  label: string,
  choices: readonly { readonly key: string; readonly name: string }[],
  chosen: string,
  choose: (key: string) => void,
): TemplateResult =>
  html`<div class="switch" part="switch" role="group" aria-label=${label}>
    ${choices.map(
      ({ key, name }) =>
        html`<button
          type="button"
          aria-pressed=${key === chosen ? 'true' : 'false'}
          @click=${() => choose(key)}
        >
          ${name}
        </button>`,
    )}
  </div>`;

export const switchStyles = css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: -4px 0 12px;
  }
  .switch button {
    min-height: 24px;
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }
  .switch button:hover {
    background: var(--_raised);
  }
  .switch button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 600;
  }
  @media print {
    /* On paper the chosen one says what is shown. */
    .switch button[aria-pressed='false'] {
      display: none;
    }
  }
`;
