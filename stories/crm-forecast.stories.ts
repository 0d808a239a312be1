import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-forecast/define.ts';
import { target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, over, states } = tagStories('crm-forecast', { target });

export default {
  ...meta,
  title: 'crm-forecast',
  args: { src: demo.together(demo.opportunities, demo.targets), period: 'this-quarter', 'as-of': demo.asOf },
} satisfies Meta<Args>;

/** Four weeks into the quarter: what is won and hoped for, against the goal; and the months with their projection. */
export const Default: Story = {};

export const WholeYear: Story = { args: { period: 'this-year' } };

export const NoTarget: Story = { args: { src: demo.opportunities } };

/** Half a year of history: the intervals are as wide as that. */
export const ShortHistory = over(() => demo.file('deals.csv', demo.fewDeals), {
  period: '2026-Q2',
  'as-of': '2026-06-15',
  target: 20_000,
});

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

export const BadPeriod: Story = { args: { period: 'this-quater' } };

/** The third quarter of the Persian year, Mehr to Azar; its months and their projection are Persian too. */
export const PersianMonths: Story = {
  args: { period: '1405-Q3', target: 2_500_000 },
  globals: { language: 'fa' },
};

export const { AsTable, Loading, Narrow, Dark, Persian, VietnameseAndChinese } = states;
