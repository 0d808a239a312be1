import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-nps/define.ts';
import { compare, grain, shared } from './support/controls.ts';
import { answersOf, asOf, endless, file, surveys } from './support/data.ts';
import { showFindings, showTable } from './support/plays.ts';
import { nps, type Args } from './support/tag.ts';

export default {
  title: 'crm-nps',
  component: 'crm-nps',
  render: nps,
  argTypes: { compare, grain, ...shared },
  args: { src: surveys, period: 'last-12-months', compare: 'year', 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

const own = (counts: readonly number[], from: number): Story => ({
  render: (args) => nps({ ...args, data: file('answers.csv', answersOf(counts, from)) }),
  args: { src: undefined, period: '2026', compare: 'none', 'as-of': '2026-06-30' },
});

/** The score, its interval and its change; the three groups, every answer, and the course. */
export const Default: Story = {};

/** Many answers and not one zero: the question may have been asked from 1 to 10, and the tag says so. */
export const OneToTen: Story = own([2, 1, 3, 4, 9, 12, 20, 38, 41, 30], 1);

/** Stars are no net promoter score, whatever they are multiplied by. */
export const OtherScale: Story = own([2, 4, 9, 22, 31], 1);

/** Twelve answers: the interval is wide, and shown. */
export const VeryFewRows: Story = own([1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 4], 0);

export const AsTable: Story = { play: showTable };

export const Loading: Story = {
  render: (args) => nps({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

/** A score above ten among many others is a slip: it is left out, and listed. */
export const Partial: Story = { ...own([4, 0, 1, 2, 3, 5, 9, 14, 22, 31, 26, 1], 0), play: showFindings };

export const Narrow: Story = { render: (args) => html`<div class="story-narrow">${nps(args)}</div>` };

export const Dark: Story = { globals: { theme: 'dark' } };
export const Persian: Story = { globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${nps(args)}</div>`)}
    </div>`,
};
