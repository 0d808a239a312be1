import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import '../../../src/elements/crm-dashboard/define.ts';
import '../../../src/elements/crm-breakdown/define.ts';
import '../../../src/elements/crm-forecast/define.ts';
import '../../../src/elements/crm-funnel/define.ts';
import '../../../src/elements/crm-leaderboard/define.ts';
import '../../../src/elements/crm-pipeline/define.ts';
import '../../../src/elements/crm-scatter/define.ts';
import '../../../src/elements/crm-trend/define.ts';
import '../../../src/elements/crm-table/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import { collect } from '../../../src/elements/base/tools/collect.ts';
import { pngFile } from '../../../src/elements/base/tools/paint.ts';
import { snippetOf } from '../../../src/elements/base/tools/snippet.ts';
import { svgFile } from '../../../src/elements/base/tools/svg-file.ts';
import { toolTexts } from '../../../src/elements/base/tools/texts.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import { textsFor } from '../../../src/i18n/languages.ts';
import { few } from './few-deals.ts';
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

  it('explains in the words of the reader, with the formula in those of the schema', async () => {
    await import('../../../src/i18n/define/vi.ts');
    const element = await kpi({ lang: 'vi' });
    await choose(element, 'Số này được tính thế nào?');
    await until(() => root(element).querySelector('dialog[open]'));
    const { about } = await import('../../../src/i18n/about/vi.ts');
    expect(textOf(element, 'dialog')).to.contain(about['win-rate']);
    expect(root(element).querySelector('dialog .formula')!.getAttribute('lang')).to.equal('en');
    expect(root(element).querySelectorAll('dialog [lang="en"]').length).to.equal(1);
    await expect(element).to.be.accessible();
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

  it('hands out the numbers as CSV, as they were worked out', async () => {
    const text = await csvOf(await kpi({ compare: 'previous' }));
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).to.match(/^\ufeff?Period,Win rate,Compared with: Q1 2024$/);
    const cells = lines.flatMap((line) => line.split(',').slice(-2)).filter(Boolean);
    expect(cells.length).to.be.greaterThan(3);
    for (const rate of cells) expect(Number(rate)).to.be.within(0, 1);
  });

  it('hands out money without rounding, its currency in the head, and leaves the card as it was', async () => {
    const data = deals().map((deal) => ({ ...deal, amount: 1234567.25 }));
    const element = await kpi({ metric: 'closed-won-amount', currency: 'USD', data, compare: 'none' });
    const before = textOf(element, '.number');
    const [head, ...lines] = (await csvOf(element)).trim().split('\r\n');
    expect(head).to.match(/\(USD\)$/);
    const total = lines.reduce((sum, line) => sum + Number(line.split(',').at(-1)), 0);
    expect(total).to.equal(6 * 1234567.25);
    expect(textOf(element, '.number')).to.equal(before);
  });
});

async function csvOf(element: CrmKpi): Promise<string> {
  let link: HTMLAnchorElement | undefined;
  const { click } = HTMLAnchorElement.prototype;
  const take = (clicked: HTMLAnchorElement): void => void (link = clicked);
  // The link is not in the page: only its own method tells of it.
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    ...{ configurable: true, writable: true },
    value(this: HTMLAnchorElement) {
      take(this);
    },
  });
  try {
    await choose(element, 'Download CSV');
    await until(() => link);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  expect(link!.download).to.match(/\.csv$/);
  return (await fetch(link!.href)).text();
}

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
});

