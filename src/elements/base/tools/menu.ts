import { html, nothing, render, type TemplateResult } from 'lit';
import { giveBack, place } from '../place.ts';
import { downloadCsv } from './csv.ts';
import { showExplanation } from './explain.ts';
import { downloadPng, downloadSvg } from './image.ts';
import { hasRows, rowsName, showRows } from './rows.ts';
import { copySnippet } from './snippet.ts';
import { wear } from './styles.ts';
import { subjectOf, type Shown, type Subject } from './subject.ts';
import { toolTexts, type ToolTexts } from './texts.ts';

interface Item {
  readonly name: (texts: ToolTexts, subject: Subject) => string;
  readonly fits?: (subject: Subject) => boolean;
  readonly run: (subject: Subject, texts: ToolTexts) => unknown;
}

const drawn = ({ tag, view }: Subject): boolean =>
  view.pictures.length > 0 && tag.shadowRoot!.querySelector('.plot svg.chart') !== null;

const items: readonly Item[] = [
  { name: (texts) => texts.explain, run: showExplanation },
  { name: rowsName, fits: hasRows, run: showRows },
  { name: (texts) => texts.png, fits: drawn, run: downloadPng },
  { name: (texts) => texts.svg, fits: drawn, run: downloadSvg },
  { name: (texts) => texts.csv, fits: ({ view }) => view.pictures.length > 0, run: downloadCsv },
  { name: (texts) => texts.embed, run: copySnippet },
];

const list = (subject: Subject): TemplateResult => {
  const texts = toolTexts(subject.language);
  return html`${items.map(({ name, fits, run }) =>
    fits && !fits(subject)
      ? nothing
      : html`<button @click=${() => void run(subject, texts)}>${name(texts, subject)}</button>`,
  )}`;
};

/** What the menu takes, in px. */
const size = { width: 220, height: 270, end: true };

function walk(event: KeyboardEvent, menu: HTMLElement): void {
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  // The arrows are the menu's; an Escape closes it and nothing around it.
  if (event.key === 'Escape') event.stopPropagation();
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  buttons.at(to % buttons.length)?.focus();
}

/** Makes the button open the menu with everything that can be done with a card, and opens it. */
export function equip(button: HTMLButtonElement, menu: HTMLElement, shown: () => Shown): void {
  wear(menu.getRootNode() as ShadowRoot);
  const more = menu.appendChild(document.createElement('div'));
  more.setAttribute('role', 'none');
  menu.role = 'menu';
  menu.ariaLabel = button.ariaLabel;
  button.ariaHasPopup = 'menu';
  const close = (): void => menu.hidePopover();
  menu.addEventListener('beforetoggle', ({ newState }) => {
    const opens = newState === 'open';
    button.ariaExpanded = String(opens);
    if (!opens) {
      giveBack(menu, button);
      return removeEventListener('scroll', close, true);
    }
    const now = subjectOf(shown());
    render(list(now), more);
    for (const item of menu.querySelectorAll('button')) item.role = 'menuitem';
    place(menu, button, { ...size, rtl: now.rtl });
    addEventListener('scroll', close, { capture: true, once: true });
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') menu.querySelector('button')?.focus();
  });
  menu.addEventListener('keydown', (event) => walk(event, menu));
  // First of all, so that a dialog finds the focus on the button, and gives it back there.
  menu.addEventListener('click', close, { capture: true });
  button.popoverTargetElement = menu;
  menu.showPopover();
}
