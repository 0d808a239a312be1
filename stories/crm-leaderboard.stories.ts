import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-leaderboard/define.ts';
import { compare, target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-leaderboard', { compare, target });

export default {
  ...meta,
  title: 'crm-leaderboard',
  args: {
    metric: 'closed-won-amount win-rate won-deals average-deal-size',
    src: demo.together(demo.opportunities, demo.history, demo.targets),
    period: '2026-Q3',
    me: 'Zhou Lanqing',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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

export const { AsTable, ByKeyboard, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
