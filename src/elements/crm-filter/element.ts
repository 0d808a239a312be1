import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { card } from '../../theme/card.ts';
import { filter } from '../../theme/filter.ts';
import { tokens } from '../../theme/tokens.ts';
import { homeOf } from '../base/home.ts';
import { giveBack, place } from '../base/place.ts';
import { Surroundings } from '../base/surroundings.ts';
import { version } from '../base/version.ts';
import type { CrmDashboard } from '../crm-dashboard/element.ts';
import { withFilter, type Compare } from '../crm-dashboard/state.ts';
import { choicesPanel } from './choices.ts';
import { dimensionName } from './dimensions.ts';
import { periodPanel, periodWords } from './period.ts';
import { filterTexts, type FilterTexts } from './texts.ts';
import { choicesOf, choicesQuestion, type Choice } from './values.ts';

const size = { width: 320, height: 400 };
const caret = html`<svg class="caret" viewBox="0 0 8 8" aria-hidden="true"><path d="M1 2.5l3 3 3-3" /></svg>`;

/**
 * Period, comparison and filters of a dashboard, which it stands in or is pointed at.
 *
 * @tagname crm-filter
 *
 * @csspart bar - The row of controls; each is a control.
 */
export class CrmFilter extends LitElement {
  static readonly version = version;
  static override styles = [tokens, card, filter];

  /** Id of the dashboard, where it does not stand in it. */
  @property() for: string | undefined;

  readonly #update = (): void => this.requestUpdate();
  readonly #around = new Surroundings(this, this.#update);
  readonly #choices = new Map<string, readonly Choice[]>();
  readonly #sought = new Map<string, string>();
  #home: CrmDashboard | undefined;
  #asked: unknown;
  #leave: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave.push(this.#around.watch());
    this.#around.settle();
    void customElements.whenDefined('crm-dashboard').then(() => this.#find());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave.splice(0)) leave();
    this.#home = undefined;
  }

