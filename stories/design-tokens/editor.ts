import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contrasts, told, type Contrast } from './contrast.ts';
import type { Level, Token } from './list.ts';
import { row } from './row.ts';
import { declarations, valuesOf, type Changes, type Scheme } from './values.ts';

const levels: readonly (readonly [Level, title: string, about: string])[] = [
  ['global', 'Global', 'What every tag is made of.'],
  [
    'charts',
    'Charts',
    'The palette of series. The first eight can be told apart without red, green or blue vision.',
  ],
  [
    'component',
    'Component',
    'The card around a tag, its number, its table. They follow the global ones until they are set.',
  ],
];
const fonts = ['system-ui, sans-serif', "Georgia, 'Times New Roman', serif", 'ui-monospace, monospace'];
const schemes = ['light', 'dark'] as const;

/** Sets the public tokens of the tags below it, and gives the style sheet that sets them in a page. */
export class TokenEditor extends LitElement {
  @property({ attribute: false }) tokens: readonly Token[] = [];
  /** The tags that are looked at; drawn twice, in light and dark. */
  @property({ attribute: false }) sample: () => unknown = () => null;
  @state() private changes: Changes = new Map();
  @state() private said = '';
  readonly #sheet = new CSSStyleSheet();
  #shown: readonly unknown[] = [];

  // The tags stand in the page, so that what is set reaches them as it does there.
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sheet.replaceSync('.token-preview {}');
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** Only what is changed. */
  get css(): string {
    const { style } = this.#rule;
    const lines = [...style].map((name) => `  ${name}: ${style.getPropertyValue(name)};`);
    return lines.length ? `:root {\n${lines.join('\n')}\n}\n` : '';
  }

  get #rule(): CSSStyleRule {
    return this.#sheet.cssRules[0] as CSSStyleRule;
  }

  readonly #set = ({ name }: Token, scheme: Scheme, value: string): void => {
    const changes = new Map(this.changes);
    if (value) changes.set(name, { ...changes.get(name), [scheme]: value });
    else changes.delete(name);
    this.changes = changes;
  };

  readonly #reset = ({ name }: Token): void => {
    this.changes = new Map([...this.changes].filter(([other]) => other !== name));
  };

  readonly #resetAll = (): void => {
    this.changes = new Map();
  };

  readonly #copy = async (): Promise<void> => {
    const box = this.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(box.value);
      this.said = 'Copied.';
    } catch {
      // A page may not be allowed to write there; a person always is.
      box.focus();
      box.select();
      this.said = 'Selected: copy it with the keyboard.';
    }
  };

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#shown = schemes.map(() => this.sample());
    const { style } = this.#rule;
    for (const name of [...style]) style.removeProperty(name);
    for (const [name, value] of declarations(this.tokens, this.changes)) style.setProperty(name, value);
  }

  #report(all: readonly Contrast[]): TemplateResult {
    const failing = all.filter(({ ratio, least }) => ratio < least);
    return html`<div class="report" role="status">
      ${
        failing.length
          ? html`<strong>${failing.length} of ${all.length} contrasts fail:</strong>
              <ul>
                ${failing.map(
                  ({ name, ground, scheme, ratio, least }) =>
                    html`<li>${name} on ${ground}, ${scheme}: ${told(ratio)}, needs ${least} : 1</li>`,
                )}
              </ul>`
          : html`All ${all.length} contrasts are enough: text 4.5 : 1, what a chart cannot be read without 3 :
            1.`
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    const { tokens, changes } = this;
    const values = valuesOf(tokens, changes);
    const all = contrasts(
      tokens.map(({ name }) => name),
      values,
    );
    const tables = levels.map(
      ([level, title, about]) =>
        html`<table>
          <caption>
            <b>${title}</b>
            ${about}
          </caption>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
              <th scope="col"><span class="unseen">Reset</span></th>
            </tr>
          </thead>
          <tbody>
            ${tokens
              .filter((token) => token.level === level)
              .map((token) =>
                row({
                  ...{ token, values, changed: changes.has(token.name), set: this.#set, reset: this.#reset },
                  contrasts: all.filter(({ name }) => name === token.name),
                }),
              )}
          </tbody>
        </table>`,
    );
    return html`<h1>Design tokens</h1>
      <p>
        Every custom property that the tags read. A change is seen below at once, and in the style sheet that
        a page takes over; a tag takes it from itself or anything around it.
      </p>
      <datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>
      <div class="editor">
        <section class="controls" aria-label="Tokens" tabindex="0">${tables}</section>
        <section aria-label="Style sheet" class="outcome">
          ${this.#report(all)}
          <label for="css">Style sheet with what is changed</label>
          <textarea
            id="css"
            readonly
            rows="8"
            placeholder="Nothing is changed yet."
            .value=${this.css}
          ></textarea>
          <p>
            <button type="button" ?disabled=${!changes.size} @click=${this.#copy}>Copy</button>
            <button type="button" ?disabled=${!changes.size} @click=${this.#resetAll}>Reset all</button>
            <span role="status">${this.said}</span>
          </p>
        </section>
      </div>
      <div class="previews">
        ${schemes.map(
          (scheme, i) =>
            html`<section class="token-preview" data-scheme=${scheme} aria-label=${`Tags, ${scheme}`}>
              ${this.#shown[i]}
            </section>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
