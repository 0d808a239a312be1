import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import '../../../src/i18n/define/fa.ts';
import '../../../src/i18n/define/vi.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { SelectDetail } from '../../../src/elements/base/events.ts';
import { findLabelFaults } from '../support/overlaps.ts';
import { deals, mount, pipeline, press, reaches, root, textOf, until } from './support.ts';

const surveys = Array.from({ length: 40 }, (_, i) => ({
  response_id: `r${i}`,
  kind: 'nps',
  responded_at: `2024-0${1 + (i % 4)}-1${i % 9}`,
  score: [10, 9, 9, 8, 3, 0, 10, 7][i % 8],
  person_id: `p${i}`,
}));
const tags: [string, Record<string, unknown>][] = [
  ['crm-kpi', { metric: 'win-rate', period: '2024-Q2', table: 'deals', data: deals() }],
  ['crm-funnel', { table: 'deals', data: pipeline() }],
  ['crm-forecast', { period: '2024-Q2', target: 9000, table: 'deals', data: deals() }],
  ['crm-nps', { table: 'surveys', data: surveys }],
];

for (const [tag, attributes] of tags)
  describe(`${tag} for everyone`, () => {
    let element: CrmElement;
    beforeEach(async () => {
      element = mount(tag, { lang: 'en', ...attributes });
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
      // The score itself and the three groups are marks of the NPS picture beside its eleven answers.
      expect(tables).to.deep.equal(tag === 'crm-nps' ? [series[0]! - 4, ...series.slice(1)] : series);
      await expect(element).to.be.accessible();
    });

    it('has no label that overlaps or is cut, in any width, language and direction', async () => {
      for (const lang of ['en', 'vi', 'fa']) {
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
  });
