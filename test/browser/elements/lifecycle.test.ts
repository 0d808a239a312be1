import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import { openSource, publishSource } from '../../../src/client/store.ts';
import { define, diagnose } from '../../../src/elements/base/define.ts';
import type { CrmKpi } from '../../../src/elements/crm-kpi/element.ts';
import { deals, mount, reaches, root, textOf, until } from './support.ts';

const base = { metric: 'win-rate', period: '2024-Q2', lang: 'en', compare: 'none' };
const header = 'deal_id,stage,amount,created_at,close_date\n';
const csv = `${header}1,Closed Won,5,2024-04-01,2024-05-01\n2,Closed Lost,5,2024-04-01,2024-05-02\n`;
const script = (type: string, text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type, textContent: text });

describe('a tag in the page', () => {
  it('reads CSV inside it, and reads it again when it changes', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, table: 'deals', metric: 'closed-opportunities' });
    element.append(script('text/csv', csv));
    await until(() => textOf(element, '.number') === '2');
    element.querySelector('script')!.textContent = `${csv}3,Closed Won,5,2024-04-01,2024-05-03\n`;
    await until(() => textOf(element, '.number') === '3');
  });

  it('reads JSON inside it, each script its table', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, metric: 'closed-opportunities' });
    element.append(script('application/json', JSON.stringify(deals())));
    element.querySelector('script')!.dataset.table = 'deals';
    await until(() => textOf(element, '.number') === '10');
  });

  it('reads a File, a list of files and each table by its name', async () => {
    const file = (): File => new File([csv], 'deals.csv', { type: 'text/csv' });
    for (const data of [file(), [file()], { deals: [file()] }]) {
      const element = mount<CrmKpi>('crm-kpi', { ...base, metric: 'closed-opportunities' });
      element.data = data;
      await until(() => textOf(element, '.number') === '2');
    }
  });

  it('takes a published source, also one that comes later, and follows when it is replaced', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, metric: 'closed-opportunities', source: 'company' });
    await reaches(element, 'loading');
    const first = await openSource({ deals: deals() });
    const stop = publishSource('company', first);
    await until(() => textOf(element, '.number') === '10');
    const second = await openSource({ deals: deals().slice(0, 8) });
    publishSource('company', second);
    await until(() => textOf(element, '.number') === '4');
    stop();
    first.release();
    second.release();
  });

  it('does nothing anew when it is moved', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, table: 'deals', data: deals() });
    let ready = 0;
    element.addEventListener('crm-ready', () => ready++);
    await reaches(element, 'ready');
    await until(() => ready === 1);
    const { answer } = element;
    const other = document.body.appendChild(document.createElement('div'));
    other.append(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.answer).to.equal(answer);
    expect(ready).to.equal(1);
    expect(element.matches(':state(ready)')).to.equal(true);
    other.remove();
  });

  it('lets go of everything when it is removed, and starts again when it comes back', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, table: 'deals', data: deals() });
    await reaches(element, 'ready');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.report).to.equal(undefined);
    let updates = 0;
    const { requestUpdate } = element;
    element.requestUpdate = (...sent: Parameters<typeof requestUpdate>) => (
      updates++,
      requestUpdate.apply(element, sent)
    );
    document.documentElement.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve));
    document.documentElement.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.equal(0);
    document.body.append(element);
    await until(() => element.report);
    await reaches(element, 'ready');
  });

  it('shows a new title without asking again', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, table: 'deals', data: deals() });
    await reaches(element, 'ready');
    const { answer } = element;
    element.heading = 'Our wins';
    await element.updateComplete;
    expect(textOf(element, '.title')).to.equal('Our wins');
    expect(element.answer).to.equal(answer);
  });

  it('sets no style that a strict policy refuses', async () => {
    const element = mount<CrmKpi>('crm-kpi', { ...base, table: 'deals', data: deals() });
    await reaches(element, 'ready');
    expect(root(element).querySelector('style')).to.equal(null);
  });

  it('keeps the first definition of a tag and tells of another version', async () => {
    define('crm-kpi', class extends HTMLElement {});
    expect((await diagnose()).conflicts).to.deep.equal([]);
    customElements.define(
      'crm-older',
      class extends HTMLElement {
        static version = '0.0.1';
      },
    );
    define('crm-older', class extends HTMLElement {});
    expect((await diagnose()).conflicts).to.deep.equal(['crm-older: 0.1.0 beside 0.0.1']);
  });
});
