import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-survival/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-survival');

export default {
  ...meta,
  title: 'crm-survival',
  args: { src: demo.customers, 'as-of': demo.asOf },
} satisfies Meta<Args>;

/** All customers: the curve, its band, and how many are still watched. */
export const Default: Story = {};

/** Curves that differ, with the log-rank test. */
export const Groups: Story = { args: { by: 'region' } };

/** Only those who came in these years. */
export const Period: Story = { args: { period: '2024-01..2025-12', by: 'segment' } };

export const Empty: Story = { args: { period: '1990' } };
export const { AsTable, ByKeyboard, Loading, Failed } = states;

export const Narrow: Story = { ...states.Narrow, args: { by: 'region' } };
export const Dark: Story = { ...states.Dark, args: { by: 'region' } };
export const Persian: Story = { ...states.Persian, args: { by: 'segment' } };
