import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-hygiene/define.ts';
import { hygieneScore } from '../../../src/metrics/pipeline/hygiene-score.ts';
import { stalledDeals } from '../../../src/metrics/pipeline/stalled-deals.ts';
import type { Question } from '../../../src/query/question.ts';
import { checkForEveryone } from './checks.ts';
import { readsWell, tableOf, walkTo } from './few-deals.ts';
import { mount, press, reaches, root, textOf, until } from './support.ts';

class RowsTable extends HTMLElement {
  declare rows: { readonly behind: Question };
}

const files = ['opportunities', 'opportunity-history', 'stages', 'activities', 'users', 'customers']
  .map((name) => `/demo/data/${name}.csv`)
  .join(' ');
const demo = (attributes: Record<string, unknown>) =>
  mount('crm-hygiene', { src: files, 'as-of': '2026-10-31', lang: 'en', cache: 'none', ...attributes });

/** The worked example of a metric. */
const example = (of: object, attributes: Record<string, unknown> = {}) => {
  const { asOf, gives: _, ...data } = of as Record<string, unknown>;
  return mount('crm-hygiene', { data, 'as-of': asOf, lang: 'en', cache: 'none', ...attributes });
};

describe('crm-hygiene', () => {
  it('shows the score and what fails which check, worst first', async () => {
    const element = example(hygieneScore.example);
    await reaches(element, 'ready');
    // Ten deals, five checks, six failures.
    expect(textOf(element, '.number')).to.equal('88');
    const rows = (await tableOf(element)).slice(0, 9);
    const named = new Map(rows.map((row) => [row[0], row.slice(1)]));
    expect(named.get('Deals missing amount')).to.deep.equal(['1', '10', '10%']);
    expect(named.get('Deals missing close date')).to.deep.equal(['1', '10', '10%']);
    expect(named.get('Overdue deals')).to.deep.equal(['1', '10', '10%']);
    expect(named.get('Deals missing next step')).to.deep.equal(['1', '10', '10%']);
    // A check whose column or table the data lack stands last and has no count.
    const lacking = rows.findIndex(([, failed]) => failed === '–');
    expect(
      rows.slice(lacking).every(([name, failed]) => failed === '–' && name!.includes('not in the data')),
    ).to.equal(true);
    const shares = rows.slice(0, lacking).map((row) => parseFloat(row[3]!) || 0);
    expect(shares).to.deep.equal([...shares].sort((a, b) => b - a));
  });

  it('counts what the data were made with', async () => {
    const element = demo({});
    await reaches(element, 'ready');
    const { deals, moreDirt } = (await (await fetch('/demo/data/facts.json')).json()) as {
      deals: { open: { overdue: number; withoutNextStep: number }; withoutAmount: { open: number } };
      moreDirt: { duplicateCustomer: number };
    };
    const named = new Map((await tableOf(element)).map((row) => [row[0], row[1]]));
    expect(named.get('Overdue deals')).to.equal(`${deals.open.overdue}`);
    expect(named.get('Deals missing next step')).to.equal(`${deals.open.withoutNextStep}`);
    expect(named.get('Deals missing amount')).to.equal(`${deals.withoutAmount.open}`);
    expect(named.get('Duplicate customers')).to.equal(`${moreDirt.duplicateCustomer}`);
  });

  it('ranks people and shows the course of the score', async () => {
    const element = demo({ top: 3 });
    await reaches(element, 'ready');
    const charts = [...root(element).querySelectorAll('svg.chart')];
    expect(charts).to.have.length(3);
    expect(charts[1]!.querySelectorAll('.hit')).to.have.length(3);
    expect(charts[1]!.textContent).to.contain('8 more');
    expect(charts[2]!.querySelectorAll('.hit')).to.have.length(12);
  });

  it('shows the checks that are asked for', async () => {
    const element = demo({ checks: 'overdue-deals stalled-deals' });
    await reaches(element, 'ready');
    expect(root(element).querySelectorAll('[data-picture="0"] .hit')).to.have.length(2);
    const bad = demo({ checks: 'win-rate' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.state')).to.contain('overdue-deals');
  });

  it('lists the rows that fail a picked check, unless the page cancels that', async () => {
    customElements.define('crm-table', RowsTable);
    const element = example(stalledDeals.example, { checks: 'stalled-deals' });
    await reaches(element, 'ready');
    element.addEventListener('crm-select', (event) => event.preventDefault(), { once: true });
    await walkTo(element, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(root(element).querySelector('dialog')).to.equal(null);
    press(element, 'Enter');
    await until(() => root(element).querySelector('dialog crm-table'), 'a dialog');
    const table = root(element).querySelector<RowsTable>('dialog crm-table')!;
    expect(table.rows.behind).to.deep.equal({
      ...{ metrics: ['open-opportunities'], asOf: '2024-06-30' },
      where: [{ by: 'deal_id', in: ['40', '25', 'b'] }],
    });
  });

  readsWell('crm-hygiene', [{ src: files }]);
});

checkForEveryone('crm-hygiene', () => {
  const { asOf, gives: _, ...data } = hygieneScore.example as unknown as Record<string, unknown>;
  return { data, 'as-of': asOf, cache: 'none' };
});
