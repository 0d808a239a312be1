import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-forecast/define.ts';
import { shared, target } from './support/controls.ts';
import { asOf, endless, fewDeals, file, opportunities, targets, together } from './support/data.ts';
import { showTable } from './support/plays.ts';
import { forecast, type Args } from './support/tag.ts';

export default {
  title: 'crm-forecast',
  component: 'crm-forecast',
  render: forecast,
  argTypes: { target, ...shared },
  args: { src: together(opportunities, targets), period: 'this-quarter', 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Four weeks into the quarter: what is won and hoped for, against the goal; and the months with their projection. */
export const Default: Story = {};

export const WholeYear: Story = { args: { period: 'this-year' } };

export const NoTarget: Story = { args: { src: opportunities } };

/** Half a year of history: the intervals are as wide as that. */
export const ShortHistory: Story = {
  render: (args) => forecast({ ...args, data: file('deals.csv', fewDeals) }),
  args: { src: undefined, period: '2026-Q2', 'as-of': '2026-06-15', target: 20_000 },
};

export const AsTable: Story = { play: showTable };

export const Loading: Story = {
  render: (args) => forecast({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

export const BadPeriod: Story = { args: { period: 'this-quater' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${forecast(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

/** The third quarter of the Persian year, Mehr to Azar; its months and their projection are Persian too. */
export const PersianMonths: Story = {
  args: { period: '1405-Q3', target: 2_500_000 },
  globals: { language: 'fa' },
};

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${forecast(args)}</div>`)}
    </div>`,
};
