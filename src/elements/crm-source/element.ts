import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { faultText } from '../../i18n/say.ts';
import type { Report } from '../../query/report.ts';
import { card } from '../../theme/card.ts';
import { source as sourceStyles } from '../../theme/source.ts';
import { tokens } from '../../theme/tokens.ts';
import { publishSource, type Adding, type Source, type Spec } from '../../client/store.ts';
import { asFault, type Fault } from '../../util/fault.ts';
import { oneOf, settingsOf } from '../base/attributes.ts';
import { progressText } from '../base/body.ts';
import { fire, type ErrorDetail } from '../base/events.ts';
import { wantedOf } from '../base/input.ts';
import { Inquiry } from '../base/inquiry.ts';
import { CrmProperties, looks } from '../base/properties.ts';
import { stateSetter, type State } from '../base/states.ts';
import { Surroundings } from '../base/surroundings.ts';
import { turn } from '../base/turn.ts';
import { version } from '../base/version.ts';
import {
  changed,
  dataIn,
  decided,
  isEmpty,
  merged,
  noCorrections,
  writtenIn,
  type Change,
  type Corrections,
} from './corrections.ts';
import { Additions } from './additions.ts';
import { keep, placeOf, recall } from './kept.ts';
import { shapeOf } from './shape.ts';
import { watchContent } from './content.ts';
import { lineOf, statesOf } from './line.ts';
import { frame } from './frame.ts';
import type { Shown, Stage } from './shown.ts';
import { stagesOf } from './stages.ts';
import { sourceTexts, type SourceTexts } from './texts.ts';

/**
 * The data of a page by a name: every tag with `source="id"` uses what this one opens. With `show="panel"` it also shows how
 * each file was read, and lets a person correct that; the corrections are kept in this browser by `id` and `cache-scope`.
 *
 * @tagname crm-source
 *
 * @fires {CustomEvent<Corrections>} crm-corrections - A person has corrected how the data are read: all corrections within the tag and by people, in plain JSON; does not bubble.
 * @fires {CustomEvent<Report>} crm-report - The data were read: what was understood and left out; does not bubble.
 * @fires {CustomEvent<ErrorDetail>} crm-error - There are no data: code and details; does not bubble.
 *
 * @slot - Data: `<script type="text/csv">` or `application/json`; and `<script type="application/json" class="corrections">`, what the page's author has settled: `{"map": {"Opp. Value": "amount"}, "stages": {"Signed": "won"}, "dateOrder": "dmy", "tables": {"a.csv": "deals"}}`.
 *
 * @csspart card - The frame; inside it title, line and error.
 * @cssstate loading - Likewise ready and error; beside them partial, stale and revalidating.
 */
export class CrmSource extends CrmProperties {
  static readonly version = version;
  static override styles = [tokens, card, sourceStyles];

  /** Columns of files without a header line, separated by commas: stage,amount,closed_at; none: they are called 1, 2 … */
  @property() header: string | undefined;
  /** What separates the cells where a file does not show it: one sign, tab, or space for any run of blanks. */
  @property() delimiter: string | undefined;
  /** panel: how the data were read, as a form; one line when absent. */
  @property() show: string | undefined;

  readonly #around = new Surroundings(this, (what) => this.requestUpdate(what, {}));
  readonly #inquiry = new Inquiry(() => this.#heard());
  readonly #additions = new Additions();
  #setStates: ((states: readonly State[]) => void) | undefined;
  #leave: (() => void)[] = [];
  #published: { readonly id: string; readonly source: Source; readonly leave: () => void } | undefined;
  #place: string | undefined;
  #notKept = false;
  #written = noCorrections;
  #own = noCorrections;
  #given = noCorrections; // the attributes' part of what is in force
  #pending: readonly Change[] = [];
  #stages: readonly Stage[] = [];
  #report: Report | undefined;
  #told: Report | Fault | undefined;
  #spoken = '';
  #say: ((texts: SourceTexts) => string) | undefined;

  /** The open source, to ask it. */
  get opened(): Source | undefined {
    return this.#inquiry.source;
  }

  /** How the data were read, last time that they could be. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** What stands within the tag and what people have corrected, in plain JSON. */
  get corrections(): Corrections {
    return merged(this.#written, this.#own);
  }

  /** Corrects how the data are read, as a person does in the panel. Throws nothing: what cannot be is shown as an error. */
  correct(...changes: readonly Change[]): void {
    this.#settle(changed(this.#own, changes));
  }

  /** Forgets what people have corrected; what stands in the page remains. */
  reset(): void {
    this.#settle(noCorrections);
  }

  /** Reads more files into what is open and tells how all was read; where the data are opened anew, by a correction say, they follow. */
  add(spec: Spec, how: Adding = 'append'): Promise<Report> {
    return this.#additions.add(how, spec, this.opened);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#leave.length) this.#start();
    void turn().then(() => this.#around.settle());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      for (const leave of this.#leave.splice(0)) leave();
      this.#inquiry.stop();
      this.#publish();
    });
  }

  #start(): void {
    this.#setStates ??= stateSetter(this);
    const load = (): void => void (this.hasUpdated && this.#load());
    this.#leave = [watchContent(this, load), this.#around.watch()];
    load();
  }

