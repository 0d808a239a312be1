import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/crm-activity/define.ts';
import * as demo from './support/data.ts';
import type { Args } from './support/element.ts';
import { tagStories, type Story } from './support/tag-stories.ts';

/** As much as a small export holds: three of one person, one of another. */
const few = `activity_id,type,status,owner_id,created_at,completed_at,duration_s
1,call,done,Ana,2026-06-01,2026-06-02 09:15,300
2,email,done,Ana,2026-06-01,2026-06-02 10:40,
3,meeting,done,Ana,2026-06-01,2026-06-03 14:00,3600
4,call,done,Bo,2026-06-02,2026-06-04 16:20,240
`;

const { meta, over, inside, states } = tagStories('crm-activity', {
  view: { control: 'select', options: ['mix', 'heat', 'time', 'per-rep'] },
  by: { control: 'select', options: [undefined, 'owner', 'team', 'manager'] },
  benchmark: { control: 'number' },
});

export default {
  ...meta,
  title: 'crm-activity',
  args: {
    src: demo.together(demo.activities, demo.opportunities, demo.users),
    period: '2026-Q3',
    'as-of': demo.asOf,
  },
} satisfies Meta<Args>;

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
export const Engagements: Story = { args: { src: demo.engagements, period: '2026' } };

export const CutShort: Story = { args: { top: 4 } };
export const AsTable: Story = { ...states.AsTable, args: { view: 'heat' } };

/** One Tab stop; arrows walk from cell to cell, each is read out, Enter fires `crm-select`. */
export const ByKeyboard: Story = { ...states.ByKeyboard, args: { view: 'heat' } };

export const { Loading, Empty } = states;

export const FewRows = over(() => demo.file('activities.csv', few), {
  view: 'heat',
  period: '2026-06',
  'as-of': '2026-06-30',
});

/** Who sells must be known to share what is done among them. */
export const WithoutUsers: Story = { args: { src: demo.activities, view: 'per-rep' } };

export const Narrow: Story = {
  render: inside('narrow', ...['mix', 'heat', 'time', 'per-rep'].map((view) => ({ view }))),
};

export const Dark: Story = { ...states.Dark, args: { view: 'heat' } };
export const Persian: Story = { ...states.Persian, args: { view: 'heat', period: '1405' } };

export const VietnameseAndChinese: Story = { ...states.VietnameseAndChinese, args: { view: 'heat' } };
