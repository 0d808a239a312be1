import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-breakdown/define.ts';
import { compare, shared } from './support/controls.ts';
import { asOf, dirtyDeals, endless, file, opportunities } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk, showFindings } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-breakdown');

export default {
  title: 'crm-breakdown',
  component: 'crm-breakdown',
  render: tag,
  argTypes: { compare, ...shared },
  args: {
    metric: 'closed-won-amount',
    by: 'region source owner',
    src: opportunities,
    period: '2026',
    compare: 'year',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Ranked bars; three dimensions to switch between; marks for the year before. */
export const Default: Story = {};

/** A rate: the line is that of all together. */
export const Rate: Story = { args: { metric: 'win-rate', by: 'source', compare: 'none' } };

/** Two metrics side by side, each with its own scale: effort and result. */
export const TwoMetrics: Story = {
  args: { metric: 'opportunities-created pipeline-created', by: 'region', compare: 'none' },
};

/** Two dimensions: each bar is 100 %, and what it comes to stands at its end. */
export const Shares: Story = { args: { by: 'region', split: 'source' } };
export const Stacked: Story = {
  args: { metric: 'won-deals', by: 'owner', split: 'region', stack: 'value' },
};

/** Rates do not add up: their parts stand side by side. */
export const RateByTwo: Story = { args: { metric: 'win-rate', by: 'region', split: 'deal_type' } };

/** Few rows behind a rate: the bar is pale, and says how many. */
export const VeryFewRows: Story = {
  args: { metric: 'win-rate', by: 'owner', period: '2026-10', filter: 'region=EMEA', compare: 'none' },
};

/** A list by nature, and an analysis that comes as a table. */
export const OwnDimension: Story = { args: { metric: 'lost-reasons hygiene-score', by: undefined } };

export const CutShort: Story = { args: { by: 'owner', top: 4 } };

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

/** Rows that could not be read are counted in the badge, and listed. */
export const Partial: Story = {
  render: (args) => tag({ ...args, data: file('deals.csv', dirtyDeals) }),
  args: { src: undefined, by: 'owner', period: '2026', compare: 'none', 'as-of': '2026-06-30' },
  play: showFindings,
};

/** A dimension that the export has no column for. */
export const NoColumn: Story = { args: { by: 'product_family' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
