import { expect } from '@open-wc/testing';
import '../../../src/i18n/define/fa.ts';
import type { CrmDashboard } from '../../../src/elements/crm-dashboard/element.ts';
import { data, kpis, mountDashboard, number } from './boards.ts';
import { root, textOf, until } from './support.ts';

describe('crm-filter', () => {
  const opened = async (): Promise<{ dashboard: CrmDashboard; filter: Element }> => {
    const dashboard = mountDashboard({ data, period: '2024-Q2', filters: 'owner', heading: 'Sales' }, kpis);
    await until(() => root(dashboard).querySelector('crm-filter')?.shadowRoot);
    const filter = root(dashboard).querySelector('crm-filter')!;
    await until(() => root(filter).querySelector('[popovertarget="panel-owner"]'));
    return { dashboard, filter };
  };
  const click = (filter: Element, selector: string): void =>
    root(filter).querySelector<HTMLElement>(selector)!.click();

  it('offers the values of the data with how often they come', async () => {
    const { dashboard, filter } = await opened();
    click(filter, '[popovertarget="panel-owner"]');
    const rows = [...root(filter).querySelectorAll('[data-panel=owner] li')].map((row) =>
      row.textContent.trim(),
    );
    // Of 14 deals every second is Ana's.
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).to.have.members(['Ana 7', 'Bo 7']);
    await until(() => dashboard.state.panel === 'owner');
    await expect(filter).to.be.accessible();
    click(filter, '[data-panel=owner] li input');
    await until(() => dashboard.state.filters.length === 1);
    await until(() => textOf(filter, '[popovertarget="panel-owner"] .count') === '1');
    await until(() => number(dashboard, '#won') === '3');
  });

  it('sets a period by name, by parts and by days, and shows which days that are', async () => {
    const { dashboard, filter } = await opened();
    expect(textOf(filter, '[popovertarget="panel-period"]')).to.contain('Q2 2024').and.to.contain('Jun 30');
    click(filter, '[popovertarget="panel-period"]');
    await expect(filter).to.be.accessible();
    const part = root(filter).querySelector<HTMLSelectElement>('.part')!;
    part.value = 'Q1';
    part.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => number(dashboard, '#won') === '1');
    root(filter).querySelector<HTMLInputElement>('.from')!.value = '2024-06-30';
    root(filter).querySelector<HTMLInputElement>('.to')!.value = '2024-01-01';
    click(filter, '[data-panel=period] .action');
    await until(() => dashboard.period === '2024-01-01..2024-06-30');
    await until(() => number(dashboard, '#won') === '7');
    const all = [...root(filter).querySelectorAll<HTMLButtonElement>('.preset')].at(-1)!;
    all.click();
    await until(() => textOf(filter, '[popovertarget="panel-period"]').includes('All time'));
  });

  it('takes days of the Jalali calendar in Persian, says when there is no such day, and keeps them as ISO', async () => {
    const period = '2024-01-01..2024-06-30';
    const dashboard = mountDashboard({ data, period, lang: 'fa', filters: 'owner' }, kpis);
    await until(() =>
      root(dashboard).querySelector('crm-filter')?.shadowRoot?.querySelector('.from[type=text]'),
    );
    const filter = root(dashboard).querySelector('crm-filter')!;
    const [from, to] = ['.from', '.to'].map((one) => root(filter).querySelector<HTMLInputElement>(one)!) as [
      HTMLInputElement,
      HTMLInputElement,
    ];
    click(filter, '[popovertarget="panel-period"]');
    await until(() => from.value === '۱۴۰۲/۱۰/۱۱');
    expect(to.value).to.equal('۱۴۰۳/۰۴/۱۰');
    // Mehr has 30 days.
    from.value = '1403/07/31';
    click(filter, '[data-panel=period] .action');
    expect(from.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(filter, '#wrong-from')).to.contain('تقویم');
    expect(dashboard.period).to.equal(period);
    await expect(filter).to.be.accessible();
    from.value = '۱۴۰۳/۰۱/۱۳';
    click(filter, '[data-panel=period] .action');
    await until(() => dashboard.period === '2024-04-01..2024-06-30');
    expect(textOf(filter, '#wrong-from')).to.equal('');
    await until(() => number(dashboard, '#won') === '۶');
  });

  it('stands elsewhere on the page, for a dashboard that it names', async () => {
    const holder = mountDashboard({ data, period: '2024-Q2', id: 'far', bare: '', filters: 'owner' }, kpis);
    const filter = document.createElement('crm-filter');
    filter.setAttribute('for', 'far');
    holder.before(filter);
    await until(() => root(filter).querySelector('[popovertarget="panel-owner"]'));
    expect(textOf(filter, '[popovertarget="panel-period"]')).to.contain('Q2 2024');
    const compare = root(filter).querySelector<HTMLSelectElement>('label.control select')!;
    compare.value = 'none';
    compare.dispatchEvent(new Event('change', { bubbles: true }));
    expect(holder.state.compare).to.equal('none');
    click(filter, '[data-panel=owner] li input');
    await until(() => number(holder, '#won') === '3');
    holder.change({ filters: [] });
    await until(() => number(holder, '#won') === '6');
    await expect(filter).to.be.accessible();
  });
});
