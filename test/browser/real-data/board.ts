import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { CrmDashboard } from '../../../src/elements/crm-dashboard/element.ts';
import { root, until } from '../elements/support.ts';

/* What a reader sees of a dashboard: texts and table twins, no answers. */

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const text = (element: Element, selector: string): string =>
  plain(root(element).querySelector(selector)?.textContent);

export type Cells = Readonly<Record<string, string>>;

export interface Board {
  readonly dashboard: CrmDashboard;
  /** The card's tag by a selector of its own: 'crm-kpi[metric=win-rate]'. */
  card(selector: string): Element;
  /** The card's large number. */
  number(selector: string): string;
  /** All words of a card. */
  words(selector: string): string;
  /** Its table twins: rows by their heads, cells by their columns. */
  twins(selector: string): Promise<ReadonlyMap<string, Cells>[]>;
  /** Rows of a list, as cells by their columns. */
  list(selector: string): Promise<Cells[]>;
  /** What cannot be shown, and why. */
  readonly folded: string;
  readonly close: () => void;
}

const cardsOf = (dashboard: Element): Element[] => [...root(dashboard).querySelectorAll('.cell > *')];
const busy = '.wait, :not(:defined), :state(loading), :state(revalidating)';

/** A dashboard over files of a data set, when all its cards have settled. */
export async function board(
  set: string,
  files: readonly string[],
  view: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Board> {
  const dashboard = document.createElement('crm-dashboard');
  const src = files.map((file) => `/shared-data/${set}/${file}`).join(' ');
  for (const [name, value] of Object.entries({ view, src, lang: 'en', cache: 'none', ...attributes }))
    dashboard.setAttribute(name, value);
  document.body.append(dashboard);
  await until(
    () => cardsOf(dashboard).length && cardsOf(dashboard).every((card) => !card.matches(busy)),
    () => `cards of ${view}: ${text(dashboard, '.error')}`,
    50,
  );
  const card = (selector: string): Element => {
    const found = cardsOf(dashboard).filter((one) => one.matches(selector));
    expect(found, selector).to.have.length(1);
    return found[0]!;
  };
  return {
    dashboard,
    card,
    number: (selector) => text(card(selector), '.number'),
    words: (selector) => plain(root(card(selector)).querySelector('.card')?.textContent),
    twins: async (selector) => {
      const shown = root(card(selector));
      if (!shown.querySelector('table.twin')) {
        const toTable = [...shown.querySelectorAll<HTMLElement>('.tools button')];
        toTable.find((button) => plain(button.textContent) === 'Show as table')!.click();
        await until(() => shown.querySelector('table.twin'), `the table of ${selector}`);
      }
      return [...shown.querySelectorAll('table.twin')].map(rowsIn);
    },
    list: async (selector) => {
      const shown = root(card(selector));
      await until(() => shown.querySelector('table[role=grid] tbody tr:not(.space)'), `rows of ${selector}`);
      const heads = [...shown.querySelectorAll('table[role=grid] thead th')].map((head) =>
        plain(head.textContent),
      );
      return [...shown.querySelectorAll('table[role=grid] tbody tr:not(.space)')].map((row) =>
        Object.fromEntries([...row.children].map((cell, i) => [heads[i]!, plain(cell.textContent)])),
      );
    },
    folded: text(dashboard, '.folded'),
    close: () => dashboard.remove(),
  };
}

function rowsIn(table: Element): ReadonlyMap<string, Cells> {
  const heads = [...table.querySelectorAll('thead th')].map((head) => plain(head.textContent));
  return new Map(
    [...table.querySelectorAll('tbody tr')].map((row) => {
      const [head = '', ...cells] = [...row.children].map((cell) => plain(cell.textContent));
      return [head, Object.fromEntries(cells.map((cell, i) => [heads[i + 1]!, cell]))];
    }),
  );
}

/** No card is blank, none shows what a reader could not make sense of, and none failed. */
export function isReadable({ dashboard }: Board): void {
  for (const card of cardsOf(dashboard)) {
    const words = plain(root(card).querySelector('.card')?.textContent);
    const name = `${card.localName} ${card.getAttribute('metric') ?? card.getAttribute('view') ?? ''}`;
    expect(words, name).to.not.match(/\b(NaN|undefined|null|Infinity|Invalid Date)\b|∞/);
    expect(card.matches(':state(error)'), `${name}: ${words}`).to.equal(false);
    const title = text(card, '.title');
    expect(title, name).to.not.equal('');
    expect(words.length, `${name} says only "${words}"`).to.be.greaterThan(title.length + 20);
  }
}
