import type { PropertyValues, TemplateResult } from 'lit';
import type { SkeletonKind } from '../../charts/parts/skeleton.ts';
import type { Source } from '../../client/store.ts';
import type { Language } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import type { Report } from '../../query/report.ts';
import { card } from '../../theme/card.ts';
import { chart } from '../../theme/chart.ts';
import { tokens } from '../../theme/tokens.ts';
import { asFault, type Fault } from '../../util/fault.ts';
import { settingsOf, type Settings } from './attributes.ts';
import { doubtsOf, emptyBody, errorBody, footOf, progressText } from './body.ts';
import { fire, type ErrorDetail, type ReadyDetail, type SelectDetail } from './events.ts';
import { findingsOf, noFindings, tablesIn, type Findings } from './findings.ts';
import { frame, type Shown } from './frame.ts';
import { homeOf, joinHome, type Home, type Lent, type Questioned } from './home.ts';
import { wantedOf, type Inputs } from './input.ts';
import { Inquiry, type Answers } from './inquiry.ts';
import { placeTip } from './marks.ts';
import { openMenu } from './menu.ts';
import { plot, roomOf } from './plot.ts';
import { CrmProperties, looks } from './properties.ts';
import { stateSetter, statesOf, type State } from './states.ts';
import { frameStyles } from './styles.ts';
import { Surroundings } from './surroundings.ts';
import { turn } from './turn.ts';
import { version } from './version.ts';
import type { Empty, Look, Picture, View } from './view.ts';
import { Walker } from './walker.ts';

const twoColumns = 760;
let instances = 0;

/**
 * What every tag shares: it finds the data, asks, keeps the last good picture, and draws the frame around what the tag makes of
 * the answers.
 *
 * @fires {CustomEvent<ReadyDetail>} crm-ready - New answers are shown; does not bubble.
 * @fires {CustomEvent<ErrorDetail>} crm-error - Nothing can be shown: code and details; does not bubble.
 * @fires {CustomEvent<SelectDetail>} crm-select - A mark was picked: the filter or period it stands for; bubbles.
 *
 * @slot - Data: `<script type="text/csv">` or `application/json`, with `data-table` where the columns do not tell.
 * @slot loading - Instead of the skeleton.
 * @slot empty - Instead of the words for an empty selection.
 * @slot error - Instead of the words for what went wrong.
 *
 * @csspart card - The frame; inside it head, title, badge, menu, findings, body and tip.
 * @csspart value - The number; beside it delta and summary.
 * @csspart plot - A picture; above it heading, instead of it table, skeleton with progress, empty or error.
 * @csspart note - What a reader must know; below it foot with n and as-of.
 *
 * @cssstate loading - Likewise ready, empty and error; beside them partial, stale and revalidating.
 *
 * @cssproperty --crm-font - Font family; the page's own by default. Also --crm-font-size, --crm-number-size.
 * @cssproperty --crm-card-background - The frame's. Also --crm-card-border, --crm-card-radius, --crm-card-padding.
 * @cssproperty --crm-series-1 - Colour of the first series, up to --crm-series-12. Also --crm-good, --crm-bad.
 */
export abstract class CrmElement extends CrmProperties {
  static readonly version = version;
  static override styles = [tokens, chart, card, frameStyles];

  /** Tables whose left-out rows matter here; absent: those that its metrics read. */
  protected readonly tables?: readonly string[];
  protected abstract readonly skeleton: SkeletonKind;
  /** The questions by name, asked once more with what is answered for those that follow from it. `main` is what `answer` gives. */
  protected abstract questions(settings: Settings, answers: Answers): Questioned;
  /** What to show of the answers; throws a Fault where they cannot be shown truly. */
  protected abstract view(answers: Answers, look: Look): View | Empty;
  /** Height of the body at a width, in px: kept free while the data come. */
  protected abstract heightAt(width: number): number;
  protected abstract titleIn(language: Language): string;
  /** What it fetches beside the answers; they are shown when it has come. */
  protected prepare?(source: Source, answers: Answers, signal: AbortSignal): Promise<void>;
  /** Where its data are. */
  protected inputs(written: Inputs): Inputs {
    return written;
  }

