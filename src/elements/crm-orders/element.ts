import { property } from 'lit/decorators.js';
import type { Source } from '../../client/store.ts';
import type { Language } from '../../i18n/say.ts';
import { numberIn, oneOf, type Settings } from '../base/attributes.ts';
import type { Questioned } from '../base/home.ts';
import type { Answers } from '../base/inquiry.ts';
import type { Empty, Look, View } from '../base/view.ts';
import type { Listed } from '../crm-table/listed.ts';
import { CrmList } from '../crm-table/list-element.ts';
import { openList, reorderList } from './lists.ts';
import { besideOf, historyView, statusView, timelineView } from './pictures.ts';
import { orderQuestions, orderRows, orderViews, type OrderRows, type OrderView } from './question.ts';
import { ordersOf } from './rows.ts';
import { orderStyles } from './shapes.ts';
import { orderTexts } from './texts.ts';

/**
 * Orders as a customer follows them: what is open and when it comes, how it went, what was bought and what is due again.
 *
 * `customer` only chooses what is shown: everything that `src` gives can be read by whoever has the page. A customer's page must
 * be given that customer's export alone.
 *
 * @tagname crm-orders
 */
export class CrmOrders extends CrmList {
  static override styles = [...CrmList.styles, orderStyles];

  /** open (when absent: what is still to come, late orders first), status, timeline (from order to delivery), history (by month) or reorder (bought regularly and due again). */
  @property({ attribute: 'view' }) show: string | undefined;
  /** Id or name of the customer whose orders are shown; everybody's when absent. It chooses, it does not protect. */
  @property() customer: string | undefined;
  /** So many of the newest orders in the timeline. 12 when absent. */
  @property() top: string | number | undefined;

  #rows: OrderRows = {};

  protected override readonly skeleton = 'bars';
  protected override readonly tables = ['orders', 'order_lines'];

  protected override heightAt(): number {
    return 280;
  }

  protected override titleIn(language: Language): string {
    return orderTexts(language).titles[orderViews.find((view) => view === this.show) ?? 'open'];
  }

  get #view(): OrderView {
    return oneOf('view', this.show, orderViews) ?? 'open';
  }

  get #top(): number {
    return numberIn('top', this.top, 1, 100) ?? 12;
  }

  protected override questions(settings: Settings): Questioned {
    return orderQuestions(this.#view, settings, this.customer);
  }

  protected override async prepare(source: Source, { main }: Answers, signal: AbortSignal): Promise<void> {
    const rows = await orderRows(source, this.#view, main!, this.#top, signal);
    if (!signal.aborted) this.#rows = rows;
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    const { orders, lines } = this.#rows;
    const answer = answers.main!;
    const view = this.#view;
    if (view === 'status') return statusView(answer, look);
    if (view === 'history') return historyView(answer, look);
    if (!orders) return { empty: 'no-rows' };
    if (view === 'timeline') return timelineView(answer, ordersOf(orders, answer.asOf), orders.total, look);
    const search = this.sought ?? '';
    const order = this.ordered ?? [];
    const hands = this.hands(search, order);
    if (view === 'reorder') {
      const listed = lines && reorderList(orders, lines, order, look, hands);
      return listed
        ? this.#list(listed, search, look)
        : { empty: orders.total ? 'not-enough-rows:3' : 'no-rows' };
    }
    const open = answer.metrics['open-orders']!;
    const ids = ['on-time-delivery-rate', 'otif-rate', 'backorder-rate'];
    const beside = [
      ...besideOf(answer, ids, look),
      ...besideOf(answers.value!, ['order-value', 'order-count'], look),
    ];
    if (!orders.total && !beside.length) return { empty: open.reason ?? 'no-rows' };
    const listed = openList(ordersOf(orders), orders.total, order, !this.customer, look, hands);
    return { ...this.#list(listed, search, look), number: look.formats.count(orders.total), beside };
  }

  #list(listed: Listed, search: string, look: Look): View {
    const { title, summary, notes, excluded } = listed;
    return { title, summary, notes, excluded, pictures: [], content: this.listView(listed, search, look) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-orders': CrmOrders;
  }
}
