import { expect } from '@open-wc/testing';
import '../../../src/i18n/define/fa.ts';
import '../../../src/i18n/define/vi.ts';
import '../../../src/i18n/define/zh.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { SelectDetail } from '../../../src/elements/base/events.ts';
import { findLabelFaults } from '../support/overlaps.ts';
import { mount, press, reaches, root, textOf, until } from './support.ts';

export interface Checked {
  /** Table rows beside the marks of each picture, where they differ: by default one a mark. */
  readonly rows?: (marks: readonly number[]) => readonly number[];
}

/** What must hold of every tag, whatever it shows: call it with attributes that give a picture. */
export function checkForEveryone(
  tag: string,
  attributes: () => Record<string, unknown>,
  { rows = (marks) => marks }: Checked = {},
): void {
  describe(`${tag} for everyone`, () => {
    let element: CrmElement;
    beforeEach(async () => {
      element = mount(tag, { lang: 'en', ...attributes() });
      await reaches(element, 'ready');
    });
    const charts = (): SVGElement[] => [
      ...root(element).querySelectorAll<SVGElement>('svg.chart[role="img"]'),
    ];
    const spoken = (): string => textOf(element, '[role=status]');

    it('passes axe', async () => {
      await expect(element).to.be.accessible();
    });

    it('names every chart with numbers and gives it one Tab stop', () => {
      expect(charts()).to.not.be.empty;
      for (const chart of charts()) {
        expect(chart.getAttribute('aria-label')).to.match(/\d/);
        expect(chart.querySelectorAll('[tabindex]')).to.have.length(0);
        expect(chart.getAttribute('tabindex')).to.equal('0');
      }
    });

    it('walks from mark to mark by arrows, and speaks each', async () => {
      const marks = charts()[0]!.querySelectorAll('.hit').length;
      const heard: string[] = [];
      for (let i = 0; i < marks; i++) {
        press(element, 'ArrowRight');
        await element.updateComplete;
        heard.push(spoken());
      }
      expect(new Set(heard).size).to.equal(marks);
      press(element, 'ArrowRight');
      await element.updateComplete;
      expect(spoken()).to.equal(heard.at(-1));
      press(element, 'Home');
      await element.updateComplete;
      expect(spoken()).to.equal(heard[0]);
      const tip = root(element).querySelector<HTMLElement>('.tip')!;
      const [frame, box] = [
        root(element).querySelector('.card')!.getBoundingClientRect(),
        tip.getBoundingClientRect(),
      ];
      expect(
        box.left >= frame.left &&
          box.right <= frame.right &&
          box.top >= frame.top &&
          box.bottom <= frame.bottom,
      ).to.equal(true);
      press(element, 'End');
      await element.updateComplete;
      expect(spoken()).to.equal(heard.at(-1));
      press(element, 'Escape');
      await element.updateComplete;
      expect(root(element).querySelector('.tip')).to.equal(null);
      expect(spoken()).to.equal('');
    });

    it('mirrors the arrows from right to left', async () => {
      element.dir = 'rtl';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      press(element, 'Home');
      await element.updateComplete;
      const first = spoken();
      press(element, 'ArrowLeft');
      await element.updateComplete;
      const second = spoken();
      expect(second).to.not.equal(first);
      press(element, 'ArrowRight');
      await element.updateComplete;
      expect(spoken()).to.equal(first);
    });

    it('says what was picked, in plain JSON, by Enter and by click', async () => {
      const picked: SelectDetail[] = [];
      document.addEventListener(
        'crm-select',
        (event) => picked.push((event as CustomEvent<SelectDetail>).detail),
        { once: true },
      );
      press(element, 'End');
      press(element, 'Enter');
      expect(picked).to.have.length(1);
      expect(picked[0]!.tag).to.equal(tag);
      expect(JSON.parse(JSON.stringify(picked[0]))).to.deep.equal(picked[0]);
      element.addEventListener('crm-select', (event) => picked.push(event.detail), { once: true });
      root(element)
        .querySelector('.hit[data-mark="0"]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(picked[1]!.mark.label).to.not.be.empty;
    });

    it('has the same rows as a table', async () => {
      const series = charts().map((chart) => chart.querySelectorAll('.hit').length);
      root(element).querySelector<HTMLButtonElement>('.menu')!.click();
      await until(() => root(element).querySelector('table'));
      const tables = [...root(element).querySelectorAll('table')].map(
        (table) => table.querySelectorAll('tbody tr').length,
      );
      expect(tables).to.have.length(series.length);
      expect(tables).to.deep.equal(rows(series));
      await expect(element).to.be.accessible();
    });

    it('has no label that overlaps or is cut, in any width, language and direction', async () => {
      for (const lang of ['en', 'vi', 'zh', 'fa']) {
        element.lang = lang;
        element.dir = lang === 'fa' ? 'rtl' : 'ltr';
        for (const width of [320, 390, 900]) {
          element.style.width = `${width}px`;
          const room = width - 34;
          const drawn = (): number => Number(charts()[0]!.getAttribute('width'));
          await until(
            () => drawn() === room || drawn() === Math.floor((room - 32) / 2),
            `drawn for ${width} px (a page behind another one gets no frames: run one page at a time)`,
          );
          await element.updateComplete;
          expect(findLabelFaults(element), `${lang} ${width} px`).to.deep.equal([]);
        }
      }
    });

    it('is drawn for forced colours, and needs no sideways scrolling at 320 px with text of twice the size', async () => {
      const media = root(element)
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
      expect(media.some(({ conditionText }) => conditionText.includes('forced-colors'))).to.equal(true);
      element.style.width = '320px';
      element.style.setProperty('--crm-font-size', '26px');
      await until(() => Number(charts()[0]!.getAttribute('width')) <= 286);
      const card = root(element).querySelector('.card')!;
      expect(card.scrollWidth).to.be.at.most(card.clientWidth + 1);
    });

    it('has one menu button that opens by keyboard, walks with the arrows and gives the focus back', async () => {
      const button = root(element).querySelector<HTMLButtonElement>('.more')!;
      button.focus();
      button.click();
      const menu = root(element).querySelector<HTMLElement>('.tools')!;
      await until(() => menu.matches(':popover-open') && menu.querySelectorAll('[role=menuitem]').length > 3);
      await until(() => root(element).activeElement?.getAttribute('role') === 'menuitem');
      const first = root(element).activeElement!;
      first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
      expect(root(element).activeElement).to.not.equal(first);
      await expect(element).to.be.accessible();
      menu.hidePopover();
      await until(() => root(element).activeElement === button);
    });
  });
}
