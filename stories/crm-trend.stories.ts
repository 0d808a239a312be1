import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-trend/define.ts';
import { compare, grain, target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-trend', { compare, grain, target });

export default {
  ...meta,
  title: 'crm-trend',
  args: {
    metric: 'closed-won-amount',
    src: demo.together(demo.opportunities, demo.targets),
    period: 'last-12-months',
    compare: 'year',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** This year over the last. */
export const Default: Story = {};

/** Columns with each quarter's goal from the targets file; the running quarter is hatched. */
export const Columns: Story = {
  args: { kind: 'columns', grain: 'quarter', period: '2026', compare: 'none' },
};

/** From the quarter's first day towards its target, beside an even pace and the year before. */
export const Cumulative: Story = { args: { kind: 'cumulative', period: '2026-Q4', grain: 'week' } };

export const OwnTarget: Story = { args: { kind: 'cumulative', period: '2026', target: 9_000_000 } };

/** One metric by a dimension: each line is named at its end. */
export const ByRegion: Story = { args: { by: 'region' } };

/** Too many lines for one plot: a small picture each, on one scale. */
export const ByOwner: Story = { args: { metric: 'won-deals', by: 'owner' } };

export const StackedAreas: Story = { args: { metric: 'pipeline-created', by: 'source', kind: 'area' } };
export const StackedColumns: Story = { args: { metric: 'pipeline-created', by: 'source', kind: 'columns' } };

export const SeveralMetrics: Story = { args: { metric: 'won-deals lost-deals opportunities-created' } };

/** Metrics of several units have a picture each. */
export const SeveralUnits: Story = {
  args: { metric: 'win-rate won-deals closed-won-amount sales-cycle-length' },
};

/** What does not add up cannot be stacked; the error says what is possible. */
export const BadKind: Story = { args: { metric: 'win-rate', by: 'region', kind: 'area' } };

export const { AsTable, ByKeyboard, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
