import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-stock/define.ts';
import { choice, shared } from './support/controls.ts';
import {
  asOf,
  endless,
  orderLines,
  products,
  rates,
  stock,
  together,
  unavailable,
  wholesaleOrders,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-stock');

export default {
  title: 'crm-stock',
  component: 'crm-stock',
  render: tag,
  argTypes: {
    low: choice('at-or-below', 'below', 'with-incoming'),
    amounts: choice('numbers', 'bands'),
    status: choice('all', 'in', 'low', 'out', 'coming'),
    view: choice('levels', 'value'),
    ...shared,
  },
  args: {
    src: together(stock, products, wholesaleOrders, orderLines, rates),
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** What there is of each product, what is missing first. The tick on a bar is the reorder point. */
export const Default: Story = {};

/** One warehouse. */
export const OneWarehouse: Story = { args: { filter: 'location=Europe warehouse' } };

/** Customers see whether there is some, not how much. */
export const Bands: Story = { args: { amounts: 'bands' } };

/** Low only where what is on its way does not help. */
export const LowWithIncoming: Story = { args: { low: 'with-incoming' } };

export const OnTheWay: Story = { args: { status: 'coming' } };

/** Without order lines nothing is known of sales. */
export const StockAlone: Story = { args: { src: together(stock, products) } };

/** What it is worth, what lies too long, what expires. */
export const Value: Story = { args: { view: 'value' } };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

export const CannotBeShown: Story = {
  render: (args) => tag({ ...args, src: undefined, data: unavailable() }),
  parameters: { waitFor: 'error' },
};

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
