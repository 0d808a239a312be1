import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-stock/define.ts';
import { choice } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-stock', {
  low: choice('at-or-below', 'below', 'with-incoming'),
  amounts: choice('numbers', 'bands'),
  status: choice('all', 'in', 'low', 'out', 'coming'),
  view: choice('levels', 'value'),
});

export default {
  ...meta,
  title: 'crm-stock',
  args: {
    src: demo.together(demo.stock, demo.products, demo.wholesaleOrders, demo.orderLines, demo.rates),
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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
export const StockAlone: Story = { args: { src: demo.together(demo.stock, demo.products) } };

/** What it is worth, what lies too long, what expires. */
export const Value: Story = { args: { view: 'value' } };

export const { Loading, Empty, Failed: CannotBeShown, Narrow, Dark, Persian, VietnameseAndChinese } = states;
