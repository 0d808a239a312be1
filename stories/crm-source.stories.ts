import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/crm-kpi/define.ts';
import '../src/elements/crm-source/define.ts';
import type { CrmSource } from '../src/elements/crm-source/element.ts';
import { shared } from './support/controls.ts';
import * as demo from './support/data.ts';
import { elementOf, type Args } from './support/element.ts';

const tag = elementOf('crm-source');

/** The source, and a tag elsewhere that uses it by its name. */
const beside = (args: Args, metric = 'closed-won-amount', content = ''): TemplateResult => {
  const source = tag(args);
  if (content) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.className = 'corrections';
    script.textContent = content;
    source.append(script);
  }
  return html`<div class="story-stack">
    <crm-kpi source="data" metric=${metric} period="2026" as-of="2026-10-31"></crm-kpi>
    ${source}
  </div>`;
};

export default {
  title: 'crm-source',
  component: 'crm-source',
  render: (args) => beside(args),
  argTypes: {
    show: { control: 'select', options: [undefined, 'panel'] },
    ...shared,
    opened: { control: false },
    corrections: { control: false },
  },
  args: { id: 'data', show: 'panel', cache: 'none' },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

const renamed = demo.dirtyDeals.replace('Amount', 'Booked Amout').replace('Owner', 'Cared for by');

/** Over a file with what goes wrong in real exports: rows left out, values not read, a stage and headers that nobody knows. */
export const Default: Story = {
  render: (args) => beside({ ...args, data: demo.file('deals.csv', renamed) }),
};

/** One line: how much was read. */
export const Line: Story = {
  render: (args) => beside({ ...args, show: undefined, data: demo.file('deals.csv', demo.dirtyDeals) }),
};

const eitherWay = `Deal ID,Stage,Amount,Created Date,Close Date
D-1,Closed Won,4200,01/02/2026,05/06/2026
D-2,Closed Won,1800,02/03/2026,06/07/2026
`;

/** Every date fits several orders: the person says which it is. */
export const AmbiguousDates: Story = {
  render: (args) => beside({ ...args, data: demo.file('deals.csv', eitherWay) }),
};

/** Stages that nobody knows count as open until somebody says what they mean. */
export const UnknownStages: Story = {
  render: (args) =>
    beside({
      ...args,
      data: demo.file(
        'deals.csv',
        demo.fewDeals.replaceAll('Closed Won', 'Sealed').replaceAll('Closed Lost', 'Walked away'),
      ),
    }),
};

export const SeveralFiles: Story = {
  args: { src: demo.together(demo.opportunities, demo.history, demo.surveys) },
};

/** What the page's author has settled, as the panel offers it to be copied. */
export const Corrected: Story = {
  render: (args) =>
    beside(
      { ...args, data: demo.file('deals.csv', renamed) },
      'closed-won-amount',
      JSON.stringify({ map: { 'Booked Amout': 'amount' }, stages: { 'Awaiting Legal': 'lost' } }),
    ),
};

/** A person corrects a column; the number of another tag follows. */
export const ByKeyboard: Story = {
  render: (args) => beside({ ...args, data: demo.file('deals.csv', renamed) }),
  play: async ({ canvasElement }) => {
    const source = canvasElement.querySelector<CrmSource>('crm-source')!;
    const told = (): Promise<unknown> =>
      new Promise((resolve) => source.addEventListener('crm-report', resolve, { once: true }));
    if (!source.report) await told();
    await source.updateComplete;
    const root = source.renderRoot;
    const select = [...root.querySelectorAll('li.row')]
      .find((row) => row.textContent.includes('Booked'))!
      .querySelector('select')!;
    await userEvent.selectOptions(select, 'amount');
    await source.updateComplete;
    const settled = told();
    root.querySelector<HTMLButtonElement>('.action.main')!.click();
    await settled;
    await expect(source.corrections).toEqual({ map: { 'Booked Amout': 'amount' } });
  },
};

export const Loading: Story = {
  render: (args) => tag({ ...args, data: demo.endless() }),
  parameters: { waitFor: 'loading' },
};

/** Nobody recognises the columns: the panel asks which table it is. */
export const Error: Story = {
  render: (args) => tag({ ...args, data: demo.file('export.csv', 'Alpha,Beta\n1,2\n') }),
};

const narrow = (args: Args): TemplateResult =>
  html`<div class="story-narrow">${tag({ ...args, data: demo.file('deals.csv', renamed) })}</div>`;
export const Narrow: Story = { render: narrow };
export const Dark: Story = { render: narrow, globals: { theme: 'dark' } };
export const Persian: Story = {
  render: (args) => beside({ ...args, data: demo.file('deals.csv', renamed) }),
  globals: { language: 'fa' },
};
export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag({ ...args, id: language, data: demo.file('deals.csv', renamed) })}</div>`)}
    </div>`,
};
