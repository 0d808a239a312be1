import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../src/elements/crm-dashboard/define.ts';
import '../src/elements/crm-filter/define.ts';
import '../src/elements/crm-kpi/define.ts';
import type { CrmDashboard } from '../src/elements/crm-dashboard/element.ts';
import * as demo from './support/data.ts';

interface Args {
  readonly filters?: string | undefined;
  readonly period?: string | undefined;
}
interface Canvas {
  readonly canvasElement: HTMLElement;
}

const src = demo.together(demo.opportunities, demo.targets);
const patienceMs = 15_000;

/** The filter stands away from the dashboard, which leaves out its own head. */
const elsewhere = ({ filters, period }: Args): TemplateResult =>
  html`<crm-filter for="board"></crm-filter>
    <crm-dashboard id="board" bare .filters=${filters} .period=${period} .src=${src} as-of=${demo.asOf}>
      <crm-kpi metric="win-rate" data-span="6"></crm-kpi>
      <crm-kpi metric="closed-won-amount" data-span="6"></crm-kpi>
    </crm-dashboard>`;

/** Waits until the filter offers the dimensions of the data. */
async function offered({ canvasElement }: Canvas, panel: string): Promise<HTMLButtonElement> {
  const filter = canvasElement.querySelector('crm-filter')!;
  for (let waited = 0; ; waited += 50) {
    const button = filter.shadowRoot?.querySelector<HTMLButtonElement>(`[popovertarget="panel-${panel}"]`);
    if (button) return button;
    if (waited > patienceMs) throw new Error(`no ${panel} after ${patienceMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export default {
  title: 'crm-filter',
  component: 'crm-filter',
  render: elsewhere,
  args: { filters: 'owner, region', period: 'this-quarter' },
  play: async (canvas) => void (await offered(canvas, 'owner')),
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** Period, comparison and the dimensions that the dashboard names, as far as the data have them. */
export const Default: Story = {};

/** Choosing people: a search field, and how often each comes. */
export const Choosing: Story = {
  play: async (canvas) => {
    const button = await offered(canvas, 'owner');
    button.click();
    const filter = canvas.canvasElement.querySelector('crm-filter')!;
    const box = filter.shadowRoot!.querySelector<HTMLInputElement>('[data-panel=owner] li input')!;
    box.click();
    const board = canvas.canvasElement.querySelector<CrmDashboard>('crm-dashboard')!;
    await expect(board.state.filters[0]?.by).toBe('owner');
  },
};

/** By name, by year and part, or from day to day. */
export const Period: Story = {
  play: async (canvas) => (await offered(canvas, 'period')).click(),
};

/** Without a period all that is known counts. */
export const AllTime: Story = { args: { period: undefined } };

/** What the data cannot be split by has no control. */
export const UnknownDimension: Story = {
  args: { filters: 'owner, plan' },
  play: async (canvas) => {
    await offered(canvas, 'owner');
    const filter = canvas.canvasElement.querySelector('crm-filter')!;
    await expect(filter.shadowRoot!.querySelector('[popovertarget="panel-plan"]')).toBeNull();
  },
};

export const Narrow: Story = {
  render: (args) => html`<div class="story-narrow">${elsewhere(args)}</div>`,
};
export const Persian: Story = { globals: { language: 'fa' } };
export const Dark: Story = { globals: { theme: 'dark' } };