  #find(): void {
    if (!this.isConnected) return;
    const home = this.for ? (this.getRootNode() as Document).getElementById(this.for) : homeOf(this);
    if (home?.localName !== 'crm-dashboard') return;
    const dashboard = (this.#home = home as CrmDashboard);
    const ready = (): void => void this.#ask();
    const state = (): void => this.#show();
    dashboard.addEventListener('crm-ready', ready);
    dashboard.addEventListener('crm-state', state);
    this.#leave.push(() => {
      dashboard.removeEventListener('crm-ready', ready);
      dashboard.removeEventListener('crm-state', state);
    });
    this.requestUpdate();
    ready();
  }

  /** Which values there are, once for the same data. */
  async #ask(): Promise<void> {
    this.requestUpdate();
    const home = this.#home;
    const { base } = home?.settings ?? {};
    const key = JSON.stringify([home?.dimensions, base?.asOf, home?.answer?.asOf]);
    if (!home?.answer || !base || key === this.#asked) return;
    this.#asked = key;
    await Promise.all(
      home.dimensions.map(async (by) => {
        try {
          const choices = choicesOf(await home.ask(choicesQuestion(by, base)));
          this.#choices.set(by, choices);
          home.learn(by, new Map(choices.map(({ value, name }) => [value ?? '', name ?? ''])));
        } catch {
          this.#choices.delete(by); // data that cannot be split by it have no such control
        }
      }),
    );
    this.requestUpdate();
  }

  /** Opens the panel that the state names. */
  #show(): void {
    this.requestUpdate();
    const { panel } = this.#home!.state;
    const layer =
      panel && this.renderRoot.querySelector<HTMLElement>(`[popover][data-panel="${CSS.escape(panel)}"]`);
    if (layer && !layer.matches(':popover-open')) layer.showPopover();
  }

  readonly #beforeToggle = (event: ToggleEvent): void => {
    const layer = event.currentTarget as HTMLElement;
    const button = layer.previousElementSibling as HTMLElement;
    if (event.newState === 'open') place(layer, button, { ...size, rtl: this.#around.rtl });
    else giveBack(layer, button);
  };
  readonly #toggled = (event: ToggleEvent): void => {
    const layer = event.currentTarget as HTMLElement;
    const { panel: own } = layer.dataset;
    const opened = event.newState === 'open';
    // The attribute autofocus is refused, with a warning, where a field comes later than the page.
    if (opened) void this.updateComplete.then(() => layer.querySelector<HTMLElement>('.search')?.focus());
    const { panel } = this.#home!.state;
    if (opened ? panel !== own : panel === own) this.#home!.change({ panel: opened ? own! : null });
  };

  #layer(panel: string, label: string, content: TemplateResult): TemplateResult {
    return html`<div
      popover
      id="panel-${panel}"
      data-panel=${panel}
      role="dialog"
      aria-label=${label}
      @beforetoggle=${this.#beforeToggle}
      @toggle=${this.#toggled}
    >
      ${content}
    </div>`;
  }

  protected override willUpdate(): void {
    this.#around.calendar = this.#home?.settings?.base.calendar;
  }

  protected override render(): TemplateResult | typeof nothing {
    const home = this.#home;
    if (!home) return nothing;
    const texts = filterTexts(this.#around.language);
    return html`<div class="bar" part="bar" role="group" aria-label=${texts.filter}>
      ${this.#period(home, texts)} ${this.#compare(home, texts)}
      ${home.dimensions.map((by) => this.#dimension(home, by, texts))}
    </div>`;
  }

  #period(home: CrmDashboard, texts: FilterTexts): TemplateResult {
    const { language } = this.#around;
    const { period } = home.state;
    const { name, days } = periodWords(
      period,
      home.answer,
      home.settings?.base.fiscalYearStart,
      language,
      texts,
    );
    return html`<button class="control" part="control" popovertarget="panel-period">
        <span class="name">${texts.period}</span> <span>${name}</span>
        ${days ? html`<span class="days">${days}</span>` : nothing} ${caret}
      </button>
      ${this.#layer(
        'period',
        texts.period,
        periodPanel(period, home.answer, language, texts, (chosen) => home.change({ period: chosen })),
      )}`;
  }

  #compare(home: CrmDashboard, texts: FilterTexts): TemplateResult {
    const { compare } = home.state;
    const choose = (event: Event): void =>
      home.change({ compare: ((event.target as HTMLSelectElement).value || null) as Compare | null });
    const choices = [...(compare ? [] : ['' as const]), 'previous', 'year', 'none'] as const;
    return html`<label class="control" part="control">
      <span class="name">${texts.compare}</span>
      <select @change=${choose}>
        ${choices.map((one) => html`<option value=${one} ?selected=${(compare ?? '') === one}>${texts.comparisons[one || 'default']}</option>`)}
      </select>
    </label>`;
  }

  #dimension(home: CrmDashboard, by: string, texts: FilterTexts): TemplateResult | typeof nothing {
    const { language } = this.#around;
    const choices = this.#choices.get(by) ?? [];
    const own = home.state.filters.find((one) => one.by === by && !one.not);
    const chosen = own?.in ?? [];
    if (choices.length < 2 && !chosen.length) return nothing;
    const name = dimensionName(by, language);
    const count = language.formats.count(chosen.length);
    return html`<button
        class="control ${chosen.length ? 'on' : ''}"
        part="control"
        popovertarget="panel-${by}"
        aria-label=${chosen.length ? texts.chosen(name, count) : nothing}
      >
        ${name} ${chosen.length ? html`<span class="count">${count}</span>` : nothing} ${caret}
      </button>
      ${this.#layer(
        by,
        name,
        choicesPanel(name, choices, chosen, this.#sought.get(by) ?? '', language, texts, {
          seek: (text) => {
            this.#sought.set(by, text);
            this.requestUpdate();
          },
          choose: (values) => home.change({ filters: withFilter(home.state.filters, by, values) }),
        }),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-filter': CrmFilter;
  }
}
