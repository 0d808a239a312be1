import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/crm-activity/define.ts';
import { shared } from './support/controls.ts';
import {
  activities,
  asOf,
  endless,
  engagements,
  file,
  opportunities,
  together,
  users,
} from './support/data.ts';
import { elementOf } from './support/element.ts';
import { showTable, walk } from './support/plays.ts';
import type { Args } from './support/tag.ts';

const tag = elementOf('crm-activity');

/** As much as a small export holds: three of one person, one of another. */
const few = `activity_id,type,status,owner_id,created_at,completed_at,duration_s
1,call,done,Ana,2026-06-01,2026-06-02 09:15,300
2,email,done,Ana,2026-06-01,2026-06-02 10:40,
3,meeting,done,Ana,2026-06-01,2026-06-03 14:00,3600
4,call,done,Bo,2026-06-02,2026-06-04 16:20,240
`;

export default {
  title: 'crm-activity',
  component: 'crm-activity',
  render: tag,
  argTypes: {
    view: { control: 'select', options: ['mix', 'heat', 'time', 'per-rep'] },
    by: { control: 'select', options: [undefined, 'owner', 'team', 'manager'] },
    benchmark: { control: 'number' },
    ...shared,
  },
  args: { src: together(activities, opportunities, users), period: '2026-Q3', 'as-of': asOf },
} satisfies Meta<Args>;
type Story = StoryObj<Args>;

/** What each person did, by type. */
export const Default: Story = {};
export const ByTeam: Story = { args: { by: 'team' } };

/** When it was done: the weekday and hour of the tag's time zone. */
export const Heat: Story = { args: { view: 'heat', period: '2026' } };
export const HeatElsewhere: Story = {
  args: {
    view: 'heat',
    metric: 'meetings-held',
    period: '2026',
    'time-zone': 'America/New_York',
    'week-start': 7,
  },
};

/** How the recorded time is spent: of all together, then of each. */
export const Time: Story = { args: { view: 'time' } };

/** How much each does a working day: the line is that of all, or a benchmark. */
export const PerRep: Story = { args: { view: 'per-rep' } };
export const Benchmark: Story = {
  args: { view: 'per-rep', metric: 'calls-per-rep-per-day', benchmark: 0.5 },
};

/** Customer success keeps its activities elsewhere. */
export const Engagements: Story = { args: { src: engagements, period: '2026' } };

export const CutShort: Story = { args: { top: 4 } };
export const AsTable: Story = { args: { view: 'heat' }, play: showTable };

/** One Tab stop; arrows walk from cell to cell, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { args: { view: 'heat' }, play: walk };

export const Loading: Story = {
  render: (args) => tag({ ...args, src: undefined, data: endless() }),
  parameters: { waitFor: 'loading' },
};

export const Empty: Story = { args: { period: '2019' } };

export const FewRows: Story = {
  render: (args) => tag({ ...args, data: file('activities.csv', few) }),
  args: { src: undefined, view: 'heat', period: '2026-06', 'as-of': '2026-06-30' },
};

/** Who sells must be known to share what is done among them. */
export const WithoutUsers: Story = { args: { src: activities, view: 'per-rep' } };

export const Narrow: Story = {
  render: (args) =>
    html`<div class="story-narrow">
      ${['mix', 'heat', 'time', 'per-rep'].map((view) => tag({ ...args, view }))}
    </div>`,
};

export const Dark: Story = { args: { view: 'heat' }, globals: { theme: 'dark' } };
export const Persian: Story = { args: { view: 'heat', period: '1405' }, globals: { language: 'fa' } };

export const VietnameseAndChinese: Story = {
  render: (args) =>
    html`<div class="story-stack">
      ${['vi', 'zh'].map((language) => html`<div lang=${language}>${tag({ ...args, view: 'heat' })}</div>`)}
    </div>`,
};
