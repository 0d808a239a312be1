import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-funnel/define.ts';
import { shared } from './support/controls.ts';
import {
  asOf,
  dirtyDeals,
  endless,
  file,
  history,
  opportunities,
  surveys,
  together,
} from './support/data.ts';
import { showTable, walk } from './support/plays.ts';
import { funnel, type Args } from './support/tag.ts';

export default {
  title: 'crm-funnel',
  component: 'crm-funnel',
  render: funnel,
  argTypes: shared,
  args: { src: together(opportunities, history), period: 'last-12-months', 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Deals that were created in the period, and how far they had come by as-of. */
export const Default: Story = {};

/** Without the stage history, what a deal has reached is inferred from its current stage; the tag says so. */
export const NoHistory: Story = { args: { src: opportunities } };

/** Too few deals to call a step the weakest. */
export const VeryFewRows: Story = { args: { filter: 'owner=Anneke Søgaard', period: '2026-09' } };

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from stage to stage, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => funnel({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { filter: 'region=Antarctica' } };

export const Partial: Story = {
  render: (args) => funnel({ ...args, data: file('deals.csv', dirtyDeals) }),
  args: { src: undefined, period: '2026', 'as-of': '2026-06-30' },
};

/** Answers of a survey hold no deals. */
export const OtherTable: Story = { args: { src: surveys } };

export const OwnLooks: Story = {
  render: (args) => html`<div class="story-brand">${funnel(args)}</div>`,
};

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${funnel(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${funnel(args)}</div>`)}
    </div>`,
};
