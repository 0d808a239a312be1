import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer } from '../../query/answer.ts';
import type { Filter, Question } from '../../query/question.ts';
import { card } from '../../theme/card.ts';
import { dashboard } from '../../theme/dashboard.ts';
import { tokens } from '../../theme/tokens.ts';
import { asFault, Fault } from '../../util/fault.ts';
import { filters, type Settings } from '../base/attributes.ts';
import { progressText } from '../base/body.ts';
import { fire, type SelectDetail } from '../base/events.ts';
import type { Guest, Home, Lent } from '../base/home.ts';
import { wantedOf } from '../base/input.ts';
import { Inquiry } from '../base/inquiry.ts';
import { CrmProperties } from '../base/properties.ts';
import { Surroundings } from '../base/surroundings.ts';
import { version } from '../base/version.ts';
import { board, probing } from './board.ts';
import { Cards } from './cards.ts';
import { chips } from './chips.ts';
import { Guests } from './guests.ts';
import { head, refusal } from './head.ts';
import type { Layout } from './layout.ts';
import { Names } from './names.ts';
import { cardOf, inLayer, selected } from './picking.ts';
import { settingsFor } from './settings.ts';
import { comparisons, stateIn, type Compare, type DashboardState, type Selection } from './state.ts';
import { onAddress, stateOfAddress, stateToAddress, type SyncKind } from './sync.ts';
import { dashboardTexts } from './texts.ts';
import { layoutNamed } from './views.ts';

/**
 * One page of cards over one company's data. What stands in it, at any depth, takes over its data, period, comparison, filters
 * and settings unless it has its own; a mark that is picked in one card filters the others.
 *
 * @tagname crm-dashboard
 *
 * @fires {CustomEvent<DashboardState>} crm-state - Period, comparison, filters or selection are others; does not bubble.
 * @fires {CustomEvent<{answer: Answer}>} crm-ready - The data are there and the period is worked out; does not bubble.
 *
 * @slot - Cards of the page's own, where there is no `view`; `data-span="6"` takes so many of twelve columns.
 * @slot head - Instead of the filter.
 *
 * @csspart title - The name; beside it question, findings, chips, folded and error.
 */
export class CrmDashboard extends CrmProperties implements Home {
  static readonly version = version;
  static override styles = [tokens, card, dashboard];

  /** state-of-the-union, activity-management, open-pipe, pipe-gen, forecast, clean-your-room, marketing, sales, service, customer-success, customer-portal or crm-success. */
  @property() view: string | undefined;
  /** previous, year or none, for all cards; the view's own when absent. */
  @property() compare: string | undefined;
  /** Dimensions that the filter offers: "owner, region"; the view's own when absent. */
  @property() filters: string | undefined;
  /** query (or url) or hash: keeps what the reader has set in the page's address. */
  @property() sync: string | undefined;
  /** Without title and filter. */
  @property({ type: Boolean }) bare = false;

