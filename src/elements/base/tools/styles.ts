import { css } from 'lit';

const look = css`
  .tools {
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
  }
  .tools button {
    display: block;
    width: 100%;
    min-height: 30px;
    padding: 5px 10px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .tools button:hover {
    background: var(--_raised);
  }
  dialog {
    width: min(640px, calc(100vw - 32px));
    max-height: min(80vh, 900px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 8px 40px rgb(0 0 0 / 0.24);
  }
  dialog.broad {
    width: min(1120px, calc(100vw - 32px));
  }
  dialog::backdrop {
    background: rgb(10 14 20 / 0.4);
  }
  dialog header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px 16px;
    border-bottom: 1px solid var(--_grid);
    background: var(--_surface);
  }
  dialog h2 {
    flex: 1;
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }
  dialog .content {
    padding: 16px;
  }
  dialog h3 {
    margin: 0 0 4px;
    font-size: 13px;
    font-weight: 600;
  }
  dialog section + section {
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--_grid);
  }
  dialog .formula {
    margin: 8px 0 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
  dialog .formula p {
    margin: 0;
  }
  dialog dl {
    display: grid;
    grid-template-columns: minmax(90px, max-content) 1fr;
    gap: 4px 16px;
    margin: 0;
  }
  dialog dt {
    color: var(--_muted);
  }
  dialog dd {
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  dialog code {
    font-size: 12px;
  }
  dialog a {
    color: var(--_accent);
  }
  dialog textarea {
    width: 100%;
    min-height: 120px;
    padding: 8px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_raised);
    color: inherit;
    font:
      12px/1.5 ui-monospace,
      monospace;
    direction: ltr;
  }
`;
let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the dialogs' looks, once. A constructed sheet is what a strict policy allows. */
export function wear(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(look.cssText);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
