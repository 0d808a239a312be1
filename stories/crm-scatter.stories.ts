import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-scatter/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-scatter');

export default {
  ...meta,
  title: 'crm-scatter',
  args: {
    x: 'opportunities-created',
    y: 'closed-won-amount',
    src: demo.opportunities,
    period: '2026',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Every owner between two metrics, parted at the medians; only those far from them are named. */
export const Default: Story = {};

/** A third metric as the circles' areas. */
export const Sized: Story = { args: { size: 'pipeline-created' } };

export const Sources: Story = { args: { x: 'won-deals', y: 'win-rate', by: 'source' } };

/** Few deals behind a rate: the circle is hollow. */
export const VeryFewRows: Story = { args: { x: 'won-deals', y: 'win-rate', period: '2026-10' } };

export const { AsTable, ByKeyboard, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
