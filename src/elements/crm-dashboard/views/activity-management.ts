import { kpi, type Layout } from '../layout.ts';

export const activityManagement: Layout = {
  id: 'activity-management',
  period: 'this-quarter',
  compare: 'previous',
  filters: ['owner', 'team', 'activity_type'],
  cards: [
    kpi(3, 'activities-completed'),
    kpi(3, 'meetings-held'),
    kpi(3, 'meeting-target-attainment'),
    kpi(3, 'interactions-per-won-deal'),
    kpi(4, 'calls-per-rep-per-day'),
    kpi(4, 'interactions-per-rep-per-day'),
    kpi(4, 'meeting-no-show-rate'),
    {
      tag: 'crm-activity',
      metrics: ['activity-mix', 'emails-sent', 'video-chats', 'sms-sent', 'linkedin-messages', 'sales-calls'],
      attributes: { view: 'mix' },
      span: 6,
      heading: 'activityMix',
    },
    {
      tag: 'crm-activity',
      metrics: ['time-by-activity', 'selling-time-share'],
      attributes: { view: 'time' },
      span: 6,
      heading: 'activityTime',
    },
    { tag: 'crm-leaderboard', metrics: ['rep-scorecard'], span: 6, heading: 'reps' },
    {
      tag: 'crm-scatter',
      metrics: ['meetings-held', 'pipeline-created', 'pipeline-per-meeting'],
      attributes: { x: 'meetings-held', y: 'pipeline-created', by: 'owner' },
      span: 6,
      heading: 'meetingsAgainstPipeline',
    },
    {
      tag: 'crm-activity',
      metrics: ['activities-completed'],
      attributes: { view: 'heat' },
      span: 12,
      heading: 'activityHours',
    },
  ],
};