describe('the code to embed a card', () => {
  const texts = toolTexts({ texts: textsFor('en'), formats: formatsFor('en') });
  const csv = (): string => {
    const rows = deals();
    const lines = rows.map((row) => Object.values(row).map(String).join(','));
    return URL.createObjectURL(new Blob([[Object.keys(rows[0]!).join(','), ...lines].join('\n')]));
  };
  const parsed = (text: string): Element =>
    new DOMParser().parseFromString(text, 'text/html').body.lastElementChild!;

  it('has the attributes, and says what no attribute can', async () => {
    const element = await kpi({ filter: 'owner=A"na', metric: 'won-deals' });
    const where = [
      { by: 'owner', in: ['A"na', null] },
      { by: 'region', in: ['a|b'] },
    ];
    const settings = { base: { period: '2024-Q2', where }, open: {} };
    const text = snippetOf(
      { tag: element, home: undefined, settings },
      'https://x.test/crm-elements.js',
      texts,
    );
    const [script, data, filter] = text.split('\n');
    expect(script).to.equal('<script type="module" src="https://x.test/crm-elements.js"></script>');
    expect(data).to.match(/^<!-- .*src="…".* -->$/);
    expect(filter).to.match(/^<!-- .*region -->$/);
    expect(parsed(text).getAttribute('filter')).to.equal('owner=A"na|');
    expect(parsed(text).getAttribute('metric')).to.equal('won-deals');
    const relative = { tag: Object.assign(element, { data: undefined, src: 'x/deals.csv' }), settings };
    expect(
      parsed(snippetOf({ ...relative, home: undefined }, undefined, texts)).getAttribute('src'),
    ).to.equal(new URL('x/deals.csv', document.baseURI).href);
  });

  it('shows the same number in another page, with what its dashboard lends', async () => {
    const home = document.createElement('crm-dashboard');
    Object.assign(home, {
      src: csv(),
      table: 'deals',
      period: '2024-Q2',
      compare: 'year',
      asOf: '2024-06-30',
    });
    home.filter = 'owner=Ana';
    const inside = document.createElement('crm-kpi');
    inside.setAttribute('metric', 'win-rate');
    inside.lang = 'en';
    home.append(inside);
    document.body.append(home);
    await reaches(inside, 'ready');
    await choose(inside, 'Copy embed code');
    await until(() => root(inside).querySelector('dialog[open] textarea'));
    const { value } = root(inside).querySelector<HTMLTextAreaElement>('dialog textarea')!;
    root(inside).querySelector('dialog')!.close();
    const attributes = Object.fromEntries([...parsed(value).attributes].map((one) => [one.name, one.value]));
    expect(attributes).to.include({ compare: 'year', filter: 'owner=Ana', period: '2024-Q2' });
    const alone = mount<CrmKpi>('crm-kpi', { ...attributes, lang: 'en' });
    await reaches(alone, 'ready');
    // Ana has the odd deals: three of five were won.
    expect(textOf(alone, '.number')).to.equal('60%');
    expect(textOf(inside, '.number')).to.equal('60%');
    expect(alone.answer!.question).to.deep.equal(inside.answer!.question);
    home.remove();
  });
});

describe('the CSV of every kind of card', () => {
  const cards: [string, Record<string, unknown>][] = [
    ['crm-breakdown', { metric: 'closed-won-amount', by: 'owner' }],
    ['crm-breakdown', { metric: 'closed-won-amount, win-rate', by: 'owner', compare: 'year' }],
    ['crm-trend', { metric: 'win-rate', compare: 'previous' }],
    ['crm-leaderboard', { metric: 'closed-won-amount' }],
    ['crm-funnel', {}],
    ['crm-forecast', {}],
    ['crm-pipeline', {}],
    ['crm-scatter', { x: 'won-deals', y: 'closed-won-amount' }],
  ];
  for (const [tag, attributes] of cards)
    it(`has numbers where the table has figures: ${tag} ${Object.values(attributes).join(' ')}`, async () => {
      const element = few(tag, { currency: 'EUR', ...attributes });
      await reaches(element, 'ready');
      const text = await csvOf(element as CrmKpi);
      expect(text).not.to.match(/[\ue000-\uf8ff]|[€$]|%(?! )/);
      // A figure of a thousand has no comma, so that no cell needs quotes for it.
      expect(text).not.to.match(/"[^"]*\d,\d{3}[^"]*"/);
      expect(text).to.match(/,-?\d+(\.\d+)?(,|\r\n)/);
    });
});
