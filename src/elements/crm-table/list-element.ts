import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { CrmElement } from '../base/element.ts';
import { fire, type SelectDetail } from '../base/events.ts';
import { fileName } from '../base/tools/download.ts';
import type { Look, View } from '../base/view.ts';
import { switchStyles } from '../crm-breakdown/switch.ts';
import { csvOf, downloadText, tabbedOf } from './csv.ts';
import { Grid } from './grid/grid.ts';
import { gridStyles } from './grid/styles.ts';
import type { Hands, Listed, PickedRow } from './listed.ts';
import { turned, type Order } from './order.ts';
import { tableTexts } from './texts.ts';
import { toolbar } from './toolbar.ts';

/**
 * A tag that shows a list: search, order, copy, download, and one row that is picked.
 *
 * @csspart table - The list; above it tools with search.
 * @cssproperty --crm-table-height - How high the list may become before it scrolls.
 */
export abstract class CrmList extends CrmElement {
  static override styles = [...CrmElement.styles, switchStyles, gridStyles];

  /** What a person has typed; absent: nothing yet. */
  @state() protected sought: string | undefined;
  /** How a person has ordered it. */
  @state() protected ordered: readonly Order[] | undefined;
  readonly #grid = new Grid();
  #listed: Listed | undefined;
  #picked: string | undefined;

  /** Which table or list the rows are of. */
  protected get series(): string {
    return '';
  }

  protected hands(search: string, order: readonly Order[], choose: Hands['choose'] = () => undefined): Hands {
    return {
      search,
      choose,
      picked: this.#picked,
      sort: (column, figure) => {
        this.ordered = [turned(column, figure, order)];
      },
      pick: (row) => this.#pick(row),
    };
  }

  /** The list with its tools, below what stands `above` it. */
  protected listView(
    listed: Listed,
    search: string,
    look: Look,
    above?: TemplateResult | typeof nothing,
  ): TemplateResult {
    this.#listed = listed;
    this.#grid.show(listed.model);
    const tools = {
      texts: tableTexts(look),
      seek: listed.hasSearch
        ? {
            text: search,
            change: (text: string): void => {
              this.sought = text;
            },
          }
        : undefined,
      columns: listed.columns,
      copy: () => void this.#copy(look),
      download: () => void this.#download(),
    };
    return html`${above ?? nothing}${listed.model.count || listed.hasSearch ? toolbar(tools) : nothing}
      ${listed.model.count ? html`<div class="rows" ${ref(this.#grid.attach)}></div>` : nothing}
      <div class="visually-hidden" role="status" id="said"></div>`;
  }

  /** Draws the rows in view once more. */
  protected redraw(): void {
    this.#grid.draw();
  }

  #pick({ key, label, filter }: PickedRow): void {
    this.#picked = this.#picked === key ? undefined : key;
    const detail: SelectDetail = {
      tag: this.localName,
      metric: this.answer?.question.metrics[0] ?? '',
      mark: { key, series: this.series, label },
      ...(filter && { filter }),
    };
    fire(this, 'crm-select', detail, { bubbles: true, composed: true, cancelable: true });
    this.requestUpdate();
  }

  async #copy(look: Look): Promise<void> {
    const words = tableTexts(look);
    const lines = await this.#listed!.lines();
    const n = lines.length - 1;
    const copied = await navigator.clipboard?.writeText(tabbedOf(lines)).then(
      () => true,
      () => false,
    );
    const said = this.renderRoot.querySelector('#said');
    if (said) said.textContent = copied ? words.copied(n, look.formats.count(n)) : words.cannotCopy;
  }

  async #download(): Promise<void> {
    const { title, lines } = this.#listed!;
    downloadText(csvOf(await lines()), fileName({ tag: this, view: { title } as View }, 'csv'));
  }

  protected override updated(): void {
    super.updated();
    this.#grid.draw();
  }
}
