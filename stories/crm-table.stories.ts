import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/crm-table/define.ts';
import { choice } from './support/controls.ts';
import * as demo from './support/data.ts';
import { settled, tagsIn, within } from './support/tags-in.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-table', { which: choice('won', 'open') });

export default {
  ...meta,
  title: 'crm-table',
  args: {
    table: 'deals',
    order: 'amount desc',
    src: demo.together(demo.opportunities, demo.users, demo.customers),
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Rows of a table: those columns that tell most; sorted by a click on a head, searched, copied, downloaded. */
export const Default: Story = {};

export const OwnColumns: Story = { args: { columns: 'name, owner_id, amount, close_date', search: 'labs' } };

/** Rows whose moment lies in the period. */
export const InAPeriod: Story = { args: { period: '2026-Q3', dated: 'closed_at' } };

/** An analysis that gives a list; won or open. */
export const TopDeals: Story = {
  args: { table: undefined, order: undefined, metric: 'top-deals', period: '2026' },
};

/** Several lists to choose from. */
export const DealsAtRisk: Story = {
  args: {
    ...{ table: undefined, order: undefined, metric: 'top-deals stalled-deals overdue-deals' },
    src: demo.together(demo.opportunities, demo.history, demo.stages, demo.users),
  },
};

/** The rows that a metric counts; of a rate those in grey are only in the denominator. */
export const BehindANumber: Story = {
  args: { table: undefined, metric: 'win-rate', period: '2026-Q3' },
};

/** Moves between stages as a matrix. */
export const Matrix: Story = {
  args: {
    ...{ table: undefined, order: undefined, metric: 'stage-conversion-matrix' },
    src: demo.together(demo.opportunities, demo.history, demo.stages),
  },
};

/** Metrics side by side, a row a group. */
export const ByOwner: Story = {
  args: {
    table: undefined,
    order: 'won-deals desc',
    metric: 'won-deals win-rate closed-won-amount',
    by: 'owner',
  },
};

/** Orders of dealers in their own currencies. */
export const SeveralCurrencies: Story = {
  args: {
    table: 'orders',
    order: 'placed_at desc',
    src: demo.together(demo.wholesaleOrders, demo.orderLines, demo.products, demo.stock, demo.rates),
  },
};

/** One Tab stop; arrows walk from cell to cell, Enter picks a row and fires `crm-select`. */
export const ByKeyboard: Story = {
  async play({ canvasElement }) {
    await settled(canvasElement);
    const [element] = tagsIn(canvasElement);
    const picked: unknown[] = [];
    element!.addEventListener('crm-select', ({ detail }) => picked.push(detail.filter), { once: true });
    within(element!, 'table[role=grid]').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    await expect(within(element!, 'table[role=grid]').getAttribute('aria-activedescendant')).toBe('cell-1-1');
    await userEvent.keyboard('{Enter}');
    await expect(picked.length).toBe(1);
  },
};

export const { Loading, Empty, Failed: CannotBeShown, Narrow, Dark, Persian, VietnameseAndChinese } = states;
