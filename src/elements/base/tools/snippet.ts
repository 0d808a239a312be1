import { html } from 'lit';
import { showDialog } from './dialog.ts';
import { aloneOf } from './snippet-attributes.ts';
import type { Subject } from './subject.ts';
import type { ToolTexts } from './texts.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Neither dashes nor brackets of a text end the comment. */
const comment = (text: string): string => `<!-- ${text.replace(/[<>]|-(?=-)/g, '').trim()} -->`;

/** The card as a line of HTML, before it what must be added by hand; the kit's script first where the page has it from an address. */
export function snippetOf(
  subject: Pick<Subject, 'tag' | 'home' | 'settings'>,
  script: string | undefined,
  texts: ToolTexts,
): string {
  const { localName } = subject.tag;
  const { attributes, lacksData, leftOut } = aloneOf(subject);
  const written = [...attributes].map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  return [
    script && `<script type="module" src="${escaped(script)}"></script>`,
    lacksData && comment(texts.addSource),
    leftOut.length && comment(texts.filterLeftOut(leftOut.join('; '))),
    `<${localName}${written.join('')}></${localName}>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** To the clipboard, and shown, so that it can be read and copied by hand where the page may not write there. */
export async function copySnippet(subject: Subject, texts: ToolTexts): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="crm-elements"]')?.src;
  const text = snippetOf(subject, script, texts);
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  const dialog = showDialog(
    subject.tag.shadowRoot!,
    texts.embed,
    html`<p role="status">${copied ? texts.copied : texts.copyByHand}</p>
      <textarea readonly aria-label=${texts.embed} .value=${text}></textarea>`,
    texts,
  );
  dialog.querySelector('textarea')!.select();
}
