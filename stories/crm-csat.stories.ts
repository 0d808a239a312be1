import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-csat/define.ts';
import { compare, grain, shared, target } from './support/controls.ts';
import { asOf, caseSurveys, endless, together, unavailable, users } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-csat');

export default {
  title: 'crm-csat',
  component: 'crm-csat',
  render: tag,
  argTypes: { compare, grain, target, ...shared },
  args: {
    src: together(caseSurveys, users),
    period: '2026',
    by: 'agent',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Share of satisfied answers with its interval, answers by score, the course, and each agent. */
export const Default: Story = {};

/** A goal as a line through the course, and the change on the quarter before. */
export const WithTarget: Story = { args: { period: '2026-Q3', target: 0.85, by: undefined } };

export const Mean: Story = { args: { metric: 'csat-average', by: undefined } };

/** Customer effort: higher is easier. */
export const Effort: Story = { args: { metric: 'ces', period: 'all', by: undefined } };

/** Few answers: what rests on less than five is pale, with its n. */
export const VeryFewRows: Story = { args: { period: '2026-10' } };

export const AsTable: Story = { play: showTable };
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };
export const Failed: Story = { render: (args) => tag({ ...args, src: undefined, data: unavailable() }) };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };
