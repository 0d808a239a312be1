import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/crm-kpi/define.ts';
import { compare, grain, metrics, target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';
import { settled, tagsIn, until, within } from './support/tags-in.ts';

const src = demo.together(demo.opportunities, demo.targets);

const { tag, meta, over, inside, partial, states } = tagStories('crm-kpi', {
  metric: metrics,
  compare,
  grain,
  target,
});

export default {
  ...meta,
  title: 'crm-kpi',
  args: { metric: 'win-rate', src, period: '2026-Q3', compare: 'previous', 'as-of': demo.asOf },
} satisfies Meta<Args>;

/** A rate of one quarter beside the one before, with its interval, its course and its goal from the targets file. */
export const Default: Story = {};

/** Money changes by a share of itself; a goal for the year is the sum of the quarters' goals. */
export const Money: Story = {
  args: { metric: 'closed-won-amount', period: 'this-year', compare: 'year' },
};

/** Fewer days are better, and the colour of the change says so. */
export const LowerIsBetter: Story = {
  args: { metric: 'sales-cycle-length', period: 'last-12-months', compare: 'year' },
};

export const SeveralSideBySide: Story = {
  render: inside(
    'grid',
    ...['closed-won-amount', 'win-rate', 'average-deal-size', 'sales-cycle-length'].map((metric) => ({
      metric,
    })),
  ),
};

export const NoTarget: Story = { args: { src: demo.opportunities } };

/** The page's own goal, in the metric's unit. */
export const OwnTarget: Story = {
  args: { metric: 'closed-won-amount', period: 'this-quarter', target: 2_500_000 },
};

/** Of four deals a percentage would pretend precision. */
export const VeryFewRows: Story = { args: { filter: 'owner=Anneke Søgaard', period: '2026-10' } };

/** The small engine does not know every metric; the larger one is loaded when it is asked for. */
export const FromTheWholeCatalogue: Story = { args: { metric: 'sales-velocity' } };

/** One Tab stop; arrows walk, each point is read out, Enter fires `crm-select`. */

export const { AsTable, ByKeyboard, Loading } = states;

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

export const Partial = partial({ period: '2026-Q2' });

/** A refresh that fails keeps the last good picture. */
export const Stale: Story = {
  ...over(() => demo.file('deals.csv', demo.fewDeals), { period: '2026-Q2', 'as-of': '2026-06-30' }),
  parameters: { waitFor: 'stale' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const tag = tagsIn(canvasElement)[0]!;
    const before = within(tag, '.number').textContent;
    tag.data = demo.unavailable();
    await until(canvasElement, 'stale');
    await expect(within(tag, '.number').textContent).toBe(before);
  },
};

/** What was known stays until there is something newer. */
export const Refreshing: Story = {
  ...Stale,
  parameters: { waitFor: 'revalidating' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    tagsIn(canvasElement)[0]!.data = demo.endless();
    await until(canvasElement, 'revalidating');
  },
};

export const MissingFile: Story = { args: { src: 'no-such-file.csv' }, tags: ['logs-missing-file'] };

/** A sign-in page, or one that catches every address. */
export const PageInsteadOfCsv: Story = { args: { src: 'iframe.html' } };

export const UnknownHeaders = over(() =>
  demo.file('weather.csv', 'Station,Wind,Rain\nHarbour,14,2\nHill,31,0\n'),
);

export const UnknownMetric: Story = { args: { metric: 'win-ratio' } };

export const BadAttribute: Story = { args: { compare: 'last-week' } };

/** A page may say it in its own words. */
export const OwnWords: Story = {
  render: ({ metric, src: address, filter }) =>
    html`<crm-kpi metric=${metric} src=${address} filter=${filter}>
      <p slot="empty">No deals of yours yet. Your first will show up here.</p>
    </crm-kpi>`,
  args: { filter: 'owner=Nobody' },
};

export const InlineCsv: Story = {
  render: ({ metric, period, compare: than }) =>
    html`<crm-kpi metric=${metric} period=${period} compare=${than} as-of="2026-06-30"
      ><script type="text/csv" .textContent=${`\n${demo.fewDeals}`}></script
    ></crm-kpi>`,
  args: { period: '2026-Q2' },
};

export const RowsByProperty: Story = {
  render: (args) =>
    tag({
      ...args,
      data: {
        deals: [
          { deal_id: 'D-1', stage: 'Won', status: 'won', created_at: '2026-06-01', closed_at: '2026-07-14' },
          {
            deal_id: 'D-2',
            stage: 'Lost',
            status: 'lost',
            created_at: '2026-06-09',
            closed_at: '2026-08-03',
          },
          { deal_id: 'D-3', stage: 'Won', status: 'won', created_at: '2026-06-20', closed_at: '2026-08-21' },
          { deal_id: 'D-4', stage: 'Won', status: 'won', created_at: '2026-07-02', closed_at: '2026-09-11' },
          {
            deal_id: 'D-5',
            stage: 'Lost',
            status: 'lost',
            created_at: '2026-07-15',
            closed_at: '2026-09-28',
          },
        ],
      },
    }),
  args: { src: undefined },
  parameters: {
    docs: {
      source: {
        code: "document.querySelector('crm-kpi').data = { deals: [{ deal_id: 'D-1', status: 'won', closed_at: '2026-07-14' /* … */ }] };",
      },
    },
  },
};

/** `crm-kpi { --crm-accent: …; --crm-card-radius: … }` and `::part(…)` in the page's own style sheet. */
export const OwnLooks: Story = {
  render: (args) =>
    html`<div class="story-brand story-grid">${tag(args)}${tag({ ...args, ...Money.args })}</div>`,
};

export const Narrow: Story = { render: inside('narrow', {}, Money.args!) };

export const Dark: Story = { ...states.Dark, render: SeveralSideBySide.render! };
export const Persian: Story = { ...states.Persian, render: SeveralSideBySide.render! };

/** What the data tell only as it is now has no past: neither a change nor a course. */
export const AsItIsNow: Story = { args: { metric: 'weighted-pipeline', compare: 'none', grain: 'none' } };

/** Months, quarters and years are Solar Hijri where the page is Persian, and where `calendar="persian"` says so. */
export const PersianMonths: Story = {
  args: { metric: 'closed-won-amount', grain: 'month', compare: 'year' },
  globals: { language: 'fa' },
  render: (args) =>
    html`<div class="story-grid">
      ${['1405', '1405-Q2', 'this-month'].map((period) => tag({ ...args, period }))}
      <div lang="en" dir="ltr">${tag({ ...args, calendar: 'persian', period: '1405-Q2' })}</div>
    </div>`,
};

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-grid">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
