import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/crm-dashboard/define.ts';
import type { CrmDashboard } from '../src/elements/crm-dashboard/element.ts';
import { layouts } from '../src/elements/crm-dashboard/views.ts';
import type { CrmElement } from '../src/elements/base/element.ts';
import { filesOf } from './crm-dashboard-files.ts';
import * as demo from './support/data.ts';

interface Args {
  readonly view?: string | undefined;
  readonly period?: string | undefined;
  readonly compare?: string | undefined;
  readonly filter?: string | undefined;
  readonly src?: string | undefined;
}
interface Canvas {
  readonly canvasElement: HTMLElement;
}

// A card comes when its tag is defined: every tag is.
import.meta.glob('../src/elements/*/define.ts', { eager: true });

const patienceMs = 30_000;
const srcOf = (view: string): string => demo.together(...filesOf[view]!);
/** Twelve whole dashboards on one page of documentation would be three hundred cards: they have a page each. */
const alone = { tags: ['!autodocs'] };
/** A dashboard over the exports that it is made for, and its own period. */
const shown = (view: string) => ({ ...alone, args: { view, src: srcOf(view) } });

const dashboard = ({ view, period, compare, filter, src: address }: Args): TemplateResult =>
  html`<crm-dashboard
    .view=${view}
    .period=${period}
    .compare=${compare}
    .filter=${filter}
    .src=${address}
    as-of=${demo.asOf}
  ></crm-dashboard>`;

const cardsOf = (canvas: Element): CrmElement[] => {
  const board = canvas.querySelector<CrmDashboard>('crm-dashboard')!;
  return [
    ...board.renderRoot.querySelectorAll<CrmElement>('.cell > *:not(.wait)'),
    ...board.querySelectorAll<CrmElement>('crm-kpi, crm-funnel, crm-breakdown'),
  ];
};

/** Waits until every card has its data. */
async function filled({ canvasElement }: Canvas): Promise<CrmElement[]> {
  for (let waited = 0; ; waited += 50) {
    const cards = cardsOf(canvasElement);
    if (cards.length && cards.every((card) => !card.matches(':state(loading), :state(revalidating)')))
      return cards;
    if (waited > patienceMs) throw new Error(`still without its data after ${patienceMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export default {
  title: 'crm-dashboard',
  component: 'crm-dashboard',
  render: dashboard,
  argTypes: {
    view: { control: 'select', options: layouts.map(({ id }) => id) },
    compare: { control: 'select', options: [undefined, 'previous', 'year', 'none'] },
  },
  args: { view: 'state-of-the-union', src: srcOf('state-of-the-union') },
  play: async (canvas) => void (await filled(canvas)),
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Title, filter and cards in rows of twelve; what the data cannot answer is one line at the end. */
export const Default: Story = {};

export const ActivityManagement: Story = shown('activity-management');
export const OpenPipe: Story = shown('open-pipe');
export const PipeGen: Story = shown('pipe-gen');
export const Forecast: Story = shown('forecast');
export const CleanYourRoom: Story = shown('clean-your-room');
export const Marketing: Story = shown('marketing');
export const Sales: Story = shown('sales');
export const Service: Story = shown('service');
export const CustomerSuccess: Story = shown('customer-success');
export const CustomerPortal: Story = shown('customer-portal');
export const CrmSuccess: Story = shown('crm-success');

/** Period and comparison of the page's own. */
export const AnotherPeriod: Story = { args: { period: '2026-Q3', compare: 'previous' } };

/** The filters in force stand above the cards, each with a button that takes it away. */
export const Filtered: Story = { args: { filter: 'region=EMEA; owner=Priya Sarvani|Tomasz Wilkowski' } };

/** A layout of the page's own: each tag takes over data, period and filters. */
export const OwnLayout: Story = {
  args: { period: '2026-Q3' },
  render: ({ period, src: address }) =>
    html`<crm-dashboard
      .period=${period}
      .src=${address}
      as-of=${demo.asOf}
      heading="Wins"
      filters="owner, region"
    >
      <crm-kpi metric="win-rate" data-span="6"></crm-kpi>
      <crm-kpi metric="closed-won-amount" data-span="6"></crm-kpi>
      <crm-funnel data-span="6"></crm-funnel>
      <crm-breakdown metric="closed-won-amount" by="region" data-span="6"></crm-breakdown>
    </crm-dashboard>`,
};

/** A picked bar filters the other cards; Escape frees them. */
export const ByKeyboard: Story = {
  ...OwnLayout,
  play: async (canvas) => {
    const cards = await filled(canvas);
    const board = canvas.canvasElement.querySelector<CrmDashboard>('crm-dashboard')!;
    const bars = cards.find(({ localName }) => localName === 'crm-breakdown')!;
    bars.renderRoot.querySelector<SVGElement>('svg.chart')!.focus();
    await userEvent.keyboard('{Home}{Enter}');
    await expect(board.state.selection?.filter?.[0]?.by).toBe('region');
    await board.updateComplete;
    await expect(board.renderRoot.querySelectorAll('.chip.picked').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect(board.state.selection).toBeNull();
  },
};

export const PeriodPicker: Story = {
  ...OwnLayout,
  play: async (canvas) => {
    await filled(canvas);
    const board = canvas.canvasElement.querySelector<CrmDashboard>('crm-dashboard')!;
    board.change({ panel: 'period' });
    await expect(board.state.panel).toBe('period');
  },
};

export const Narrow: Story = {
  render: (args) => html`<div class="story-narrow">${dashboard(args)}</div>`,
};

export const Persian: Story = { ...alone, globals: { language: 'fa' } };
/** What the cards draw in these languages is told at the tags' own stories. */
const translated = { ...alone, parameters: { golden: false } };
export const Vietnamese: Story = { ...translated, globals: { language: 'vi' } };
export const Chinese: Story = { ...translated, globals: { language: 'zh' } };
export const Dark: Story = { globals: { theme: 'dark' } };

export const Loading: Story = {
  render: ({ view }) => html`<crm-dashboard .view=${view} .data=${demo.endless()}></crm-dashboard>`,
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector<CrmDashboard>('crm-dashboard')!;
    await board.updateComplete;
    await expect(board.renderRoot.querySelectorAll('.wait').length).toBeGreaterThan(2);
  },
};

export const BadView: Story = {
  args: { view: 'state-of-the-onion' },
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector<CrmDashboard>('crm-dashboard')!;
    await board.updateComplete;
    await expect(board.renderRoot.querySelector('.state.error')).not.toBeNull();
  },
};
