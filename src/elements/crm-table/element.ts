import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../client/store.ts';
import { metricName, type Language } from '../../i18n/say.ts';
import type { RowsQuestion } from '../../query/question.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import { wordsIn } from '../base/groups.ts';
import type { Questioned } from '../base/home.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Inputs } from '../base/input.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { switchOf } from '../crm-breakdown/switch.ts';
import { analysisList, hasTable } from './analysis-list.ts';
import type { Listing } from './listing.ts';
import { tableName } from './names.ts';
import { CrmList } from './list-element.ts';
import { ordersIn } from './order.ts';
import { openListing, tableQuestions, type TableAsked } from './question.ts';
import { mostRows, rowsList } from './rows-list.ts';
import { tableTexts } from './texts.ts';

/**
 * Rows of a table of the data, or what an analysis lists: sorted by a click on a column's head, searched, copied and
 * downloaded. Of a long list only the rows in view are fetched and drawn.
 *
 * @tagname crm-table
 */
export class CrmTable extends CrmList {
  /** Table whose rows are listed: deals, orders, customers …; of a single file also what it holds. */
  declare table: string | undefined;
  /** Id of an analysis that gives a list, or of a metric whose rows are listed; several to switch between. */
  @property() metric: string | undefined;
  /** Dimension: the metrics' values side by side, a row a group. */
  @property() by: string | undefined;
  /** Columns in this order: "name, stage, amount"; absent: those that tell most. */
  @property() columns: string | undefined;
  /** "amount desc, name". */
  @property() order: string | undefined;
  /** At most so many rows. */
  @property() limit: string | number | undefined;
  /** What stands in the search box at first. */
  @property() search: string | undefined;
  /** won or open: which deals `top-deals` begins with. */
  @property() which: string | undefined;
  /** The moment of a row that is held against `period`: closed_at, created_at … */
  @property() dated: string | undefined;
  /** What is listed, as a question: its table and filters, or the rows behind the metric of another question. */
  @property({ attribute: false }) rows: RowsQuestion | undefined;

  @state() private shownColumns: readonly string[] | undefined;
  @state() private chosen: string | undefined;
  @state() private chosenTable: string | undefined;
  @state() private chosenDeals: string | undefined;

  #listing: Listing | undefined;
  #settings: Settings | undefined;

  protected override readonly skeleton = 'bars';

  protected override heightAt(): number {
    return 240;
  }

  protected override titleIn(language: Language): string {
    const [metric] = wordsIn(this.metric);
    return metric ? metricName(metric, language) : tableName(this.table ?? '', language);
  }

  // Of several files the attribute says which table is listed, not what each of them holds.
  protected override inputs({ data, src, source, table }: Inputs): Inputs {
    const isOne = wordsIn(src).length < 2 && !source;
    const isPlain = typeof data === 'string' || Array.isArray(data) || data instanceof Blob;
    return { data, src, source, table: data ? (isPlain ? table : undefined) : isOne ? table : undefined };
  }

  get #asked(): TableAsked {
    const metrics = wordsIn(this.metric);
    return {
      metrics,
      chosen: this.chosen && metrics.includes(this.chosen) ? this.chosen : metrics[0],
      by: wordsIn(this.by)[0],
      table: this.chosenTable ?? this.table,
      columns: this.shownColumns ?? wordsIn(this.columns),
      order: this.ordered ?? ordersIn(this.order),
      most: Math.min(mostRows, numberIn('limit', this.limit, 1, 1e7) ?? mostRows),
      search: this.sought ?? this.search ?? '',
      which: oneOf('which', this.chosenDeals ?? this.which, ['won', 'open']) ?? 'won',
      dated: this.dated,
      rows: this.rows,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('search')) this.sought = undefined;
    if (changed.has('order') || changed.has('table') || changed.has('metric')) this.ordered = undefined;
    if (changed.has('columns') || changed.has('table')) this.shownColumns = undefined;
    super.willUpdate(changed);
  }

  protected override questions(settings: Settings): Questioned {
    this.#settings = settings;
    return tableQuestions(this.#asked, settings);
  }

  protected override async prepare(source: Source, answers: Answers, signal: AbortSignal): Promise<void> {
    const asked = this.#asked;
    const { metrics } = answers.main!;
    const isList =
      asked.by === undefined && (!asked.chosen || asked.rows || !hasTable(metrics[asked.chosen]!));
    const listing = isList
      ? await openListing(asked, this.#settings!, source, answers.main!, () => this.#come(), signal)
      : undefined;
    if (!signal.aborted) this.#listing = listing;
  }

  /** Rows have come while one scrolls. */
  #come(): void {
    if (this.#listing?.fault) this.requestUpdate();
    else this.redraw();
  }

  protected override view(_answers: Answers, look: Look): View | Empty {
    const asked = this.#asked;
    const listing = this.#listing;
    const { answer } = look;
    const [main] = answer.question.metrics;
    const search = listing ? (listing.question.search ?? '') : asked.search;
    const hands = this.hands(search, asked.order, (columns) => {
      this.shownColumns = columns;
    });
    if (listing && !listing.count && !hands.search) {
      const reason = main ? answer.metrics[main]?.reason : undefined;
      return { empty: reason ?? 'no-rows' };
    }
    const listed = listing
      ? rowsList(listing, listing.question.columns!, main, look, hands)
      : analysisList(
          asked.by === undefined ? [main!] : asked.metrics,
          asked.by,
          asked.order,
          asked.most,
          look,
          hands,
        );
    if (!listed.model.count && !hands.search) return { empty: answer.metrics[main!]?.reason ?? 'no-rows' };
    const { title, summary, notes, excluded } = listed;
    const controls = this.#switches(asked, look);
    return {
      title,
      summary,
      controls,
      pictures: [],
      notes,
      excluded,
      content: this.listView(listed, search, look),
    };
  }

  protected override get series(): string {
    return this.#listing?.first.table ?? '';
  }

  #switches(asked: TableAsked, look: Look): TemplateResult {
    const words = tableTexts(look);
    const tables = this.#listing?.first.tables ?? [];
    const many = asked.metrics.length > 1 && asked.by === undefined;
    return html`${
      many
        ? switchOf(
            words.metrics,
            asked.metrics.map((key) => ({ key, name: metricName(key, look) })),
            asked.chosen!,
            (key) => {
              this.chosen = key;
              this.ordered = undefined;
            },
          )
        : nothing
    }${
      asked.chosen === 'top-deals'
        ? switchOf(
            words.which,
            (['won', 'open'] as const).map((key) => ({ key, name: words[key] })),
            asked.which,
            (key) => {
              this.chosenDeals = key;
            },
          )
        : nothing
    }${
      tables.length > 1
        ? switchOf(
            words.tables,
            tables.map((key) => ({ key, name: tableName(key, look) })),
            this.#listing!.first.table,
            (key) => {
              this.chosenTable = key;
              this.shownColumns = undefined;
              this.ordered = undefined;
            },
          )
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-table': CrmTable;
  }
}
