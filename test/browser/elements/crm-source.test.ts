import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-kpi/define.ts';
import '../../../src/elements/crm-source/define.ts';
import '../../../src/i18n/define/fa.ts';
import '../../../src/i18n/define/vi.ts';
import '../../../src/i18n/define/zh.ts';
import type { Corrections } from '../../../src/elements/crm-source/corrections.ts';
import type { CrmSource } from '../../../src/elements/crm-source/element.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

/** Won: 1,000 + 2,000 by Amount, 800 + 1,600 by "Net Woth". */
const csv = `Deal ID,Stage,Amount,Net Woth,Owner,Close Date
D-1,Closed Won,1000,800,Ana,2026-02-13
D-2,Closed Won,2000,1600,Bo,2026-03-14
D-3,Sealed,500,400,Bo,2026-03-15
D-3,Sealed,500,400,Bo,2026-03-15
D-4,Closed Lost,on request,90,Bo,2026-03-16
`;
const file = (text = csv): File => new File([text], 'deals.csv');

const source = (attributes: Record<string, unknown> = {}): CrmSource =>
  mount('crm-source', { id: 'deals', show: 'panel', lang: 'en', ...attributes }) as unknown as CrmSource;
const kpi = (metric: string): Element =>
  mount('crm-kpi', {
    source: 'deals',
    metric,
    period: '2026',
    'as-of': '2026-12-31',
    currency: 'EUR',
    lang: 'en',
  });
const number = (element: Element): string => textOf(element, '.number').replace(/[^\d.]/g, '');

const rowOf = (element: Element, name: string): Element =>
  [...root(element).querySelectorAll('.row')].find((row) =>
    row.querySelector('label bdi, label')?.textContent.includes(name),
  )!;
async function pick(element: CrmSource, name: string, value: string): Promise<void> {
  const select = rowOf(element, name).querySelector('select')!;
  expect([...select.options].map((option) => option.value)).to.include(value);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
const apply = (element: Element): void => root(element).querySelector<HTMLElement>('.action.main')!.click();
const clear = (): void =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('crm-elements/corrections/'))
    .forEach((key) => localStorage.removeItem(key));
beforeEach(clear);
after(clear);

describe('a named source', () => {
  it('serves tags anywhere by its name, whichever comes first, and says in one line what was read', async () => {
    const before = kpi('won-deals');
    const element = source({ data: file(), show: '' });
    element.removeAttribute('show');
    const behind = kpi('closed-won-amount');
    await until(() => number(before) === '2');
    await until(() => textOf(behind, '.number') !== '');
    expect(textOf(element, '.line')).to.contain('1 file, 4 rows used');
    expect(root(element).querySelector('form')).to.equal(null);
    element.remove();
  });

  it('reads its inline scripts and several addresses, and is known by another name when its id is another', async () => {
    const element = document.createElement('crm-source');
    element.id = 'first';
    const script = element.appendChild(document.createElement('script'));
    script.type = 'text/csv';
    script.textContent = csv;
    document.body.append(element);
    const won = kpi('won-deals');
    element.id = 'deals';
    await until(() => number(won) === '2');
    element.remove();
    const src = ['opportunities', 'nps'].map((name) => `/demo/data/${name}.csv`).join(' ');
    const both = source({ src, cache: 'none' });
    await reaches(both, 'ready');
    expect(both.report!.files.map(({ table }) => table)).to.deep.equal(['deals', 'surveys']);
  });
});

