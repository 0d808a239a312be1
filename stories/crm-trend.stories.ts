import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-trend/define.ts';
import { compare, grain, shared, target } from './support/controls.ts';
import { asOf, endless, opportunities, targets, together } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-trend');

export default {
  title: 'crm-trend',
  component: 'crm-trend',
  render: tag,
  argTypes: { compare, grain, target, ...shared },
  args: {
    metric: 'closed-won-amount',
    src: together(opportunities, targets),
    period: 'last-12-months',
    compare: 'year',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

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

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

/** What does not add up cannot be stacked; the error says what is possible. */
export const BadKind: Story = { args: { metric: 'win-rate', by: 'region', kind: 'area' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
