import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-campaigns/define.ts';
import { grain, shared } from './support/controls.ts';
import {
  asOf,
  campaigns,
  costs,
  customers,
  endless,
  leads,
  opportunityDetails,
  subscribers,
  together,
  touches,
  unavailable,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-campaigns');

export default {
  title: 'crm-campaigns',
  component: 'crm-campaigns',
  render: tag,
  argTypes: { grain, ...shared },
  args: {
    src: together(campaigns, leads, touches, costs, subscribers, opportunityDetails, customers),
    period: '2026',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** What each campaign cost and brought, the largest revenue first. */
export const Default: Story = {};

/** The same by return on what was spent. */
export const ByReturn: Story = { args: { metric: 'campaign-roi', top: 6 } };

/** How far the period's leads got. */
export const Lifecycle: Story = { args: { view: 'lifecycle' } };

/** Opened, clicked, unsubscribed: over time and by mailing. */
export const Email: Story = { args: { view: 'email' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { args: { view: 'email' }, globals: { theme: 'dark' } };
export const Persian: Story = { args: { view: 'lifecycle' }, globals: { language: 'fa' } };
