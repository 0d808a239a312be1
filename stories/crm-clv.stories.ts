import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-clv/define.ts';
import { shared } from './support/controls.ts';
import {
  asOf,
  customers,
  endless,
  orderLines,
  orders,
  products,
  rates,
  together,
  unavailable,
  wholesaleOrders,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-clv');

export default {
  title: 'crm-clv',
  component: 'crm-clv',
  render: tag,
  argTypes: { ...shared },
  args: { src: together(orders, customers), 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Customers by when, how often and for how much they ordered. */
export const Default: Story = {};

/** What each customer is likely to bring in a year. */
export const Value: Story = { args: { view: 'value', margin: 0.4 } };

/** Which products bring most of the sales. */
export const Abc: Story = {
  args: { view: 'abc', src: together(wholesaleOrders, orderLines, products, rates), period: '2026' },
};

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { 'as-of': '2019-12-31' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { args: { view: 'value' }, globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };
