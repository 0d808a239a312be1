import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../client/store.ts';
import { metricName, sentence, type Language } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer } from '../../query/answer.ts';
import type { RowsAnswer } from '../../query/question.ts';
import { oneOf, type Settings } from '../base/attributes.ts';
import { formatsOf } from '../base/groups.ts';
import type { Questioned } from '../base/home.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf } from '../base/series.ts';
import type { Empty, Look, View } from '../base/view.ts';
import { switchOf } from '../crm-breakdown/switch.ts';
import { analysisList } from '../crm-table/analysis-list.ts';
import { CrmList } from '../crm-table/list-element.ts';
import { filters, levelsList, passes, type StockFilter } from './levels-list.ts';
import { levelsOf, readings } from './levels.ts';
import { stockQuestions, stockRows, stockViews, valueLists, type StockViewName } from './question.ts';
import { stockStyles } from './shapes.ts';
import { stockTexts } from './texts.ts';

const namesIn = (answer: Answer | undefined): ReadonlyMap<string, string> =>
  new Map(
    (answer?.metrics['stock-on-hand']?.groups ?? []).flatMap(({ key: [id], label }) =>
      id && label?.[0] ? [[id, label[0]] as const] : [],
    ),
  );

/**
 * What there is of each product, and what is on its way: for customers who buy it, or for the warehouse that holds it.
 *
 * @tagname crm-stock
 */
export class CrmStock extends CrmList {
  static override styles = [...CrmList.styles, stockStyles];

  /** levels (when absent), or value: what the stock is worth, what lies too long and what expires. */
  @property({ attribute: 'view' }) show: string | undefined;
  /** When stock is low: at-or-below the reorder point (when absent), below it, or with-incoming: at or below it even with what is on the way. */
  @property() low: string | undefined;
  /** numbers (when absent) or bands: customers see whether there is some, not how much. */
  @property() amounts: string | undefined;
  /** all (when absent), in, low, out or coming: which products are shown at first. */
  @property() status: string | undefined;
  /** What stands in the search box at first. */
  @property() search: string | undefined;

  @state() private chosen: StockFilter | undefined;
  @state() private list: string | undefined;
  #rows: RowsAnswer | undefined;

  protected override readonly skeleton = 'bars';
  protected override readonly tables = ['stock', 'products'];

  protected override heightAt(): number {
    return 320;
  }

  protected override titleIn(language: Language): string {
    const words = stockTexts(language);
    return this.show === 'value' ? words.valueTitle : words.title;
  }

  get #view(): StockViewName {
    return oneOf('view', this.show, stockViews) ?? 'levels';
  }

  protected override questions(settings: Settings): Questioned {
    oneOf('low', this.low, readings);
    oneOf('amounts', this.amounts, ['numbers', 'bands']);
    oneOf('status', this.status, filters);
    return stockQuestions(this.#view, settings);
  }

  protected override async prepare(source: Source, { main }: Answers, signal: AbortSignal): Promise<void> {
    const rows = this.#view === 'levels' ? await stockRows(source, main!, signal) : undefined;
    if (!signal.aborted) this.#rows = rows;
  }

  protected override view(answers: Answers, look: Look): View | Empty {
    return this.#rows ? this.#levels(answers, this.#rows, look) : this.#value(answers, look);
  }

  #levels(answers: Answers, rows: RowsAnswer, look: Look): View | Empty {
    const words = stockTexts(look);
    const all = levelsOf(answers, rows, oneOf('low', this.low, readings) ?? 'at-or-below');
    if (!all.length) return { empty: answers.main!.metrics['stock-available']!.reason ?? 'no-rows' };
    const filter = this.chosen ?? oneOf('status', this.status, filters) ?? 'all';
    const search = this.sought ?? this.search ?? '';
    const asked = {
      filter,
      bands: this.amounts === 'bands',
      reading: oneOf('low', this.low, readings) ?? 'at-or-below',
      order: this.ordered ?? [],
    };
    const listed = levelsList(all, answers, asked, look, this.hands(search, asked.order));
    const choices = filters.flatMap((key) => {
      const n = all.filter((level) => passes(level, key)).length;
      const name = key === 'all' ? words.all : key === 'coming' ? words.coming : words.states[key];
      return n || key === filter ? [{ key, name: `${name} ${look.formats.count(n)}` }] : [];
    });
    const above = switchOf(words.status, choices, filter, (key) => {
      this.chosen = key as StockFilter;
    });
    const { title, summary, notes, excluded } = listed;
    const { metrics } = answers.main!;
    const beside = asked.bands
      ? []
      : ['stock-available', 'stock-on-hand', 'incoming-stock'].flatMap((id) =>
          metrics[id]?.value == null
            ? []
            : [[metricName(id, look), look.formats.count(metrics[id].value)] as const],
        );
    return {
      ...{ title, summary, notes, excluded, beside },
      pictures: [],
      content: this.listView(listed, search, look, above),
    };
  }

  /** What it is worth, how fast it turns, and lists of what lies too long or expires. */
  #value(answers: Answers, look: Look): View | Empty {
    const answer = answers.main!;
    const words = stockTexts(look);
    const { metrics, currency } = answer;
    const worth = metrics['stock-value']!;
    const known = valueLists.filter((id) => metrics[id]?.table?.rows.length);
    if (worth.value === null && !known.length) return { empty: worth.reason ?? 'no-rows' };
    const told = (ids: readonly string[]): (readonly [string, string])[] =>
      ids.flatMap((id) => {
        const { value, unit } = metrics[id]!;
        if (value === null) return [];
        // Times a year, not a share.
        const text =
          id === 'inventory-turnover'
            ? look.formats.number(value, { maximumFractionDigits: 1 })
            : unitFormat(unit === 'table' ? 'currency' : unit, look.formats, look.texts, { currency })(value);
        return [[metricName(id, look), text] as const];
      });
    const names = namesIn(answers.products);
    const list = known.find((id) => id === this.list) ?? known[0];
    const search = this.sought ?? '';
    const order = this.ordered ?? [];
    const listed = list
      ? analysisList([list], undefined, order, Infinity, look, this.hands(search, order), names)
      : undefined;
    const choices = known.map((key) => ({ key, name: metricName(key, look) }));
    const above =
      choices.length > 1
        ? switchOf(words.lists, choices, list!, (key) => {
            this.list = key;
            this.ordered = undefined;
          })
        : nothing;
    const { full } = formatsOf('currency', currency, look);
    return {
      title: words.valueTitle,
      ...(worth.value !== null && { number: full(worth.value) }),
      summary: sentence(
        [
          ...told(valueLists).map(([name, value]) => look.texts.by(name, value)),
          answer.period.from && periodOf(answer, look),
        ],
        look,
      ),
      beside: told(['days-of-inventory', 'sell-through-rate', 'inventory-turnover']),
      pictures: [],
      notes: [],
      excluded: worth.excluded,
      content: html`${listed ? this.listView(listed, search, look, above) : nothing}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-stock': CrmStock;
  }
}
