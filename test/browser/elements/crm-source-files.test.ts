import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-kpi/define.ts';
import '../../../src/elements/crm-source/define.ts';
import type { CrmSource } from '../../../src/elements/crm-source/element.ts';
import { mount, reaches, root, textOf, until } from './support.ts';

/** Won: 1,000 + 2,000 by Amount, 800 + 1,600 by "Net Woth". */
const csv = `Deal ID,Stage,Amount,Net Woth,Close Date
D-1,Closed Won,1000,800,2026-02-13
D-2,Closed Won,2000,1600,2026-03-14
D-4,Closed Lost,on request,90,2026-03-16
`;
const source = (attributes: Record<string, unknown>): CrmSource =>
  mount('crm-source', { id: 'files', lang: 'en', cache: 'none', ...attributes }) as unknown as CrmSource;
const kpi = (metric: string): Element =>
  mount('crm-kpi', { source: 'files', metric, period: '2026', 'as-of': '2026-12-31', lang: 'en' });
const number = (element: Element): string => textOf(element, '.number').replace(/[^\d.]/g, '');

describe('the files of a named source', () => {
  it('takes more files while tags show it, also after a correction', async () => {
    const element = source({ data: new File([csv], 'deals.csv') });
    const won = kpi('won-deals');
    const amount = kpi('closed-won-amount');
    await until(() => number(won) === '2');
    const more = (rows: string): File =>
      new File([`Deal ID,Stage,Amount,Net Woth,Close Date\n${rows}`], 'more.csv');
    const report = await element.add(more('D-5,Closed Won,4000,3000,2026-03-20\n'));
    expect(report.files.map(({ file: name }) => name)).to.deep.equal(['deals.csv', 'more.csv']);
    await until(() => number(won) === '3');
    await until(() => number(amount) === '7000');
    await element.add(more('D-5,Closed Won,5000,3100,2026-03-20\n'), 'upsert');
    await until(() => number(amount) === '8000');
    expect(element.report?.files).to.have.length(3);
    // By "Net Woth": 800 + 1,600 + 3,100.
    element.correct({ part: 'map', name: 'Net Woth', to: 'amount' });
    await until(() => number(amount) === '5500');
    expect(number(won)).to.equal('3');
    let code = '';
    await element.add(new File([''], 'none.csv')).catch((fault: { code: string }) => (code = fault.code));
    expect(code).to.equal('empty-file');
    expect(number(won)).to.equal('3');
  });

  it('reads a file that has no header line and shows no separator', async () => {
    const plain = new File(['D-1 won 1000 2026-02-13\nD-2 won 2500 2026-03-14\n'], 'plain.txt');
    const element = source({
      data: { deals: plain },
      header: 'deal_id, status, amount, closed_at',
      delimiter: 'space',
    });
    const amount = kpi('closed-won-amount');
    await until(() => number(amount) === '3500');
    element.setAttribute('delimiter', '||');
    await reaches(element, 'error');
    expect(root(element).textContent).to.contain('delimiter');
  });
});
