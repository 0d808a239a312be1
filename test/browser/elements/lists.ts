import { expect } from '@open-wc/testing';
import '../../../src/i18n/define/fa.ts';
import '../../../src/i18n/define/vi.ts';
import '../../../src/i18n/define/zh.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { SelectDetail } from '../../../src/elements/base/events.ts';
import { mount, reaches, root, until } from './support.ts';

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const grid = (element: CrmElement): HTMLTableElement =>
  root(element).querySelector<HTMLTableElement>('table[role=grid]')!;
export const heads = (element: CrmElement): string[] =>
  [...grid(element).querySelectorAll('thead th')].map((head) => plain(head.textContent));
/** The rows that are drawn, as texts. */
export const cells = (element: CrmElement): string[][] =>
  [...root(element).querySelectorAll('tbody tr:not(.space)')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
export const column = (element: CrmElement, name: string): string[] => {
  const at = heads(element).indexOf(name);
  return cells(element).map((row) => row[at]!);
};
export const clickHead = (element: CrmElement, name: string): void =>
  grid(element).querySelectorAll<HTMLElement>('thead th')[heads(element).indexOf(name)]!.click();
export const type = (element: CrmElement, text: string): void => {
  const box = root(element).querySelector<HTMLInputElement>('input[type=search]')!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};
export const press = (element: CrmElement, key: string, more: KeyboardEventInit = {}): void =>
  void grid(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
export const active = (element: CrmElement): string =>
  plain(root(element).getElementById(grid(element).getAttribute('aria-activedescendant') ?? '')?.textContent);

export const picked = (element: CrmElement): Promise<SelectDetail> =>
  new Promise((resolve) =>
    element.addEventListener('crm-select', ({ detail }) => resolve(detail), { once: true }),
  );

/** A list as a real table with one Tab stop, in four languages and both directions, at three widths. */
export function checkList(tag: string, attributes: () => Record<string, unknown>): void {
  describe(`${tag} for everyone`, () => {
    it('passes axe, is a table with its row numbers, and takes one Tab stop', async () => {
      const element = mount<CrmElement>(tag, { lang: 'en', ...attributes() });
      await reaches(element, 'ready');
      await until(() => grid(element) && cells(element).length);
      await expect(element).to.be.accessible();
      const table = grid(element);
      expect(table.getAttribute('aria-label')).to.match(/\d/);
      expect(table.tabIndex).to.equal(0);
      expect(table.querySelectorAll('[tabindex], button, a, input')).to.have.length(0);
      const rows = [...table.querySelectorAll('tbody tr:not(.space)')];
      expect(rows.map((row) => Number(row.getAttribute('aria-rowindex')))).to.deep.equal(
        rows.map((_, i) => i + 2),
      );
      expect(Number(table.getAttribute('aria-rowcount'))).to.be.at.least(rows.length + 1);
      expect(table.querySelectorAll('tbody tr:first-of-type th[scope=row]').length).to.be.at.least(1);
    });

    for (const lang of ['en', 'vi', 'zh', 'fa'])
      it(`stays within its card in ${lang}, with a first column that stays`, async () => {
        const box = document.body.appendChild(document.createElement('div'));
        box.lang = lang;
        box.dir = lang === 'fa' ? 'rtl' : 'ltr';
        const element = mount<CrmElement>(tag, attributes(), box);
        await reaches(element, 'ready');
        await until(() => grid(element) && cells(element).length);
        for (const width of [320, 640, 1280]) {
          box.style.width = `${width}px`;
          await until(() => Math.abs(root(element).querySelector('.rows')!.clientWidth - (width - 34)) < 2);
          const wide = (): number => grid(element).querySelector('tbody th')!.getBoundingClientRect().width;
          await until(
            () => grid(element).style.width !== '' && wide() <= width * 0.6,
            `measured, not ${wide()} px`,
          );
          const card = root(element).querySelector('.card')!;
          expect(card.scrollWidth, `${width} px`).to.be.at.most(card.clientWidth + 1);
          const frame = root(element).querySelector('.rows')!;
          frame.scrollLeft = (box.dir === 'rtl' ? -1 : 1) * 10_000;
          const first = grid(element).querySelector('tbody th')!.getBoundingClientRect();
          const edge = frame.getBoundingClientRect();
          const away = box.dir === 'rtl' ? edge.right - first.right : first.left - edge.left;
          expect(Math.abs(away), `${width} px`).to.be.below(2);
          frame.scrollLeft = 0;
        }
        box.remove();
      });
  });
}
