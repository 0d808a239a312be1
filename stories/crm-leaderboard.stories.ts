import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-leaderboard/define.ts';
import { compare, shared, target } from './support/controls.ts';
import { asOf, endless, history, opportunities, targets, together } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-leaderboard');

export default {
  title: 'crm-leaderboard',
  component: 'crm-leaderboard',
  render: tag,
  argTypes: { compare, target, ...shared },
  args: {
    metric: 'closed-won-amount win-rate won-deals average-deal-size',
    src: together(opportunities, history, targets),
    period: '2026-Q3',
    me: 'Zhou Lanqing',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Everybody by the amount won, beside it other metrics, the part of the goal and the ranks gained; one's own row stands out. */
export const Default: Story = {};

/** The scorecard analysis; a column without values is left out. */
export const Scorecard: Story = { args: { metric: 'rep-scorecard' } };

/** The same ranked by another of its columns. */
export const RankedByWinRate: Story = {
  args: { metric: 'rep-scorecard', columns: 'win-rate won-deals average-deal-size' },
};

export const Teams: Story = { args: { metric: 'win-rate', by: 'region', target: 0.4, me: undefined } };

/** One's own row is shown wherever it ranks. */
export const CutShort: Story = { args: { top: 3, me: 'Sahar Kuhestani' } };

/** Fewer days are better: the shortest leads. */
export const LowerIsBetter: Story = { args: { metric: 'sales-cycle-length won-deals' } };

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
