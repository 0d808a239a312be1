import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-breakdown/define.ts';
import { compare } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, partial, states } = tagStories('crm-breakdown', { compare });

export default {
  ...meta,
  title: 'crm-breakdown',
  args: {
    metric: 'closed-won-amount',
    by: 'region source owner',
    src: demo.opportunities,
    period: '2026',
    compare: 'year',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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

export const Partial = partial({ by: 'owner', period: '2026', compare: 'none' });

/** A dimension that the export has no column for. */
export const NoColumn: Story = { args: { by: 'product_family' } };

export const { AsTable, ByKeyboard, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
