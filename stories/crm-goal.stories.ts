import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-goal/define.ts';
import { shared, target } from './support/controls.ts';
import { asOf, endless, opportunities, surveys, targets, together } from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-goal');

export default {
  title: 'crm-goal',
  component: 'crm-goal',
  render: tag,
  argTypes: { target, ...shared },
  args: {
    src: together(opportunities, surveys, targets),
    period: '2026-Q4',
    'as-of': asOf,
  },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Every goal of the quarter: what is reached, where an even pace would be, where it will end. */
export const Default: Story = {};

/** One metric with its target, its pace, the days left and where it will land. */
export const OneMetric: Story = { args: { metric: 'closed-won-amount' } };

export const OwnTarget: Story = { args: { metric: 'won-deals', target: 120 } };

/** A period that is over has no pace. */
export const Finished: Story = { args: { metric: 'closed-won-amount', period: '2026-Q3' } };

/** A rate has no pace either. */
export const Rate: Story = { args: { metric: 'win-rate' } };

/** Which of the five marks of a SMART goal each has. */
export const Smart: Story = { args: { kind: 'smart' } };

export const AsTable: Story = { play: showTable };

/** One Tab stop; arrows walk from mark to mark, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

/** Neither the page nor the targets file has a goal: the tag says what to give it. */
export const NoTarget: Story = { args: { metric: 'won-deals' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