describe('the panel of a source', () => {
  it('says what was read, left out and not read, and why each column is what it is', async () => {
    const element = source({ data: file(), cache: 'none' });
    await reaches(element, 'ready');
    await until(() => rowOf(element, 'Sealed'), 'stages');
    const said = textOf(element, 'details.file');
    expect(said).to.match(/Rows read 5 Used 4 Left out 1/);
    expect(said).to.match(/same key, 1 row .*row 4.*D-3/);
    expect(said).to.match(/amount: not a number, 1 row .*row 6: .*on request/);
    expect(rowOf(element, 'Close Date').textContent).to.match(/year first/);
    expect(rowOf(element, 'Net Woth').textContent).to.contain('not known');
    expect(rowOf(element, 'Owner').textContent).to.contain('known spelling');
    expect(textOf(element, '.derived')).to.contain('closed_at');
    expect(element.matches(':state(partial)')).to.equal(true);
  });

  it('shows near columns for a header that nobody knows, and applies none', async () => {
    const element = source({ data: file(csv.replace('Amount', 'Amout')), cache: 'none' });
    await reaches(element, 'ready');
    expect(rowOf(element, 'Amout').querySelector('.hint')!.textContent).to.contain('amount');
    expect(element.report!.files[0]!.columns.find(({ header }) => header === 'Amout')!.column).to.equal(null);
  });

  it('corrects a column when it is applied, and another tag shows the other number', async () => {
    const element = source({ data: file() });
    const amount = kpi('closed-won-amount');
    await until(() => textOf(amount, '.number').includes('3'));
    const before = number(amount);
    const heard: Corrections[] = [];
    element.addEventListener('crm-corrections', ({ detail }) => heard.push(detail));
    await reaches(element, 'ready');
    await pick(element, 'Net Woth', 'amount');
    expect(heard).to.deep.equal([]);
    expect(number(amount)).to.equal(before);
    apply(element);
    await until(() => number(amount) !== before);
    expect(textOf(amount, '.number')).to.match(/2[.,]?4/);
    expect(heard).to.deep.equal([{ map: { 'Net Woth': 'amount' } }]);
    expect(JSON.parse(localStorage.getItem('crm-elements/corrections//deals')!)).to.deep.equal(heard[0]);
    await until(() => textOf(element, '[role=status]').includes('Applied'));
    expect(root(element).querySelector<HTMLTextAreaElement>('textarea')!.value).to.contain(
      'class="corrections"',
    );

    element.remove();
    const again = source({ data: file() });
    await until(() => /2[.,]?4/.test(textOf(amount, '.number')) && again.report);
    expect(again.corrections).to.deep.equal(heard[0]);
    const reset = [...root(again).querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Reset'),
    )!;
    reset.click();
    await until(() => number(amount) === before);
    expect(localStorage.getItem('crm-elements/corrections//deals')).to.equal(null);
  });

  it('takes what a stage means', async () => {
    const element = source({ data: file(), cache: 'none' });
    const won = kpi('won-deals');
    await until(() => number(won) === '2');
    await until(() => rowOf(element, 'Sealed'), 'stages');
    await pick(element, 'Sealed', 'won');
    apply(element);
    await until(() => number(won) === '3');
    expect(localStorage.length ? Object.keys(localStorage).join() : '').to.not.contain('corrections//deals');
  });

  it('takes the order of dates that fit both', async () => {
    const either = 'Deal ID,Stage,Amount,Close Date\n1,Closed Won,5,03/02/2026\n2,Closed Won,6,04/02/2026\n';
    const element = source({ data: file(either), cache: 'none' });
    const february = mount('crm-kpi', {
      ...{ source: 'deals', metric: 'won-deals', period: '2026-02', 'as-of': '2026-12-31', lang: 'en' },
    });
    await until(() => number(february) === '2');
    const radios = [...root(element).querySelectorAll<HTMLInputElement>('.dates input')];
    expect(radios).to.have.length(4);
    // As the kit has read them, then three orders.
    radios[2]!.click();
    await element.updateComplete;
    apply(element);
    await until(() => number(february) !== '2');
    expect(element.corrections).to.deep.equal({ dateOrder: 'mdy' });
  });

  it('takes what the page has settled within it, over which a person decides', async () => {
    const element = source({ data: file(), cache: 'none' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.className = 'corrections';
    script.textContent = JSON.stringify({ map: { 'Net Woth': 'amount' }, stages: { sealed: 'won' } });
    element.append(script);
    const won = kpi('closed-won-amount');
    await until(
      () => /2[.,]?8/.test(textOf(won, '.number')),
      () => textOf(won, '.number'),
    );
    element.correct({ part: 'stages', name: 'Sealed', to: 'lost' });
    await until(() => /2[.,]?4/.test(textOf(won, '.number')));
    script.textContent = '{"stages": {"Sealed": "wonn"}}';
    await reaches(element, 'error');
    expect(textOf(element, '.fault')).to.contain('corrections');
  });

  it('asks what is missing where nothing could be read', async () => {
    const element = source({ data: file('Alpha,Name\n1,x\n'), cache: 'none' });
    await reaches(element, 'error');
    await pick(element, 'Taken for', 'customers');
    apply(element);
    await reaches(element, 'ready');
    expect(element.report!.files[0]!.table).to.equal('customers');
  });

  it('asks which header holds what the table cannot do without', async () => {
    const element = source({
      data: file('Alpha,Created Date,Close Date\nClosed Won,2026-02-03,2026-03-04\n'),
      table: 'deals',
      cache: 'none',
    });
    await reaches(element, 'error');
    await pick(element, 'Header that holds stage', 'Alpha');
    apply(element);
    await reaches(element, 'ready');
    expect(element.corrections).to.deep.equal({ map: { Alpha: 'stage' } });
  });

  it('keeps what was there when a correction leaves nothing to read, and lets it be taken back', async () => {
    const element = source({ data: file(), cache: 'none' });
    const won = kpi('won-deals');
    await until(() => number(won) === '2');
    await pick(element, 'Stage', '');
    apply(element);
    await reaches(element, 'error');
    expect(number(won)).to.equal('2');
    expect(textOf(element, '.fault')).to.contain('stage');
    await pick(element, 'Stage', ':undecided');
    apply(element);
    await reaches(element, 'ready');
    expect(element.corrections).to.deep.equal({});
    expect(number(won)).to.equal('2');
  });

  it('forgets what is not applied, and offers what is as HTML', async () => {
    const element = source({ data: file(), cache: 'none' });
    await reaches(element, 'ready');
    await pick(element, 'Net Woth', 'amount');
    const press = async (text: string): Promise<void> => {
      [...root(element).querySelectorAll('button')]
        .find(({ textContent }) => textContent.includes(text))!
        .click();
      await element.updateComplete;
    };
    await press('Discard');
    expect(rowOf(element, 'Net Woth').querySelector('select')!.value).to.equal(':undecided');
    expect(root(element).querySelector('textarea')).to.equal(null);
    element.correct({ part: 'map', name: '</script><b>', to: 'amount' });
    await until(() => root(element).querySelector('textarea'));
    const { value } = root(element).querySelector('textarea')!;
    const read = new DOMParser().parseFromString(value, 'text/html').querySelector('script.corrections')!;
    expect(JSON.parse(read.textContent)).to.deep.equal(element.corrections);
    await press('Copy');
    await until(() => /Copied|by keyboard/.test(textOf(element, '[role=status]')));
  });

  it('says which columns there are where it is told one that there is not', async () => {
    const element = source({ data: file(), cache: 'none', map: '{"Net Woth": "amont"}' });
    await reaches(element, 'error');
    expect(textOf(element, '.fault')).to.match(/amont.*amount/);
  });

  it('passes axe, labels every choice, and is not wider than 320 px in any language', async () => {
    const element = source({ data: file(), cache: 'none' });
    await reaches(element, 'ready');
    await until(() => rowOf(element, 'Sealed'), 'stages');
    await expect(element).to.be.accessible();
    for (const select of root(element).querySelectorAll('select')) expect(select.labels).to.have.length(1);
    element.style.width = '320px';
    for (const lang of ['en', 'vi', 'zh', 'fa']) {
      element.lang = lang;
      element.dir = lang === 'fa' ? 'rtl' : 'ltr';
      await new Promise((resolve) => setTimeout(resolve, 100));
      await element.updateComplete;
      const card = root(element).querySelector('.card')!;
      expect(card.scrollWidth, lang).to.be.at.most(card.clientWidth + 1);
    }
  });
});
