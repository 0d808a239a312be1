import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../i18n/say.ts';
import type { FilterTexts } from './texts.ts';
import type { Choice } from './values.ts';

/** More than so many are found by searching. */
const most = 100;

/** Without accents and case, as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Choosing values of one dimension: a search field, and a box each with how often it comes. */
export function choicesPanel(
  title: string,
  choices: readonly Choice[],
  chosen: readonly (string | null)[],
  sought: string,
  { formats }: Language,
  texts: FilterTexts,
  {
    seek,
    choose,
  }: { readonly seek: (text: string) => void; readonly choose: (values: readonly (string | null)[]) => void },
): TemplateResult {
  const word = plain(sought.trim());
  const known = new Set(choices.map(({ value }) => value));
  const strange = chosen
    .filter((value) => !known.has(value))
    .map((value): Choice => ({ value, name: value, n: 0 }));
  const found = [...strange, ...choices].filter(({ name }) => plain(name ?? texts.noValue).includes(word));
  const toggle = (value: string | null): void =>
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return html`<input
      class="search"
      type="search"
      aria-label=${texts.search(title)}
      placeholder=${texts.search(title)}
      .value=${sought}
      @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
    />
    <ul aria-label=${title}>
      ${repeat(
        found.slice(0, most),
        ({ value }) => value,
        ({ value, name, n }) =>
          html`<li>
            <label>
              <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(value)} />
              <span>${name ?? texts.noValue}</span>
              <span class="n">${formats.count(n)}</span>
            </label>
          </li>`,
      )}
    </ul>
    <div class="below">
      <span role="status">
        ${found.length > most ? texts.more(formats.count(found.length - most)) : word ? texts.found(formats.count(found.length)) : nothing}
      </span>
      <button class="action" ?disabled=${!chosen.length} @click=${() => choose([])}>${texts.clear}</button>
    </div>`;
}
