import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-table/define.ts';
import '../../../src/elements/crm-dashboard/define.ts';
import '../../../src/elements/crm-kpi/define.ts';
import type { CrmTable } from '../../../src/elements/crm-table/element.ts';
import { fewDeals } from './few-deals.ts';
import { active, cells, checkList, clickHead, column, grid, heads, picked, press, type } from './lists.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

const people = [
  { user_id: 'Ana', name: 'Ana Zimmer' },
  { user_id: 'Bo', name: 'Bo Adler' },
];
const table = (attributes: Record<string, unknown>): CrmTable =>
  mount('crm-table', {
    data: { deals: fewDeals(), users: people },
    ...{ 'as-of': '2026-06-30', currency: 'EUR', lang: 'en', cache: 'none' },
    ...attributes,
  });
const shown = async (attributes: Record<string, unknown>): Promise<CrmTable> => {
  const element = table(attributes);
  await reaches(element, 'ready');
  await until(() => grid(element) && cells(element).length, 'rows');
  return element;
};
const names = (element: CrmTable): string[] => cells(element).map(([first]) => first!);

describe('crm-table', () => {
  it('lists the rows of a table: money, days, names of ids, – for no value', async () => {
    const element = await shown({
      table: 'deals',
      columns: 'deal_id amount close_date owner_id status probability',
      data: {
        deals: fewDeals().map((deal, i) => ({
          ...deal,
          ...(i === 0 && { amount: null }),
          ...(i === 8 && { probability: 25 }),
        })),
        users: people,
      },
    });
    expect(heads(element)).to.deep.equal(['Deal', 'Amount', 'Close date', 'Owner', 'Status', 'Probability']);
    expect(cells(element)[0]).to.deep.equal(['D-1', '–', 'Feb 20, 2026', 'Ana Zimmer', 'Won', '100%']);
    expect(cells(element)[1]).to.deep.equal(['D-2', '€1,800', 'Feb 27, 2026', 'Bo Adler', 'Lost', '0%']);
    expect(cells(element)[8]).to.deep.equal(['D-9', '€3,300', 'Jul 10, 2026', 'Bo Adler', 'Open', '25%']);
    expect(textOf(element, '.summary')).to.equal('9 rows.');
    expect(textOf(element, '.foot')).to.equal('as of Jun 30, 2026');
  });

  it('is ordered as the attribute says, then by a click on a head, names by what they are called', async () => {
    const element = await shown({
      table: 'deals',
      columns: 'deal_id, amount, owner_id',
      order: 'amount desc',
      limit: 3,
    });
    expect(names(element)).to.deep.equal(['D-8', 'D-5', 'D-1']);
    expect(textOf(element, '.summary')).to.equal('9 rows, the first 3 of 9.');
    const sort = (i: number): string | null =>
      grid(element).querySelectorAll('thead th')[i]!.getAttribute('aria-sort');
    expect([0, 1, 2].map(sort)).to.deep.equal(['none', 'descending', 'none']);
    clickHead(element, 'Amount');
    await until(() => sort(1) === 'ascending');
    expect(names(element)).to.deep.equal(['D-7', 'D-2', 'D-6']);
    clickHead(element, 'Owner');
    await until(() => sort(2) === 'ascending');
    expect(column(element, 'Owner')).to.deep.equal(['Ana Zimmer', 'Ana Zimmer', 'Ana Zimmer']);
  });

  it('is searched in every column, by names too', async () => {
    const element = await shown({ table: 'deals', columns: 'deal_id owner_id', search: 'D-' });
    type(element, 'adler');
    await until(() => textOf(element, '.summary').includes('adler'));
    expect(names(element)).to.deep.equal(['D-2', 'D-4', 'D-7', 'D-9']);
    type(element, 'nobody');
    await until(() => textOf(element, '.summary') === 'No row has “nobody”.');
    type(element, '');
    await until(() => cells(element).length === 9);
  });

  it('shows and hides columns', async () => {
    const element = await shown({ table: 'deals', columns: 'deal_id amount' });
    const boxes = (): HTMLLabelElement[] => [
      ...root(element).querySelectorAll<HTMLLabelElement>('.columns-list label'),
    ];
    const box = (name: string): HTMLInputElement =>
      boxes()
        .find((label) => label.textContent.trim() === name)!
        .querySelector('input')!;
    box('Stage').click();
    await until(() => heads(element).length === 3);
    expect(heads(element)).to.deep.equal(['Deal', 'Amount', 'Stage']);
    box('Amount').click();
    await until(() => heads(element).length === 2);
    expect(heads(element)).to.deep.equal(['Deal', 'Stage']);
  });

  it('holds rows against the period by the moment that is named', async () => {
    const created = await shown({ table: 'deals', columns: 'deal_id', period: '2026-03' });
    expect(names(created)).to.deep.equal(['D-5', 'D-6']);
    expect(textOf(created, '.summary')).to.equal('Created: March 2026, 2 rows.');
    const closed = await shown({
      table: 'deals',
      columns: 'deal_id',
      period: '2026-03',
      dated: 'close_date',
    });
    expect(names(closed)).to.deep.equal(['D-3', 'D-4']);
  });

  it('lists what stands behind a metric, and greys what is only in the denominator', async () => {
    const element = await shown({ metric: 'win-rate', period: '2026', columns: 'deal_id' });
    // 5 of 8 closed deals were won.
    expect(textOf(element, '.summary')).to.contain('5 of 8 rows count');
    const back = [...grid(element).querySelectorAll('tr.back')].map((row) => row.textContent.trim());
    expect(back).to.deep.equal(['D-2', 'D-5', 'D-7']);
    const rows = await shown({
      rows: { behind: { metrics: ['won-deals'], period: '2026-Q2' }, columns: ['deal_id'] },
    });
    expect(names(rows)).to.deep.equal(['D-6', 'D-8']);
  });

  it('shows an analysis, switches to its open deals and to another list', async () => {
    const element = await shown({ metric: 'top-deals stalled-deals', data: { deals: fewDeals() } });
    expect(column(element, 'Amount').slice(0, 2)).to.deep.equal(['€7,400', '€4,200']);
    const click = (name: string): void =>
      [...root(element).querySelectorAll<HTMLElement>('.switch button')]
        .find((button) => button.textContent.trim() === name)!
        .click();
    click('Open');
    await until(() => column(element, 'Amount').join() === '€3,300' || inEmpty(element));
    click('Won');
    await until(() => column(element, 'Amount')[0] === '€7,400');
  });
  const inEmpty = (element: Element): boolean => element.matches(':state(empty)');

  it('shows metrics by a dimension, a row a group', async () => {
    const element = await shown({ metric: 'won-deals win-rate', by: 'owner', period: '2026' });
    expect(heads(element)).to.deep.equal(['Owner', 'Deals won', 'Win rate']);
    expect(cells(element)).to.deep.equal([
      ['Ana Zimmer', '4', '80%'],
      ['Bo Adler', '1', '33%'],
    ]);
  });

  it('walks by arrows from cell to cell, and gives a row as a filter', async () => {
    const element = await shown({ table: 'deals', columns: 'deal_id amount stage' });
    expect(grid(element).getAttribute('aria-activedescendant')).to.equal('cell--1-0');
    press(element, 'ArrowDown');
    press(element, 'ArrowDown');
    press(element, 'ArrowRight');
    expect(active(element)).to.equal('€1,800');
    press(element, 'End');
    expect(active(element)).to.equal('Closed Lost');
    const detail = picked(element);
    press(element, 'Enter');
    expect((await detail).filter).to.deep.equal([{ by: 'deal_id', in: ['D-2'] }]);
    await until(() => grid(element).querySelector('tr[aria-selected=true]')?.textContent?.includes('D-2'));
    press(element, 'Home', { ctrlKey: true });
    expect(active(element)).to.equal('D-1');
    press(element, 'ArrowUp');
    expect(active(element)).to.equal('Deal');
    press(element, 'Enter');
    await until(() => grid(element).querySelector('th')!.getAttribute('aria-sort') === 'ascending');
  });

  it('draws only what is in view of a long list, and fetches the rest as one scrolls', async () => {
    const count = 20_000;
    const deals = {
      deal_id: Array.from({ length: count }, (_, i) => `D${i}`),
      stage: Array<string>(count).fill('Open'),
      created_at: Array<string>(count).fill('2024-01-01'),
    };
    const element = await shown({ table: 'deals', columns: 'deal_id', data: { deals } });
    expect(grid(element).getAttribute('aria-rowcount')).to.equal('20001');
    expect(grid(element).querySelectorAll('tbody tr').length).to.be.below(50);
    const box = root(element).querySelector('.rows')!;
    const height = box.scrollHeight;
    for (const part of [0.3, 0.7, 1]) {
      box.scrollTop = part * height;
      const last = (): string | undefined => names(element).at(-1);
      await until(
        () => /^D\d+$/.test(last() ?? '') && Number(last()!.slice(1)) > part * count * 0.95,
        `${part}: ${last()}`,
      );
      expect(grid(element).querySelectorAll('tbody tr').length).to.be.below(60);
    }
    expect(names(element).at(-1)).to.equal('D19999');
    expect(
      [...grid(element).querySelectorAll('tbody tr:not(.space)')].at(-1)!.getAttribute('aria-rowindex'),
    ).to.equal('20001');
    expect(Math.abs(box.scrollHeight - height)).to.be.below(height / 100);
    press(element, 'Home', { ctrlKey: true });
    await until(() => active(element) === 'D0');
  });

  it('lists the first table of the data where none is named', async () => {
    const element = await shown({ columns: 'deal_id' });
    expect(textOf(element, '.title')).to.equal('Deals');
    expect(names(element)).to.contain('D-3');
  });

  it('says in words what it needs, and what is not there', async () => {
    const says = async (attributes: Record<string, unknown>, state: string): Promise<string> => {
      const element = table(attributes);
      await reaches(element, state);
      return textOf(element, '.body');
    };
    expect(await says({ table: 'orders' }, 'error')).to.contain('orders');
    expect(await says({ table: 'deals', columns: 'nope' }, 'error')).to.contain('deals.nope');
    expect(await says({ table: 'deals', order: 'amount sideways' }, 'error')).to.contain('amount desc, name');
    expect(await says({ table: 'deals', period: '2019' }, 'empty')).to.contain('2019');
  });

  it('is filtered by the dashboard that it stands in, and filters the others', async () => {
    const home = mount('crm-dashboard', {
      data: { deals: fewDeals() },
      'as-of': '2026-06-30',
      lang: 'en',
      cache: 'none',
    });
    home.setAttribute('filter', 'region=APAC');
    const element = mount<CrmTable>('crm-table', { table: 'deals', columns: 'deal_id' }, home);
    const kpi = mount('crm-kpi', { metric: 'won-deals', compare: 'none' }, home);
    await reaches(element, 'ready');
    await until(() => grid(element) && cells(element).length === 3);
    expect(names(element)).to.deep.equal(['D-3', 'D-6', 'D-7']);
    await until(() => textOf(kpi, '.number') === '2');
    press(element, 'ArrowDown');
    press(element, 'Enter');
    await until(() => textOf(kpi, '.number') === '1');
    expect(names(element)).to.have.length(3);
  });
});

checkList('crm-table', () => ({
  src: '/demo/data/opportunities.csv /demo/data/users.csv',
  table: 'deals',
  'as-of': '2026-10-31',
}));
