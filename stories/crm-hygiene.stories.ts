import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-hygiene/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, over, partial, states } = tagStories('crm-hygiene', {
  by: { control: 'select', options: [undefined, 'owner', 'team', 'manager'] },
});

export default {
  ...meta,
  title: 'crm-hygiene',
  args: {
    src: demo.together(
      demo.opportunities,
      demo.history,
      demo.stages,
      demo.activities,
      demo.customers,
      demo.users,
    ),
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** The score, what fails which check (worst first), each person's score, and its course. */
export const Default: Story = {};

/** Only the checks of one team's routine, by team. */
export const SomeChecks: Story = {
  args: { checks: 'overdue-deals deals-missing-next-step inactive-deals', by: 'team' },
};

/** One person's own list. */
export const OnePerson: Story = { args: { filter: 'owner=Priya Sarvani' } };

/** Deals alone: what the export lacks is said, and is not a failure. */
export const DealsAlone: Story = { args: { src: demo.opportunities } };

/** One Tab stop a picture; Enter lists the rows that fail the check, where `<crm-table>` is loaded. */

export const Empty: Story = { args: { filter: 'owner=Nobody' } };

export const FewRows = over(() => demo.file('deals.csv', demo.fewDeals), { 'as-of': '2026-06-30' });

export const Partial = partial();

/** A check that there is not. */
export const UnknownCheck: Story = { args: { checks: 'win-rate' } };

export const { AsTable, ByKeyboard, Loading, Narrow, Dark, Persian, VietnameseAndChinese } = states;
