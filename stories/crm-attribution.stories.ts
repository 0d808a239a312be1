import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-attribution/define.ts';
import { shared } from './support/controls.ts';
import {
  asOf,
  campaigns,
  endless,
  leads,
  opportunityDetails,
  together,
  touches,
  unavailable,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-attribution');

export default {
  title: 'crm-attribution',
  component: 'crm-attribution',
  render: tag,
  argTypes: { ...shared },
  args: {
    src: together(touches, leads, campaigns, opportunityDetails),
    period: '2026',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** First touch, last touch and linear beside each other, on one scale. */
export const Default: Story = {};

/** Every model as a bar of shares. */
export const Models: Story = {
  args: { view: 'models', models: 'first last linear u-shaped w-shaped time-decay' },
};

export const Campaigns: Story = { args: { by: 'campaign', models: 'linear time-decay', 'half-life': 14 } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { args: { view: 'models' }, globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };
