import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-service/define.ts';
import { grain, shared } from './support/controls.ts';
import {
  asOf,
  calls,
  caseEvents,
  caseSurveys,
  endless,
  tickets,
  together,
  unavailable,
  users,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-service');

export default {
  title: 'crm-service',
  component: 'crm-service',
  render: tag,
  argTypes: { grain, ...shared },
  args: {
    src: together(tickets, caseEvents, calls, caseSurveys, users),
    period: '2026',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** What came in, what was handled, and what was left open. */
export const Default: Story = {};

/** How old the open cases are, and what they are. */
export const Backlog: Story = { args: { view: 'backlog' } };

/** Time to the first response and to the resolution; promises kept. */
export const Response: Story = { args: { view: 'response' } };

export const Channels: Story = { args: { view: 'channels' } };

/** The same by another dimension. */
export const Topics: Story = { args: { view: 'channels', by: 'topic', top: 5 } };

export const Agents: Story = { args: { view: 'agents', me: 'Mitra Sabzevari' } };

/** Calls and those that were given up; how many were answered in time. */
export const Calls: Story = { args: { view: 'calls' } };

export const CallsByHour: Story = { args: { view: 'hours', 'time-zone': 'Europe/Paris' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

/** The file cannot be had. */
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { args: { view: 'calls' }, globals: { theme: 'dark' } };
export const Persian: Story = { args: { view: 'response' }, globals: { language: 'fa' } };
