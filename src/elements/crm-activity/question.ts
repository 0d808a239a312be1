import type { Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';

export const views = ['mix', 'heat', 'time', 'per-rep'] as const;
export const dimensions = ['owner', 'team', 'manager'] as const;

/** Metrics of a view, the usual one first. */
export const metricsOf: Readonly<Record<(typeof views)[number], readonly string[]>> = {
  mix: ['activity-mix'],
  heat: [
    'activities-completed',
    'sales-calls',
    'outbound-sales-calls',
    'emails-sent',
    'meetings-held',
    'video-chats',
    'sms-sent',
    'linkedin-messages',
  ],
  time: ['time-by-activity'],
  'per-rep': ['interactions-per-rep-per-day', 'calls-per-rep-per-day', 'selling-time-share'],
};

/** Told beside the mix, as far as there are any. */
export const channels = [
  'sales-calls',
  'emails-sent',
  'meetings-held',
  'video-chats',
  'sms-sent',
  'linkedin-messages',
] as const;

export interface ActivityAsked {
  readonly view: (typeof views)[number];
  readonly metric: string;
  readonly by: (typeof dimensions)[number];
  readonly benchmark: number | undefined;
  readonly top: number;
}

/** More than so many are told by the day alone. */
const mostInstants = 200_000;

export function activityQuestions(
  { view, metric, by }: ActivityAsked,
  { base }: Settings,
  { main }: Answers,
): Readonly<Record<string, Question>> {
  const over = { ...base, period: base.period ?? (view === 'heat' ? 'last-90-days' : 'last-30-days') };
  if (view === 'mix')
    return {
      main: { metrics: [metric, ...channels], ...over },
      groups: { metrics: [metric], ...over, by: [by] },
      cells: { metrics: [metric], ...over, by: [by, 'activity_type'] },
    };
  if (view === 'time')
    return {
      main: { metrics: [metric], ...over },
      groups: { metrics: [metric], ...over, by: [by] },
      cells: { metrics: [metric], ...over, by: [by, 'activity_type'] },
      share: { metrics: ['selling-time-share', 'activity-mix'], ...over },
    };
  if (view === 'per-rep') return { main: { metrics: [metric], ...over, by: ['owner'] } };
  const asked = { main: { metrics: [metric], ...over } };
  if (!main) return asked;
  return main.metrics[metric]!.n > mostInstants
    ? { ...asked, each: { metrics: [metric], ...over, grain: 'day' } }
    : { ...asked, each: { metrics: [metric], ...over, by: ['completed_at'] } };
}
