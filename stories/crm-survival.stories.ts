import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-survival/define.ts';
import { shared } from './support/controls.ts';
import { asOf, customers, endless, unavailable } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-survival');

export default {
  title: 'crm-survival',
  component: 'crm-survival',
  render: tag,
  argTypes: { ...shared },
  args: { src: customers, 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** All customers: the curve, its band, and how many are still watched. */
export const Default: Story = {};

/** Curves that differ, with the log-rank test. */
export const Groups: Story = { args: { by: 'region' } };

/** Only those who came in these years. */
export const Period: Story = { args: { period: '2024-01..2025-12', by: 'segment' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '1990' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = {
  args: { by: 'region' },
  render: (args) => html`<div class="story-narrow">${tag(args)}</div>`,
};
export const Dark: Story = { args: { by: 'region' }, globals: { theme: 'dark' } };
export const Persian: Story = { args: { by: 'segment' }, globals: { language: 'fa' } };
