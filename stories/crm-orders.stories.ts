import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-orders/define.ts';
import { choice, shared } from './support/controls.ts';
import {
  asOf,
  endless,
  orderLines,
  products,
  rates,
  together,
  unavailable,
  wholesaleOrders,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-orders');

export default {
  title: 'crm-orders',
  component: 'crm-orders',
  render: tag,
  argTypes: { view: choice('open', 'status', 'timeline', 'history', 'reorder'), ...shared },
  args: {
    src: together(wholesaleOrders, orderLines, products, rates),
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

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

export const AsTable: Story = { args: { view: 'timeline' }, play: showTable };

/** One Tab stop; arrows walk from order to order, Enter fires `crm-select`. */
export const ByKeyboard: Story = { args: { view: 'timeline' }, play: walk };

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
