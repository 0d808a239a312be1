import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-pipeline/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, over, inside, partial, states } = tagStories('crm-pipeline', {
  view: {
    control: 'select',
    options: ['stages', 'age', 'time-in-stage', 'waterfall', 'moves', 'deals', 'flow'],
  },
  closing: { control: 'select', options: [undefined, 'quarter', 'period', 'all'] },
});

export default {
  ...meta,
  title: 'crm-pipeline',
  args: { src: demo.together(demo.opportunities, demo.history, demo.stages), 'as-of': demo.asOf },
} satisfies Meta<Args>;

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

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { ...states.ByKeyboard, args: { view: 'moves', period: '2026-10' } };

export const { AsTable, Loading } = states;

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

/** A single open deal is enough for a picture. */
export const FewRows = over(() => demo.file('deals.csv', demo.fewDeals), { 'as-of': '2026-06-30' });

export const Partial = partial();

/** What changed needs the history of the stages. */
export const WithoutHistory: Story = { args: { src: demo.opportunities, view: 'waterfall' } };

export const Narrow: Story = {
  render: inside(
    'narrow',
    ...['stages', 'waterfall', 'moves', 'deals'].map((view) => ({ view, period: '2026-10' })),
  ),
};

export const Dark: Story = { ...states.Dark, args: { view: 'deals' } };
export const Persian: Story = { ...states.Persian, args: { view: 'moves', period: '1405-07' } };

export const VietnameseAndChinese: Story = {
  ...states.VietnameseAndChinese,
  args: { view: 'waterfall', period: '2026-10' },
};
