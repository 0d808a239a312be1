import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-impact/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-impact');

export default {
  ...meta,
  title: 'crm-impact',
  args: {
    src: demo.together(demo.milestones, demo.opportunities, demo.leads, demo.customers),
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Six months before and after the newest milestone. */
export const Default: Story = {};

/** Another milestone, one metric, a month on either side left out. */
export const Chosen: Story = {
  args: { metric: 'win-rate', milestone: 'Customer portal launch', washout: 30 },
};

/** The months after are not over: equally many days are compared. */
export const UnderWay: Story = { args: { metric: 'win-rate average-deal-size', 'as-of': '2025-11-30' } };

export const Empty: Story = { args: { 'as-of': '2023-01-31' } };

export const Narrow: Story = { ...states.Narrow, args: { metric: 'win-rate lead-response-time' } };
export const { AsTable, ByKeyboard, Loading, Failed, Dark } = states;
export const Persian: Story = {
  args: { metric: 'win-rate lead-response-time' },
  globals: { language: 'fa' },
};
