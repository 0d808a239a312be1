import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-cohort/define.ts';
import { grain, shared } from './support/controls.ts';
import { asOf, customers, endless, orders, subscriptions, together, unavailable } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-cohort');

export default {
  title: 'crm-cohort',
  component: 'crm-cohort',
  render: tag,
  argTypes: { grain, ...shared },
  args: {
    src: together(customers, subscriptions, orders),
    period: '2025-07..2026-06',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Share of each month's new customers that is left. */
export const Default: Story = {};

/** Customers of a quarter who ordered again, quarter by quarter. */
export const Ordering: Story = { args: { active: 'orders', bucket: 'quarter', period: '2024' } };

/** New, grown, shrunk and lost recurring revenue. */
export const Movements: Story = { args: { view: 'movements', period: '2026' } };

/** Revenue of each cohort, out of that of its first quarter. */
export const Revenue: Story = { args: { view: 'revenue', bucket: 'quarter', columns: 6, period: '2025' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2010' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };
