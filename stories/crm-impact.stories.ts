import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-impact/define.ts';
import { shared } from './support/controls.ts';
import {
  asOf,
  customers,
  endless,
  leads,
  milestones,
  opportunities,
  together,
  unavailable,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-impact');

export default {
  title: 'crm-impact',
  component: 'crm-impact',
  render: tag,
  argTypes: { ...shared },
  args: { src: together(milestones, opportunities, leads, customers), 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Six months before and after the newest milestone. */
export const Default: Story = {};

/** Another milestone, one metric, a month on either side left out. */
export const Chosen: Story = {
  args: { metric: 'win-rate', milestone: 'Customer portal launch', washout: 30 },
};

/** The months after are not over: equally many days are compared. */
export const UnderWay: Story = { args: { metric: 'win-rate average-deal-size', 'as-of': '2025-11-30' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { 'as-of': '2023-01-31' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = {
  args: { metric: 'win-rate lead-response-time' },
  render: (args) => html`<div class="story-narrow">${tag(args)}</div>`,
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = {
  args: { metric: 'win-rate lead-response-time' },
  globals: { language: 'fa' },
};
