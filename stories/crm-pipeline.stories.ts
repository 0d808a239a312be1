import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-pipeline/define.ts';
import { shared } from './support/controls.ts';
import {
  asOf,
  dirtyDeals,
  endless,
  fewDeals,
  file,
  history,
  opportunities,
  stages,
  together,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showFindings, showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-pipeline');

export default {
  title: 'crm-pipeline',
  component: 'crm-pipeline',
  render: tag,
  argTypes: {
    view: {
      control: 'select',
      options: ['stages', 'age', 'time-in-stage', 'waterfall', 'moves', 'deals', 'flow'],
    },
    closing: { control: 'select', options: [undefined, 'quarter', 'period', 'all'] },
    ...shared,
  },
  args: { src: together(opportunities, history, stages), 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Count, amount and weighted amount, stage after stage. */
export const Default: Story = {};

/** How old the open deals are, and which are older than three quarters of the wins took. */
export const Age: Story = { args: { view: 'age' } };

/** Days in the stage now, and a mark for what is usual. */
export const TimeInStage: Story = { args: { view: 'time-in-stage' } };

/** From the pipeline at the start of the period to that at its end. */
export const Waterfall: Story = { args: { view: 'waterfall', period: '2026-10' } };

/** All open deals, whenever they are expected to close. */
export const WaterfallOfAll: Story = { args: { view: 'waterfall', period: '2026-Q3', closing: 'all' } };

/** Shares of the moves out of each stage; grey: who stayed. */
export const Moves: Story = { args: { view: 'moves', period: '2026-10' } };

/** Every open deal by expected close and amount; shape and colour tell what is wrong with it. */
export const Deals: Story = { args: { view: 'deals' } };

/** What became of the deals of each forecast category, or stage. */
export const Flow: Story = { args: { view: 'flow', period: '2026-10' } };
export const FlowByStage: Story = { args: { view: 'flow', by: 'stage', period: '2026-10' } };

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { args: { view: 'moves', period: '2026-10' }, play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

/** A single open deal is enough for a picture. */
export const FewRows: Story = {
  render: (args) => tag({ ...args, data: file('deals.csv', fewDeals) }),
  args: { src: undefined, 'as-of': '2026-06-30' },
};

/** Rows that could not be read are counted in the badge, and listed. */
export const Partial: Story = {
  render: (args) => tag({ ...args, data: file('deals.csv', dirtyDeals) }),
  args: { src: undefined, 'as-of': '2026-06-30' },
  play: showFindings,
};

/** What changed needs the history of the stages. */
export const WithoutHistory: Story = { args: { src: opportunities, view: 'waterfall' } };

export const Narrow: Story = {
  render: (args) =>
    html`<div class="story-narrow">
      ${['stages', 'waterfall', 'moves', 'deals'].map((view) => tag({ ...args, view, period: '2026-10' }))}
    </div>`,
};

export const Dark: Story = { args: { view: 'deals' }, globals: { theme: 'dark' } };
export const Persian: Story = { args: { view: 'moves', period: '1405-07' }, globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag({ ...args, view: 'waterfall', period: '2026-10' })}</div>`)}
    </div>`,
};
