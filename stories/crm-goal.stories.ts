import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-goal/define.ts';
import { target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-goal', { target });

export default {
  ...meta,
  title: 'crm-goal',
  args: {
    src: demo.together(demo.opportunities, demo.surveys, demo.targets),
    period: '2026-Q4',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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

/** Neither the page nor the targets file has a goal: the tag says what to give it. */
export const NoTarget: Story = { args: { metric: 'won-deals' } };

export const { AsTable, ByKeyboard, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
