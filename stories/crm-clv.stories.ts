import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-clv/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-clv');

export default {
  ...meta,
  title: 'crm-clv',
  args: { src: demo.together(demo.orders, demo.customers), 'as-of': demo.asOf },
} satisfies Meta<Args>;

/** Customers by when, how often and for how much they ordered. */
export const Default: Story = {};

/** What each customer is likely to bring in a year. */
export const Value: Story = { args: { view: 'value', margin: 0.4 } };

/** Which products bring most of the sales. */
export const Abc: Story = {
  args: {
    view: 'abc',
    src: demo.together(demo.wholesaleOrders, demo.orderLines, demo.products, demo.rates),
    period: '2026',
  },
};

export const Empty: Story = { args: { 'as-of': '2019-12-31' } };

export const Dark: Story = { ...states.Dark, args: { view: 'value' } };
export const { AsTable, ByKeyboard, Loading, Failed, Narrow, Persian } = states;
