import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-table/define.ts';
import '../../../src/i18n/define/vi.ts';
import type { CrmTable } from '../../../src/elements/crm-table/element.ts';
import { cells, grid, heads } from './lists.ts';
import { mount, reaches, textOf, until } from './support.ts';

// The worked example of the metric's definition: 50 won, 100 with 60 %, 200 with 20 %.
const deals = [
  ['1', 'won', 50, 1, '2024-02-01', '2024-02-01'],
  ['2', 'open', 100, 0.6, '2024-03-20', null],
  ['3', 'open', 200, 0.2, '2024-03-31', null],
].map(([deal_id, status, amount, probability, close_date, closed_at]) => ({
  ...{ deal_id, status, amount, probability, close_date, closed_at },
  created_at: '2024-01-02',
  owner_id: 'Ana',
}));

const shown = async (attributes: Record<string, unknown>): Promise<CrmTable> => {
  const element: CrmTable = mount('crm-table', {
    data: { deals },
    ...{ period: '2024-Q1', 'as-of': '2024-02-15', currency: 'USD', lang: 'en', cache: 'none' },
    ...attributes,
  });
  await reaches(element, 'ready');
  await until(() => grid(element) && cells(element).length, 'rows');
  return element;
};

describe('crm-table of analyses', () => {
  it('shows every column of a distribution, its rows by words', async () => {
    const element = await shown({ metric: 'forecast-interval' });
    expect(heads(element)).to.deep.equal(['Outcome', 'Amount']);
    expect(cells(element)).to.deep.equal([
      ['Mean', '$150.00'],
      ['Likely low (P10)', '$50.00'],
      ['Middle (P50)', '$150.00'],
      ['Likely high (P90)', '$350.00'],
    ]);
  });

  it('tells a distribution by group as from where to where, in money', async () => {
    const element = await shown({ metric: 'forecast-interval closed-won-amount', by: 'owner' });
    // All four outcomes (50, 150, 250, 350) are likelier than 1 in 40 but none beyond them is possible.
    expect(cells(element)).to.deep.equal([['Ana', '$50.00 – $350.00', '$50.00']]);
  });

  it('names the columns of an analysis in the language of the card', async () => {
    const element = await shown({ metric: 'forecast-interval', lang: 'vi' });
    expect(heads(element)).to.deep.equal(['Kết quả', 'Giá trị']);
    expect(cells(element).map(([name]) => name)[1]).to.equal('Mức thấp (P10)');
    expect(textOf(element, '.summary')).not.to.equal('');
  });
});