  /** Opens the data as they are now described and corrected. */
  #load(): void {
    try {
      oneOf('show', this.show, ['panel']);
      const { open } = settingsOf(this, this.#around.persian);
      const place = this.id && open.cache !== 'none' ? placeOf(this.id, open.cacheScope ?? '') : undefined;
      if (place !== this.#place) this.#own = place === undefined ? noCorrections : recall(place);
      this.#place = place;
      this.#written = writtenIn(this);
      const { map, dateOrder } = open;
      this.#given = { ...(map && { map }), ...(dateOrder && { dateOrder }) };
      const { data, src, table } = this;
      const inputs = { data, src, table, source: undefined };
      const options = { ...open, ...shapeOf(this), ...this.#inForce };
      const wanted = wantedOf({ children: dataIn(this) }, inputs, options);
      if (wanted) this.#inquiry.want(wanted, () => ({}));
    } catch (thrown) {
      this.#inquiry.refuse(asFault(thrown));
    }
  }

  get #inForce(): Corrections {
    return merged(this.#given, this.corrections);
  }

  get #fault(): Fault | undefined {
    const { fault, source } = this.#inquiry;
    return fault ?? (source?.phase === 'failed' ? source.fault : undefined);
  }

  /** The name stands for the source that is open now; the old one goes when the new one is there. */
  #publish(): void {
    const { source } = this.#inquiry;
    const before = this.#published;
    if (before?.source === source && before?.id === this.id) return;
    this.#published =
      source && this.id ? { source, id: this.id, leave: publishSource(this.id, source) } : undefined;
    before?.leave();
  }

  #heard(): void {
    this.#publish();
    this.requestUpdate();
    const { source } = this.#inquiry;
    this.#additions.follow(source);
    const fault = this.#fault;
    const report = source?.phase === 'ready' ? source.report : undefined;
    const news = fault ?? report;
    if (!news || news === this.#told) return;
    this.#told = news;
    if (fault) {
      this.#say = () => faultText(fault.code, fault.details, this.#around.language);
      fire<ErrorDetail>(this, 'crm-error', { code: fault.code, details: fault.details });
    }
    if (!report || fault) return;
    this.#report = report;
    void this.#readStages(source!, report);
    fire(this, 'crm-report', report);
  }

  async #readStages(source: Source, report: Report): Promise<void> {
    let stages: readonly Stage[] = [];
    try {
      stages = await stagesOf(source, report);
    } catch (thrown) {
      if (asFault(thrown).code !== 'cancelled') reportError(thrown); // the rest of the panel stands without them
    }
    if (report !== this.#report) return;
    this.#stages = stages;
    this.requestUpdate();
  }

  #settle(own: Corrections): void {
    this.#own = own;
    this.#pending = [];
    this.#notKept = this.#place !== undefined && keep(this.#place, own) !== undefined;
    this.#told = undefined;
    const rows = (): string => this.#around.language.formats.count(lineOf(this.#report).rows);
    this.#say = isEmpty(own) ? (texts) => texts.resetDone : (texts) => texts.applied(rows());
    this.#load();
    fire(this, 'crm-corrections', this.corrections);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#pending.length) this.correct(...this.#pending);
  };

  /** What is chosen again as it is in force is no change. */
  readonly #choose = (...changes: readonly Change[]): void => {
    for (const change of changes) {
      const rest = this.#pending.filter(({ part, name }) => part !== change.part || name !== change.name);
      const same = decided(this.#inForce, change.part, change.name) === change.to;
      this.#pending = same ? rest : [...rest, change];
    }
    this.requestUpdate();
  };

  readonly #discard = (): void => {
    this.#pending = [];
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('.action.main')?.focus();
  };

  readonly #reset = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.action.main')?.focus();
    this.reset();
  };

  readonly #copy = async (): Promise<void> => {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')!;
    try {
      await navigator.clipboard.writeText(text.value);
      this.#say = (texts) => texts.copied;
    } catch {
      // The page may not copy; the person may.
      text.closest('details')!.open = true;
      text.select();
      this.#say = (texts) => texts.copyByHand;
    }
    this.requestUpdate();
  };

  protected override willUpdate(changedNow: PropertyValues): void {
    if (!this.hasUpdated || [...changedNow.keys()].some((key) => !looks.has(key))) this.#load();
    const { source } = this.#inquiry;
    if (source?.phase !== 'opening' || this.#fault)
      this.#spoken = this.#say?.(sourceTexts(this.#around.language)) ?? '';
  }

  protected override render(): TemplateResult {
    const { language } = this.#around;
    const texts = sourceTexts(language);
    const shown: Shown = {
      ...language,
      ...{ report: this.#report, fault: this.#fault, stages: this.#stages, notKept: this.#notKept },
      ...{ inForce: this.#inForce, corrections: this.corrections, own: this.#own, pending: this.#pending },
      ...{ choose: this.#choose, discard: this.#discard, reset: this.#reset, copy: () => void this.#copy() },
    };
    return frame(shown, {
      title: this.heading ?? texts.title,
      stale: this.#inquiry.source?.fresh === 'stale',
      progress: progressText(this.#inquiry, language),
      spoken: this.#spoken,
      submit: this.show === 'panel' ? this.#submit : undefined,
    });
  }

  protected override updated(): void {
    if (!this.#around.observed) this.#around.observe(this.renderRoot.querySelector('.probe'));
    this.#setStates?.(statesOf(this.#inquiry.source, this.#fault, this.#report));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-source': CrmSource;
  }
  interface HTMLElementEventMap {
    'crm-corrections': CustomEvent<Corrections>;
    'crm-report': CustomEvent<Report>;
  }
}
