import { activities } from '../../schema/activities.ts';
import { metric } from '../define.ts';
import { any, empty, is, maybe } from '../language.ts';
import { doneOf, doneWhere, outgoing } from './done.ts';
import { week } from './example.ts';

export const salesCalls = metric({
  id: 'sales-calls',
  about: 'Calls done in the period, in both directions.',
  unit: 'count',
  better: 'higher',
  value: doneOf('call'),
  example: { activities: week, gives: 3 },
  source: 'https://customerthink.com/38_crm_metrics_keep_organization_track/',
});

export const emailsSent = metric({
  id: 'emails-sent',
  about: 'E-mails that people sent in the period.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(is(activities.type, 'email'), outgoing),
  example: { activities: week, gives: 1 },
  source: 'worked out from its name',
});

export const videoChats = metric({
  id: 'video-chats',
  about: 'Video meetings held in the period.',
  unit: 'count',
  better: 'higher',
  value: doneOf('video'),
  example: { activities: week, gives: 1 },
  source: 'worked out from its name',
});

export const smsSent = metric({
  id: 'sms-sent',
  about: 'Text messages sent in the period.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(is(activities.type, 'sms'), outgoing),
  example: { activities: week, gives: 1 },
  source: 'worked out from its name',
});

export const linkedinMessages = metric({
  id: 'linkedin-messages',
  about: 'LinkedIn messages sent in the period.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(is(activities.type, 'linkedin'), outgoing),
  example: { activities: week, gives: 1 },
  source: 'worked out from its name',
});

export const outboundSalesCalls = metric({
  id: 'outbound-sales-calls',
  about: 'Calls that sales people made in the period; one without a direction counts as outbound.',
  unit: 'count',
  better: 'higher',
  value: doneWhere(
    is(activities.type, 'call'),
    any(empty(maybe(activities.direction)), is(maybe(activities.direction), 'outbound')),
  ),
  example: { activities: week, gives: 2 },
  source: 'https://www.insightly.com/blog/essential-crm-metrics-what-should-you-measure/',
});
