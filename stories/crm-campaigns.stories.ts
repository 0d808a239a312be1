import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-campaigns/define.ts';
import { grain } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-campaigns', { grain });

export default {
  ...meta,
  title: 'crm-campaigns',
  args: {
    src: demo.together(
      demo.campaigns,
      demo.leads,
      demo.touches,
      demo.costs,
      demo.subscribers,
      demo.opportunityDetails,
      demo.customers,
    ),
    period: '2026',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** What each campaign cost and brought, the largest revenue first. */
export const Default: Story = {};

/** The same by return on what was spent. */
export const ByReturn: Story = { args: { metric: 'campaign-roi', top: 6 } };

/** How far the period's leads got. */
export const Lifecycle: Story = { args: { view: 'lifecycle' } };

/** Opened, clicked, unsubscribed: over time and by mailing. */
export const Email: Story = { args: { view: 'email' } };

export const { AsTable, ByKeyboard, Loading, Empty, Failed, Narrow } = states;
export const Dark: Story = { ...states.Dark, args: { view: 'email' } };
export const Persian: Story = { ...states.Persian, args: { view: 'lifecycle' } };
