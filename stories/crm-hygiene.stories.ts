import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-hygiene/define.ts';
import { shared } from './support/controls.ts';
import {
  activities,
  asOf,
  customers,
  dirtyDeals,
  endless,
  fewDeals,
  file,
  history,
  opportunities,
  stages,
  together,
  users,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showFindings, showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-hygiene');

export default {
  title: 'crm-hygiene',
  component: 'crm-hygiene',
  render: tag,
  argTypes: { by: { control: 'select', options: [undefined, 'owner', 'team', 'manager'] }, ...shared },
  args: { src: together(opportunities, history, stages, activities, customers, users), 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** The score, what fails which check (worst first), each person's score, and its course. */
export const Default: Story = {};

/** Only the checks of one team's routine, by team. */
export const SomeChecks: Story = {
  args: { checks: 'overdue-deals deals-missing-next-step inactive-deals', by: 'team' },
};

/** One person's own list. */
export const OnePerson: Story = { args: { filter: 'owner=Priya Sarvani' } };

/** Deals alone: what the export lacks is said, and is not a failure. */
export const DealsAlone: Story = { args: { src: opportunities } };

export const AsTable: Story = { play: showTable };

/** One Tab stop a picture; Enter lists the rows that fail the check, where `<crm-table>` is loaded. */
export const ByKeyboard: Story = { play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

export const FewRows: Story = {
  render: (args) => tag({ ...args, data: file('deals.csv', fewDeals) }),
  args: { src: undefined, 'as-of': '2026-06-30' },
};

/** Rows that could not be read are counted in the badge, and listed. */
export const Partial: Story = {
  render: (args) => tag({ ...args, data: file('deals.csv', dirtyDeals) }),
  args: { src: undefined, 'as-of': '2026-06-30' },
  play: showFindings,
};

/** A check that there is not. */
export const UnknownCheck: Story = { args: { checks: 'win-rate' } };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${tag(args)}</div>` };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag(args)}</div>`)}
    </div>`,
};
