import { html, render, type TemplateResult } from 'lit';
import { wear } from './styles.ts';
import type { ToolTexts } from './texts.ts';

/** A dialog over the page, in the tag's own shadow root; Escape, the button and a click beside it close it. */
export function showDialog(
  root: ShadowRoot,
  title: string,
  content: TemplateResult,
  texts: ToolTexts,
  { broad = false, closed }: { readonly broad?: boolean; readonly closed?: () => void } = {},
): HTMLDialogElement {
  wear(root);
  const dialog = root.appendChild(document.createElement('dialog'));
  dialog.className = broad ? 'broad' : '';
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  const close = (): void => dialog.close();
  render(
    html`<header>
        <h2 id="dialog-title">${title}</h2>
        <button class="action" @click=${close}>${texts.close}</button>
      </header>
      <div class="content">${content}</div>`,
    dialog,
  );
  // What happens in the dialog is none of the tag's or the dashboard's business.
  for (const type of ['keydown', 'crm-select'])
    dialog.addEventListener(type, (event) => event.stopPropagation());
  dialog.addEventListener('click', ({ target }) => target === dialog && close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed?.();
  });
  dialog.showModal();
  return dialog;
}
