import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import '../../../src/elements/crm-table/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import { collect } from '../../../src/elements/base/tools/collect.ts';
import { pngFile } from '../../../src/elements/base/tools/paint.ts';
import { snippetOf } from '../../../src/elements/base/tools/snippet.ts';
import { svgFile } from '../../../src/elements/base/tools/svg-file.ts';
import { deals, mount, reaches, root, textOf, until } from './support.ts';

const kpi = async (attributes: Record<string, unknown> = {}): Promise<CrmKpi> => {
  const element = mount<CrmKpi>('crm-kpi', {
    ...{
      metric: 'win-rate',
      period: '2024-Q2',
      data: deals(),
      table: 'deals',
      lang: 'en',
      'as-of': '2024-06-30',
    },
    ...attributes,
  });
  await reaches(element, 'ready');
  await until(() => root(element).querySelector('svg.chart'));
  return element;
};

async function choose(element: CrmKpi, name: string): Promise<void> {
  const menu = root(element).querySelector<HTMLElement>('.tools')!;
  root(element).querySelector<HTMLButtonElement>('.more')!.click();
  await until(() => menu.matches(':popover-open'));
  const item = [...menu.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
  item!.click();
}

describe('the menu of a card', () => {
  it('explains each number with what it rests on, and gives the focus back', async () => {
    const element = await kpi({ beside: 'won-deals' });
    await choose(element, 'How is this worked out?');
    await until(() => root(element).querySelector('dialog[open]'));
    const text = textOf(element, 'dialog');
    for (const part of [
      'Q2 2024',
      'Win rate',
      '60%',
      'n = 10',
      'Deals won',
      'deals.closed_at',
      'count of deals where',
    ])
      expect(text).to.contain(part);
    await expect(element).to.be.accessible();
    root(element).querySelector<HTMLButtonElement>('dialog header button')!.click();
    await until(() => !root(element).querySelector('dialog'));
    await until(() => root(element).activeElement?.matches('.more'));
  });

  it('lists the rows behind the number', async () => {
    const element = await kpi({ metric: 'won-deals' });
    await choose(element, 'Rows behind this number');
    await until(() => root(element).querySelector('dialog'));
    const dialog = root(element).querySelector('dialog')!;
    const table = dialog.querySelector<CrmElement>('crm-table')!;
    await reaches(table, 'ready');
    expect(textOf(element, '.number')).to.equal('6');
    await until(() => root(table).querySelectorAll('tbody tr').length === 6);
    await expect(dialog).to.be.accessible();
    dialog.close();
  });

  it('shows the table', async () => {
    const element = await kpi();
    await choose(element, 'Show as table');
    await until(() => root(element).querySelector('table'));
  });

  it('hands out the numbers as CSV', async () => {
    const element = await kpi();
    let link: HTMLAnchorElement | undefined;
    const { click } = HTMLAnchorElement.prototype;
    // The link is not in the page: only its own method tells of it.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      ...{ configurable: true, writable: true },
      value(this: HTMLAnchorElement) {
        take(this);
      },
    });
    const take = (clicked: HTMLAnchorElement): void => void (link = clicked);
    try {
      await choose(element, 'Download CSV');
      await until(() => link);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(link!.download).to.equal('Win rate.csv');
    const text = await (await fetch(link!.href)).text();
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).to.match(/^\ufeff?Period,Win rate/);
    expect(lines).to.have.length(root(element).querySelectorAll('.plot .hit').length);
  });
});

describe('a card as a file', () => {
  const painted = async (dir: string, lang: string): Promise<[Uint8ClampedArray, number]> => {
    const element = await kpi({ dir, lang });
    element.style.width = '400px';
    await until(() => root(element).querySelector('svg.chart')!.getAttribute('width') === '366');
    const sheet = collect(root(element), dir === 'rtl');
    const texts = sheet.inks.flatMap((ink) => (ink.kind === 'text' ? [ink] : []));
    expect(texts.some(({ text }) => /\d|[۰-۹]/.test(text))).to.equal(true);
    for (const { x, y } of texts) {
      expect(x).to.be.within(0, sheet.width);
      expect(y).to.be.within(0, sheet.height);
    }
    const svg = new DOMParser().parseFromString(svgFile(sheet, 'Win rate'), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('text')).to.have.length(texts.length);
    expect(svg.querySelector('[class], style')).to.equal(null);
    const png = await pngFile(sheet);
    const picture = await createImageBitmap(png!);
    expect(picture.width).to.equal(Math.ceil(sheet.width * 2));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    return [context.getImageData(0, 0, picture.width, picture.height).data, picture.width];
  };

  for (const [dir, lang] of [
    ['ltr', 'en'],
    ['rtl', 'fa'],
  ] as const)
    it(`has its words and its picture, ${dir}`, async () => {
      const [pixels] = await painted(dir, lang);
      let dark = 0;
      let blue = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
        if (r + g + b < 200) dark++;
        if (b > 140 && r < 80) blue++;
      }
      expect(dark).to.be.greaterThan(500);
      expect(blue).to.be.greaterThan(100);
    });

  it('as a snippet has its attributes and those that a dashboard lends', async () => {
    const element = await kpi({ filter: 'owner=A"na', metric: 'won-deals' });
    const settings = { base: { period: '2024-Q2', where: [{ by: 'owner', in: ['A"na', null] }] }, open: {} };
    const text = snippetOf({ tag: element, home: undefined, settings }, 'https://x.test/crm-elements.js');
    expect(text.split('\n')[0]).to.equal(
      '<script type="module" src="https://x.test/crm-elements.js"></script>',
    );
    const parsed = new DOMParser().parseFromString(text.split('\n')[1]!, 'text/html').body.firstElementChild!;
    expect(parsed.getAttribute('filter')).to.equal('owner=A"na|');
    expect(parsed.getAttribute('metric')).to.equal('won-deals');
  });
});