  readonly #id = `crm-${++instances}`;
  readonly #update = (): void => this.requestUpdate();
  readonly #inquiry = new Inquiry(this.#update, (...asked) => this.prepare?.(...asked));
  // Another calendar counts as an attribute that changed, whatever the attribute says: the questions are put anew.
  readonly #around = new Surroundings(this, (what) => this.requestUpdate(what, {}));
  readonly #walker = new Walker({
    ...{ around: this.#around, changed: this.#update },
    pictures: () => this.#pictures,
    pick: (picture, mark) => this.#pick(picture, mark),
  });
  #setStates: ReturnType<typeof stateSetter> | undefined;
  #leave: (() => void)[] = [];
  #home: Home | undefined;
  #lent: Lent | undefined;
  #settings: Settings | undefined;
  #body: Shown['body'] | undefined;
  #pictures: readonly Picture[] = [];
  #findings: Findings = noFindings;
  #fault: Fault | undefined;
  #told: unknown;
  #asTable = false;
  #open = false;

  /** The answer that is shown. */
  get answer(): Answer | undefined {
    return this.answers?.main;
  }

  /** Every answer that is shown, by name. */
  get answers(): Answers | undefined {
    const { answers, fault, answered, asked } = this.#inquiry;
    return fault && answered !== asked ? undefined : answers;
  }

  get report(): Report | undefined {
    return this.#inquiry.source?.report;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A move within the page is a disconnection and a connection in one tick: nothing has been let go of then.
    if (this.#leave.length && homeOf(this) !== this.#home) this.#end();
    if (!this.#leave.length) this.#start();
    void turn().then(() => this.#around.settle());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  #end(): void {
    for (const leave of this.#leave.splice(0)) leave();
    this.#inquiry.stop();
  }

  #start(): void {
    this.#setStates ??= stateSetter(this);
    const load = (): void => {
      if (this.hasUpdated) this.#load();
    };
    const children = new MutationObserver(load);
    children.observe(this, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', load, { once: true });
    this.#leave = [
      () => children.disconnect(),
      () => document.removeEventListener('DOMContentLoaded', load),
      this.#around.watch(),
    ];
    const home = (this.#home = homeOf(this));
    const tell = (again: boolean): void => {
      if (again) return load();
      this.#lent = home!.lend(this);
      this.#update();
    };
    if (home) this.#leave.push(joinHome(home, this, tell));
    this.#around.observe(this.renderRoot.querySelector('.probe'));
    load();
  }

  /** Finds the data anew and asks. */
  #load(): void {
    const home = this.#home;
    // A dashboard that is not defined yet tells its tags when it is.
    if (home && !home.lend) return;
    const lent = (this.#lent = home?.lend(this));
    try {
      const written = lent?.written ?? this;
      const settings = (this.#settings = settingsOf(written, this.#around.persian));
      this.#around.calendar = settings.base.calendar;
      const questions = (answers: Answers): Questioned => {
        const own = this.questions(settings, answers);
        return lent ? lent.ask(own) : own;
      };
      questions({});
      const wanted = wantedOf(lent?.host ?? this, this.inputs(written), settings.open);
      if (wanted) this.#inquiry.want(wanted, questions);
    } catch (thrown) {
      this.#inquiry.refuse(asFault(thrown));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || [...changed.keys()].some((key) => !looks.has(key))) this.#load();
    const { answers } = this;
    this.#fault = answers ? undefined : this.#inquiry.fault;
    this.#pictures = [];
    this.#findings = noFindings;
    const { language } = this.#around;
    try {
      if (this.#fault) throw this.#fault;
      this.#body = answers ? this.#bodyOf(answers) : this.#waiting;
    } catch (thrown) {
      const { code, details } = (this.#fault = asFault(thrown));
      const again = this.#home?.excuse?.(this, code, details.dimension);
      this.#body = again ? this.#waiting : errorBody(this.#fault, language);
      if (again) this.#fault = undefined;
    }
    this.#walker.settle();
  }

  get #waiting(): Shown['body'] {
    return { loading: this.skeleton, text: progressText(this.#inquiry, this.#around.language) };
  }

  #bodyOf(answers: Answers): Shown['body'] {
    const { language, width, rtl, measure } = this.#around;
    const { report } = this;
    const answer = answers.main!;
    const look: Look = { ...language, settings: this.#settings!, report, answer };
    const view = this.view(answers, look);
    if ('empty' in view) return emptyBody(view.empty, this.#lent?.filter ?? this.filter ?? '', answer, look);
    this.#pictures = view.pictures;
    if (!this.#lent?.tells)
      this.#findings = findingsOf(report, view.excluded, this.tables ?? tablesIn(answers), language);
    const { length } = view.pictures;
    const two = !this.#asTable && view.wide === true && length > 1 && width >= twoColumns;
    return {
      view,
      two,
      foot: footOf(answer, look),
      plot: (picture, index) =>
        plot(picture, index, this.#walker, this.#lent?.picked, {
          ...{ width: two ? roomOf(index, length, width) : width, rtl, measure, id: `${this.#id}-${index}` },
        }),
    };
  }

  #pick({ marks, picked }: Picture, index: number): void {
    const { key, series, label } = marks[index]!;
    const metric = this.answer!.question.metrics[0]!;
    const mark = { key, series, label };
    const detail: SelectDetail = { tag: this.localName, metric, mark, ...picked?.(key) };
    fire(this, 'crm-select', detail, { bubbles: true, composed: true, cancelable: true });
  }

  protected override render(): TemplateResult {
    const { language, width } = this.#around;
    const { asking, fault } = this.#inquiry;
    const { active, spoken } = this.#walker;
    const body = this.#body!;
    return frame({
      ...language,
      body,
      width,
      spoken: 'state' in body ? body.text : spoken,
      title: this.heading ?? ('view' in body ? body.view.title : this.titleIn(language)),
      busy: asking,
      why: [...(this.#lent?.notes ?? []), ...doubtsOf(this.answers, fault, language)],
      height: this.heightAt(width),
      badges: [
        ...(this.#states.includes('stale') ? ['stale' as const] : []),
        ...(this.#states.includes('revalidating') ? ['revalidating' as const] : []),
      ],
      findings: this.#findings,
      open: this.#open,
      asTable: this.#asTable,
      tip: this.#asTable ? undefined : active && this.#pictures[active.picture]!.marks[active.mark]!.label,
      toggleTable: () => {
        this.#asTable = !this.#asTable;
        this.#update();
      },
      openMenu: (event) =>
        void openMenu(event.currentTarget as HTMLButtonElement, () => ({
          ...{ tag: this, around: this.#around, inquiry: this.#inquiry, home: this.#home },
          ...{ settings: this.#settings!, view: (body as { readonly view: View }).view },
        })),
      toggleFindings: () => {
        this.#open = !this.#open;
        this.#update();
      },
    });
  }

  get #states(): State[] {
    return statesOf(this.#body!, this.#findings.count > 0, this.#inquiry);
  }

  protected override updated(): void {
    const root = this.renderRoot;
    if (!this.#around.observed) this.#around.observe(root.querySelector('.probe'));
    const { picture, mark } = this.#walker.active ?? {};
    const tip = root.querySelector<HTMLElement>('.tip');
    const hit = tip && root.querySelector(`[data-picture="${picture}"] .hit[data-mark="${mark}"]`);
    if (hit) placeTip(root.querySelector('.card')!, tip, hit);
    this.#setStates?.(this.#states);
    this.#tell();
  }

  #tell(): void {
    const { answers } = this;
    const fault = this.#fault;
    const news = fault ? String(fault) : 'loading' in this.#body! ? undefined : answers;
    if (!news || news === this.#told) return;
    this.#told = news;
    if (fault) fire<ErrorDetail>(this, 'crm-error', { code: fault.code, details: fault.details });
    else fire<ReadyDetail>(this, 'crm-ready', { answer: answers!.main!, answers: answers! });
  }
}
