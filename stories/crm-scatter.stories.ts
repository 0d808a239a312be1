import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-scatter/define.ts';
import { shared } from './support/controls.ts';
import { asOf, endless, opportunities } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-scatter');

export default {
  title: 'crm-scatter',
  component: 'crm-scatter',
  render: tag,
  argTypes: shared,
  args: {
    x: 'opportunities-created',
    y: 'closed-won-amount',
    src: opportunities,
    period: '2026',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Every owner between two metrics, parted at the medians; only those far from them are named. */
export const Default: Story = {};

/** A third metric as the circles' areas. */
export const Sized: Story = { args: { size: 'pipeline-created' } };

export const Sources: Story = { args: { x: 'won-deals', y: 'win-rate', by: 'source' } };

/** Few deals behind a rate: the circle is hollow. */
export const VeryFewRows: Story = { args: { x: 'won-deals', y: 'win-rate', period: '2026-10' } };

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
