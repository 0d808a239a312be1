import { expect } from '@open-wc/testing';
import '../../../src/elements/crm-attribution/define.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { checkForEveryone } from './checks.ts';
import { tableOf, walkTo } from './few-deals.ts';
import { mount, reaches, textOf } from './support.ts';

/** A deal of 1,000 after four touches, and one of 50 after none. */
const data = (): Record<string, Record<string, unknown>[]> => ({
  deals: [
    ['1', 1000],
    ['2', 50],
  ].map(([deal_id, amount]) => ({
    ...{ deal_id, amount, stage: 'Closed Won', created_at: '2026-02-10', close_date: '2026-03-10' },
  })),
  touches: [
    ['2026-02-01', 'open', 'Email'],
    ['2026-02-05', 'form', 'Web'],
    ['2026-02-09', 'event', 'Event'],
    ['2026-03-03', 'click', 'Web'],
  ].map(([at, type, channel], i) => ({ touch_id: String(i), deal_id: '1', at, type, channel })),
});

const few = (attributes: Record<string, unknown>): CrmElement =>
  mount('crm-attribution', {
    data: data(),
    ...{ period: '2026-03', 'as-of': '2026-03-31', currency: 'EUR', lang: 'en', cache: 'none' },
    ...attributes,
  });

const demo = (attributes: Record<string, unknown> = {}): Record<string, unknown> => ({
  src: ['touches', 'leads', 'opportunity-details'].map((name) => `/demo/data/${name}.csv`).join(' '),
  ...{ 'as-of': '2026-10-31', period: '2026', cache: 'none', ...attributes },
});

describe('crm-attribution', () => {
  it('credits the first touch, the last, and all alike', async () => {
    const element = few({ models: 'first last linear u-shaped' });
    await reaches(element, 'ready');
    expect(textOf(element, '.summary')).to.contain('€1,000 of 1 won deals with touches');
    expect(textOf(element, '.note')).to.contain('1 won deal without a touch before it (€50.00)');
    // Linear: a quarter each. By position: 40 % each for the first and the last, the rest shared by those between.
    expect(await tableOf(element)).to.deep.equal([
      ['Email', '€1,000', '€0.00', '€250.00', '€400.00'],
      ['Web', '€0.00', '€1,000', '€500.00', '€500.00'],
      ['Event', '€0.00', '€0.00', '€250.00', '€100.00'],
    ]);
  });

  it('gives a picked part as a filter', async () => {
    const element = few({ view: 'models', models: 'linear' });
    await reaches(element, 'ready');
    const { said, detail } = await walkTo(element, 1);
    expect(said).to.contain('Linear').and.contain('Web: €500.00').and.contain('50%');
    expect(detail.filter).to.deep.equal([{ by: 'channel', in: ['Web'] }]);
  });

  it('says what is missing or wrong', async () => {
    const bad = few({ models: 'first markov' });
    await reaches(bad, 'error');
    expect(textOf(bad, '.error')).to.contain('time-decay');
    await reaches(few({ period: '2020' }), 'empty');
    await reaches(few({ data: { deals: data().deals } }), 'error');
  });

  it('gives every model the same whole', async () => {
    const element = mount<CrmElement>(
      'crm-attribution',
      demo({ models: 'first last linear u-shaped w-shaped time-decay', view: 'models' }),
    );
    await reaches(element, 'ready');
    const wholes = Object.values(element.answer!.metrics).map(({ value, groups = [] }) => [
      value,
      Math.round(groups.reduce((sum, group) => sum + (group.value ?? 0), 0) * 100) / 100,
    ]);
    expect(new Set(wholes.flat()).size).to.equal(1);
  });

  checkForEveryone('crm-attribution', () => demo());
  checkForEveryone('crm-attribution', () => demo({ view: 'models' }), {
    rows: () => [3],
  });
});
