import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-service/define.ts';
import { grain } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-service', { grain });

export default {
  ...meta,
  title: 'crm-service',
  args: {
    src: demo.together(demo.tickets, demo.caseEvents, demo.calls, demo.caseSurveys, demo.users),
    period: '2026',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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

export const { AsTable, ByKeyboard, Loading, Empty, Failed, Narrow } = states;
export const Dark: Story = { ...states.Dark, args: { view: 'calls' } };
export const Persian: Story = { ...states.Persian, args: { view: 'response' } };
