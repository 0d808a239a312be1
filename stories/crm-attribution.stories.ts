import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-attribution/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-attribution');

export default {
  ...meta,
  title: 'crm-attribution',
  args: {
    src: demo.together(demo.touches, demo.leads, demo.campaigns, demo.opportunityDetails),
    period: '2026',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** First touch, last touch and linear beside each other, on one scale. */
export const Default: Story = {};

/** Every model as a bar of shares. */
export const Models: Story = {
  args: { view: 'models', models: 'first last linear u-shaped w-shaped time-decay' },
};

export const Campaigns: Story = { args: { by: 'campaign', models: 'linear time-decay', 'half-life': 14 } };

export const Dark: Story = { ...states.Dark, args: { view: 'models' } };
export const { AsTable, ByKeyboard, Loading, Empty, Failed, Narrow, Persian } = states;
