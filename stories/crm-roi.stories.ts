import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-roi/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-roi');

export default {
  ...meta,
  title: 'crm-roi',
  args: {
    src: demo.together(demo.users, demo.costs, demo.opportunities),
    period: '2026',
    'as-of': demo.asOf,
    'hours-per-week': 3,
    'hours-per-deal': 26,
    'gross-margin': 0.45,
  },
} satisfies Meta<Args>;

/** Users, their cost, close rate and mean deal come from the data; the rest is said. */
export const Default: Story = {};

/** Everything is said. */
export const Said: Story = {
  args: {
    users: 20,
    'hourly-cost': 30,
    'extra-revenue': 16000,
    'gross-margin': 0.5,
    'crm-cost': 1000,
  },
};

/** Something is still needed: the form asks for it. */
export const Empty: Story = { args: { 'gross-margin': undefined } };

export const { AsTable, ByKeyboard, Loading, Failed, Narrow, Dark, Persian } = states;
