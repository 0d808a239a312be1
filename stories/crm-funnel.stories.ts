import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-funnel/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { tag, meta, partial, states } = tagStories('crm-funnel');

export default {
  ...meta,
  title: 'crm-funnel',
  args: {
    src: demo.together(demo.opportunities, demo.history),
    period: 'last-12-months',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Deals that were created in the period, and how far they had come by as-of. */
export const Default: Story = {};

/** Without the stage history, what a deal has reached is inferred from its current stage; the tag says so. */
export const NoHistory: Story = { args: { src: demo.opportunities } };

/** Too few deals to call a step the weakest. */
export const VeryFewRows: Story = { args: { filter: 'owner=Anneke Søgaard', period: '2026-09' } };

/** One Tab stop; arrows walk from stage to stage, each is read out, Enter fires `crm-select`. */

export const Empty: Story = { args: { filter: 'region=Antarctica' } };

export const Partial = partial({ period: '2026' });

/** Answers of a survey hold no deals. */
export const OtherTable: Story = { args: { src: demo.surveys } };

export const OwnLooks: Story = {
  render: (args) => html`<div class="story-brand">${tag(args)}</div>`,
};

export const { AsTable, ByKeyboard, Loading, Narrow, Dark, Persian, VietnameseAndChinese } = states;
