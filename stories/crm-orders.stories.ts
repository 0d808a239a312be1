import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-orders/define.ts';
import { choice } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { tag, meta, states } = tagStories('crm-orders', {
  view: choice('open', 'status', 'timeline', 'history', 'reorder'),
});

export default {
  ...meta,
  title: 'crm-orders',
  args: {
    src: demo.together(demo.wholesaleOrders, demo.orderLines, demo.products, demo.rates),
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** What is still to come, late orders first. */
export const Default: Story = {};

/** What is late stands first, with its days. */
export const Late: Story = {
  render: (args) =>
    tag({
      ...{ ...args, src: undefined, 'as-of': '2026-03-20', currency: 'EUR' },
      data: {
        orders: [
          ['W-1', '2026-03-03', 'processing', '2026-03-18', 250],
          ['W-2', '2026-03-06', 'processing', '2026-03-12', 1400],
          ['W-3', '2026-03-17', 'on_hold', null, 90],
          ['W-4', '2026-03-18', 'pending', '2026-03-25', 320],
        ].map(([order_id, placed_at, status, promised_at, total]) => ({
          ...{
            order_id,
            placed_at,
            status,
            promised_at,
            total,
            shipped_at: null,
            customer_id: 'Marrowick Supply',
          },
        })),
      },
    }),
};

/** One customer's. The attribute chooses and does not protect: give a customer's page that customer's export alone. */
export const OneCustomer: Story = { args: { customer: 'Zollingen Trading' } };

export const ByStatus: Story = { args: { view: 'status', period: '2026' } };

/** Each order's way from the day on which it was placed. */
export const Timeline: Story = { args: { view: 'timeline', customer: 'Zollingen Trading' } };

export const History: Story = { args: { view: 'history', customer: 'Zollingen Trading' } };

/** Bought regularly, and due again. */
export const DueAgain: Story = { args: { view: 'reorder', customer: 'Zollingen Trading' } };

export const AsTable: Story = { ...states.AsTable, args: { view: 'timeline' } };

/** One Tab stop; arrows walk from order to order, Enter fires `crm-select`. */
export const ByKeyboard: Story = { ...states.ByKeyboard, args: { view: 'timeline' } };

export const { Loading, Empty, Failed: CannotBeShown, Narrow, Dark, Persian, VietnameseAndChinese } = states;
