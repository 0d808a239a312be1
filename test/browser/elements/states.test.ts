import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import { publishSource } from '../../../src/client/store.ts';
import { Fault } from '../../../src/util/fault.ts';
import type { CrmElement } from '../../../src/elements/base/element.ts';
import { answerOf, deals, fakeSource, mount, reaches, root, textOf, until } from './support.ts';

const csv = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
const base = { metric: 'win-rate', table: 'deals', lang: 'en' };

describe('states', () => {
  const errors: [string, Record<string, unknown>, string, string][] = [
    [
      'an attribute with a bad value',
      { ...base, data: deals(), compare: 'banana' },
      'bad-attribute',
      'The attribute compare cannot be ⁨“banana”⁩. Good values: previous, year, none.',
    ],
    ['a bad week start', { ...base, data: deals(), 'week-start': '9' }, 'bad-attribute', 'Good values: 1–7'],
    ['a bad map', { ...base, data: deals(), map: '{' }, 'bad-attribute', 'The attribute map'],
    ['a bad filter', { ...base, data: deals(), filter: 'owner' }, 'bad-attribute', 'The attribute filter'],
    [
      'a bad time zone',
      { ...base, data: deals(), 'time-zone': 'Mars/Base' },
      'bad-attribute',
      'The attribute time-zone',
    ],
    [
      'a bad period',
      { ...base, data: deals(), period: '2024-Q9' },
      'bad-period',
      '⁨“2024-Q9”⁩ is not a period',
    ],
    ['no metric', { data: deals() }, 'bad-attribute', 'The attribute metric is missing. Good values: '],
    ['an unknown metric', { ...base, data: deals(), metric: 'win-ratio' }, 'unknown-metric', 'Did you mean'],
    [
      'an unknown dimension',
      { ...base, data: deals(), filter: 'planet=Mars' },
      'unknown-dimension',
      '⁨“planet”⁩',
    ],
    ['no data at all', { metric: 'win-rate', lang: 'en' }, 'no-source', 'There are no data here yet'],
    [
      'a table that is not there',
      { ...base, data: deals(), metric: 'nps' },
      'missing-column',
      'needs the table surveys',
    ],
    [
      'a file that is not there',
      { ...base, src: '/no-such-file.csv', cache: 'none' },
      'file-not-found',
      'The file no-such-file.csv was not found',
    ],
    [
      'a page instead of a table',
      { ...base, src: csv('<!doctype html><html></html>'), cache: 'none' },
      'not-a-table',
      'is not a table but html',
    ],
    ['an empty file', { ...base, src: csv(''), cache: 'none' }, 'empty-file', 'is empty'],
  ];
  for (const [what, attributes, code, text] of errors)
    it(`says what is wrong with ${what}`, async () => {
      const codes: string[] = [];
      const element = mount<CrmElement>('crm-kpi', attributes, document.createDocumentFragment());
      element.addEventListener('crm-error', (event) => codes.push(event.detail.code));
      document.body.append(element);
      await reaches(element, 'error');
      expect(codes).to.deep.equal([code]);
      expect(textOf(element, '.state.error')).to.contain(text);
      // The browser itself logs a file that is missing.
      (globalThis as { takeComplaints?: () => string[] }).takeComplaints?.();
    });

  it('says in words that a selection is empty, and what to do', async () => {
    const element = mount('crm-kpi', { ...base, data: deals(), period: '2024-Q2', filter: 'owner=Nobody' });
    await reaches(element, 'empty');
    expect(textOf(element, '.state.empty')).to.contain(
      'Remove the filter owner=Nobody or choose another period than Q2 2024.',
    );
    expect(root(element).querySelector('svg')).to.equal(null);
  });

  it('says when the data end, whatever day they are looked at from', async () => {
    const element = mount('crm-kpi', { ...base, data: deals(), period: '2023', 'as-of': '2024-12-31' });
    await reaches(element, 'empty');
    expect(textOf(element, '.state.empty')).to.contain('The data end on Jun 18, 2024.');
  });

  it('shows a skeleton until the answer is there, and takes the same height', async () => {
    const element = mount('crm-kpi', { ...base, source: 'later' });
    await reaches(element, 'loading');
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(root(element).querySelector('.skeleton')).to.exist;
    const before = element.getBoundingClientRect().height;
    const stop = publishSource(
      'later',
      fakeSource(async (question) => answerOf(question, 0.6)),
    );
    await reaches(element, 'ready');
    expect(element.getBoundingClientRect().height).to.equal(before);
    stop();
  });

  it('counts and lists what was left out', async () => {
    const rows = [...deals(), { ...deals()[0] }, { ...deals()[5], deal_id: 'x', amount: 'a lot' }];
    const element = mount('crm-kpi', { ...base, data: rows });
    await reaches(element, 'partial');
    const badge = root(element).querySelector<HTMLButtonElement>('button.badge')!;
    expect(badge.textContent.trim()).to.equal('2 rows to check');
    expect(badge.ariaExpanded).to.equal('false');
    badge.click();
    await until(() => root(element).querySelector('.findings'));
    const lines = [...root(element).querySelectorAll('.findings li')].map((line) =>
      line.textContent.replace(/\s+/g, ' '),
    );
    expect(lines.some((line) => line.includes('repeated by a later row with the same key, 1 row'))).to.equal(
      true,
      lines.join('\n'),
    );
    expect(lines.some((line) => line.includes('not a number, 1 row') && line.includes('a lot'))).to.equal(
      true,
      lines.join('\n'),
    );
  });

  it('keeps the picture when a refresh fails, and says so; drops it when the question is another', async () => {
    let fail = false;
    const source = fakeSource(async (question) => {
      if (fail) throw new Fault('network', { file: 'deals.csv', found: 'offline' });
      return answerOf(question, 0.6);
    });
    const stop = publishSource('shaky', source);
    const element = mount<CrmElement>('crm-kpi', { ...base, source: 'shaky' });
    await reaches(element, 'ready');
    fail = true;
    source.tell({ type: 'changed' });
    await reaches(element, 'stale');
    expect(textOf(element, '.number')).to.equal('60%');
    expect(textOf(element, '.badge.stale')).to.equal('Could not be refreshed');
    element.period = '2024-Q1';
    await reaches(element, 'error');
    expect(root(element).querySelector('.number')).to.equal(null);
    expect(element.answer).to.equal(undefined);
    stop();
  });

  it('shows the latest answer, however late an earlier one comes', async () => {
    const replies: ((value: number) => void)[] = [];
    const stop = publishSource(
      'slow',
      fakeSource(
        (question) => new Promise((resolve) => replies.push((value) => resolve(answerOf(question, value)))),
      ),
    );
    const element = mount<CrmElement>('crm-kpi', { ...base, source: 'slow' });
    await until(() => replies.length === 1);
    element.period = '2024-Q1';
    await until(() => replies.length === 2);
    replies[1]!(0.25);
    await reaches(element, 'ready');
    replies[0]!(0.6);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(element, '.number')).to.equal('25%');
    stop();
  });

  it('fills its slots', async () => {
    const element = mount('crm-kpi', { ...base, data: deals(), period: '2031' });
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Nothing yet';
    element.append(own);
    await reaches(element, 'empty');
    expect(own.assignedSlot?.name).to.equal('empty');
    expect(own.getBoundingClientRect().height).to.be.above(0);
  });
});
