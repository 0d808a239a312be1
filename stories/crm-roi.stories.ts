import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-roi/define.ts';
import { shared } from './support/controls.ts';
import { asOf, costs, endless, opportunities, together, unavailable, users } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-roi');

export default {
  title: 'crm-roi',
  component: 'crm-roi',
  render: tag,
  argTypes: { ...shared },
  args: {
    src: together(users, costs, opportunities),
    period: '2026',
    'as-of': asOf,
    'hours-per-week': 3,
    'hours-per-deal': 26,
    'gross-margin': 0.45,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Users, their cost, close rate and mean deal come from the data; the rest is said. */
export const Default: Story = {};

/** Everything is said. */
export const Said: Story = {
  args: {
    users: 20,
    'hourly-cost': 30,
    'extra-revenue': 16000,
    'gross-margin': 0.5,
    'crm-cost': 1000,
  },
};

/** Something is still needed: the form asks for it. */
export const Empty: Story = { args: { 'gross-margin': undefined } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };
