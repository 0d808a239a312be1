import { html } from 'lit';
import { showDialog } from './dialog.ts';
import type { Subject } from './subject.ts';
import type { ToolTexts } from './texts.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Attributes that say where or how something stands in this page. */
const ofThePage = /^(id|class|style|slot|part|data-.*|on.*)$/;
/** Attributes that a dashboard lends its cards, beside period and filter. */
const lent = [
  ...[
    'src',
    'source',
    'table',
    'map',
    'date-order',
    'currency',
    'time-zone',
    'week-start',
    'fiscal-year-start',
  ],
  ...['calendar', 'as-of', 'compare', 'cache', 'cache-scope'],
];

/** The attributes that make this card by itself: its own, those that a dashboard lends it, and the filters in force. */
function attributesOf({
  tag,
  home,
  settings,
}: Pick<Subject, 'tag' | 'home' | 'settings'>): Map<string, string> {
  const borrowed = [...(home?.attributes ?? [])].filter(({ name }) => lent.includes(name));
  const own = [...tag.attributes].filter(({ name }) => !ofThePage.test(name));
  const found = new Map([...borrowed, ...own].map(({ name, value }) => [name, value]));
  const { period, where } = settings.base;
  if (period) found.set('period', period);
  const filters = (where ?? []).map(
    ({ by, in: values, not }) => `${by}${not ? '!' : ''}=${values.map((value) => value ?? '').join('|')}`,
  );
  if (filters.length) found.set('filter', filters.join('; '));
  return found;
}

/** The card as a line of HTML; the kit's script before it where the page has it from an address. */
export function snippetOf(
  subject: Pick<Subject, 'tag' | 'home' | 'settings'>,
  script: string | undefined,
): string {
  const { tag } = subject;
  const attributes = [...attributesOf(subject)].map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  const line = `<${tag.localName}${attributes.join('')}></${tag.localName}>`;
  return script ? `<script type="module" src="${escaped(script)}"></script>\n${line}` : line;
}

/** To the clipboard, and shown, so that it can be read and copied by hand where the page may not write there. */
export async function copySnippet(subject: Subject, texts: ToolTexts): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="crm-elements"]')?.src;
  const text = snippetOf(subject, script);
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
