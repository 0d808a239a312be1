import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-cohort/define.ts';
import { grain } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-cohort', { grain });

export default {
  ...meta,
  title: 'crm-cohort',
  args: {
    src: demo.together(demo.customers, demo.subscriptions, demo.orders),
    period: '2025-07..2026-06',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Share of each month's new customers that is left. */
export const Default: Story = {};

/** Customers of a quarter who ordered again, quarter by quarter. */
export const Ordering: Story = { args: { active: 'orders', bucket: 'quarter', period: '2024' } };

/** New, grown, shrunk and lost recurring revenue. */
export const Movements: Story = { args: { view: 'movements', period: '2026' } };

/** Revenue of each cohort, out of that of its first quarter. */
export const Revenue: Story = { args: { view: 'revenue', bucket: 'quarter', columns: 6, period: '2025' } };

export const Empty: Story = { args: { period: '2010' } };

export const { AsTable, ByKeyboard, Loading, Failed, Narrow, Dark, Persian } = states;