  readonly #update = (): void => this.requestUpdate();
  // Another calendar is another question.
  readonly #around = new Surroundings(this, (what) => this.requestUpdate(what, {}));
  readonly #inquiry = new Inquiry(() => this.#heard());
  readonly #cards = new Cards(this.#update);
  readonly #names = new Names(
    () => this.#around.language,
    () => this.#selection,
  );
  readonly #guests = new Guests(() => ({
    host: this,
    period: this.#period,
    tells: !this.bare,
    compare: this.#compared,
    filters: this.#chosen,
    selection: this.#selection,
    say: (list) => this.#names.filters(list),
    unreached: (dimensions) => this.#names.unreached(dimensions),
  }));
  #leave: (() => void)[] = [];
  #settings: Settings | undefined;
  #set: readonly Filter[] | undefined;
  #selection: Selection | null = null;
  #panel: string | null = null;
  #spoken = '';
  #told: Answer | undefined;

  /** What the reader has set. Giving it back sets it; what is not of its shape is dropped. */
  get state(): DashboardState {
    return {
      period: this.#period ?? null,
      compare: this.#compared ?? null,
      filters: this.#chosen,
      selection: this.#selection,
      panel: this.#panel,
    };
  }
  set state(state: DashboardState) {
    this.change(stateIn(state));
  }

  /** Sets a part of the state. */
  change(part: Partial<DashboardState>): void {
    const before = JSON.stringify(this.state);
    if (part.period !== undefined) this.period = part.period ?? undefined;
    if (part.compare !== undefined) this.compare = part.compare ?? undefined;
    if (part.filters) this.#set = part.filters;
    if (part.selection !== undefined) this.#selection = part.selection;
    if (part.panel !== undefined) this.#panel = part.panel;
    if (JSON.stringify(this.state) === before) return;
    if (part.filters || part.selection !== undefined) this.#guests.forgive();
    this.requestUpdate();
    fire(this, 'crm-state', this.state);
    if (this.#sync) stateToAddress(this.#sync, this.#prefix, this.state);
  }

  /** The dimensions that the filter offers. */
  get dimensions(): readonly string[] {
    const own = this.filters?.split(/[\s,]+/).filter(Boolean);
    return own ?? this.#layout?.filters ?? [];
  }

  /** The answer that tells period and as-of, once the data are there. */
  get answer(): Answer | undefined {
    return this.#inquiry.answers?.main;
  }

  /** What the dashboard asks with: period, as-of, calendar. */
  get settings(): Settings | undefined {
    return this.#settings;
  }

  /** Asks the dashboard's data. Rejects while there are none. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const { source } = this.#inquiry;
    return source ? source.ask(question, { signal }) : Promise.reject(new Fault('no-source'));
  }

  /** Takes in what values of a dimension are called. */
  learn(...told: Parameters<Names['learn']>): void {
    this.#names.learn(...told);
    this.requestUpdate();
  }

  lend(guest: Guest): Lent {
    return this.#guests.lend(guest);
  }
  join(guest: Guest, tell: (load: boolean) => void): () => void {
    return this.#guests.join(guest, tell);
  }
  excuse(guest: Guest, code: string, dimension: unknown): boolean {
    return this.#guests.excuse(guest, code, dimension);
  }

  constructor() {
    super();
    this.addEventListener('crm-select', (event) => this.#select(event));
    this.addEventListener('keydown', (event) => this.#key(event), { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#leave.length) this.#start();
    this.#around.settle();
  }

  #start(): void {
    const load = (): void => void (this.hasUpdated && this.#load());
    document.addEventListener('DOMContentLoaded', load, { once: true });
    this.#leave = [
      this.#around.watch(),
      onAddress(() => this.#read()),
      () => document.removeEventListener('DOMContentLoaded', load),
    ];
    this.#read();
    load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      for (const leave of this.#leave.splice(0)) leave();
      this.#inquiry.stop();
    });
  }

  get #layout(): Layout | undefined {
    return this.view ? layoutNamed(this.view) : undefined;
  }
  get #prefix(): string {
    return this.id || 'crm';
  }
  get #sync(): SyncKind | undefined {
    return this.sync === 'hash' ? 'hash' : this.sync === 'query' || this.sync === 'url' ? 'query' : undefined;
  }
  get #compared(): Compare | undefined {
    return comparisons.find((word) => word === this.compare) ?? this.#layout?.compare;
  }
  /** The view's own period where neither page nor reader has said one. */
  get #period(): string | undefined {
    return this.period || this.#layout?.period;
  }
  get #chosen(): readonly Filter[] {
    if (this.#set) return this.#set;
    try {
      return filters(this.filter) ?? [];
    } catch {
      return []; // said by #load
    }
  }
  #read(): void {
    const state = this.#sync && stateOfAddress(this.#sync, this.#prefix);
    if (state) this.change({ ...state, period: state.period ?? this.period ?? null });
  }

  #load(): void {
    try {
      const settings = (this.#settings = settingsFor(this, this.#period, this.#around.persian));
      this.#around.calendar = settings.base.calendar;
      const wanted = wantedOf(this, this, settings.open);
      if (wanted) this.#inquiry.want(wanted, () => probing(this.#layout, settings));
    } catch (thrown) {
      this.#inquiry.refuse(asFault(thrown));
    }
  }

  #heard(): void {
    this.requestUpdate();
    const { answer } = this;
    if (!answer || answer === this.#told) return;
    this.#told = answer;
    fire(this, 'crm-ready', { answer });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asks = ['heading', 'theme', 'bare', 'filters'];
    if (!this.hasUpdated || [...changed.keys()].some((key) => !asks.includes(String(key)))) this.#load();
    this.#guests.update();
  }

  #select(event: CustomEvent<SelectDetail>): void {
    const card = cardOf(event, this.#guests);
    if (card === undefined) return;
    // The page may say no: its listeners come after this one.
    queueMicrotask(() => {
      const selection = event.defaultPrevented ? undefined : selected(this.#selection, card, event.detail);
      if (selection !== undefined) this.#pick(selection);
    });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#selection && !inLayer(event)) this.#pick(null);
  }

  #pick(selection: Selection | null): void {
    this.change({ selection });
    this.#spoken = this.#names.said(selection);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language } = this.#around;
    const texts = dashboardTexts(language);
    const layout = this.#layout;
    const [title, question] = (layout && texts.views[layout.id]) ?? [];
    const { source, answers } = this.#inquiry;
    const fault = answers ? undefined : this.#inquiry.fault;
    const base = this.#settings?.base ?? {};
    const told = {
      title: this.heading ?? title,
      question,
      answer: this.answer,
      base,
      report: source?.report,
    };
    return html`
      ${this.bare ? nothing : head(told, language)}
      ${chips(this.state, this.#names.of, texts, language, (part) => this.change(part))}
      ${fault ? refusal(fault, language) : nothing}
      ${
        !layout
          ? html`<div class="grid"><slot></slot></div>`
          : fault
            ? nothing
            : board(layout, this.#cards, answers?.probe, language)
      }
      <div class="visually-hidden" role="status">
        ${layout && !this.answer && !fault ? progressText(this.#inquiry, language) : this.#spoken}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-dashboard': CrmDashboard;
  }
}
