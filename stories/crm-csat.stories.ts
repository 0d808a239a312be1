import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-csat/define.ts';
import { compare, grain, target } from './support/controls.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, states } = tagStories('crm-csat', { compare, grain, target });

export default {
  ...meta,
  title: 'crm-csat',
  args: {
    src: demo.together(demo.caseSurveys, demo.users),
    period: '2026',
    by: 'agent',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

/** Share of satisfied answers with its interval, answers by score, the course, and each agent. */
export const Default: Story = {};

/** A goal as a line through the course, and the change on the quarter before. */
export const WithTarget: Story = { args: { period: '2026-Q3', target: 0.85, by: undefined } };

export const Mean: Story = { args: { metric: 'csat-average', by: undefined } };

/** Customer effort: higher is easier. */
export const Effort: Story = { args: { metric: 'ces', period: 'all', by: undefined } };

/** Few answers: what rests on less than five is pale, with its n. */
export const VeryFewRows: Story = { args: { period: '2026-10' } };

export const { AsTable, ByKeyboard, Loading, Empty, Failed, Narrow, Dark, Persian } = states;
