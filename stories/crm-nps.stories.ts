import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-nps/define.ts';
import { compare, grain } from './support/controls.ts';
import * as demo from './support/data.ts';
import { showFindings } from './support/plays.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

const { meta, over, states } = tagStories('crm-nps', { compare, grain });

export default {
  ...meta,
  title: 'crm-nps',
  args: { src: demo.surveys, period: 'last-12-months', compare: 'year', 'as-of': demo.asOf },
} satisfies Meta<Args>;

const own = (counts: readonly number[], from: number): Story =>
  over(() => demo.file('answers.csv', demo.answersOf(counts, from)), {
    period: '2026',
    compare: 'none',
    'as-of': '2026-06-30',
  });

/** The score, its interval and its change; the three groups, every answer, and the course. */
export const Default: Story = {};

/** Many answers and not one zero: the question may have been asked from 1 to 10, and the tag says so. */
export const OneToTen: Story = own([2, 1, 3, 4, 9, 12, 20, 38, 41, 30], 1);

/** Stars are no net promoter score, whatever they are multiplied by. */
export const OtherScale: Story = own([2, 4, 9, 22, 31], 1);

/** Twelve answers: the interval is wide, and shown. */
export const VeryFewRows: Story = own([1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 4], 0);

/** A score above ten among many others is a slip: it is left out, and listed. */
export const Partial: Story = { ...own([4, 0, 1, 2, 3, 5, 9, 14, 22, 31, 26, 1], 0), play: showFindings };

export const { AsTable, Loading, Empty, Narrow, Dark, Persian, VietnameseAndChinese } = states;
