import type { Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';
import type { Answers } from '../base/inquiry.ts';
import { leaderboardQuestions, type LeaderboardAsked } from '../crm-leaderboard/question.ts';

export const views = ['volume', 'backlog', 'response', 'channels', 'agents', 'calls', 'hours'] as const;
export type ServiceView = (typeof views)[number];

export interface ServiceAsked {
  readonly view: ServiceView;
  readonly grain: Grain | 'auto';
  /** Absent: what the view is split by of itself. */
  readonly by: string | undefined;
  readonly me: string | undefined;
  readonly top: number;
}

export const volume = ['cases-created', 'cases-handled', 'case-backlog'] as const;
export const times = ['first-response-time', 'resolution-time'] as const;
export const shares = [
  'sla-first-response-compliance',
  'sla-compliance-rate',
  'first-contact-resolution-rate',
] as const;
export const channel = ['cases-created', 'first-response-time', 'sla-compliance-rate'] as const;
export const calls = ['service-calls', 'abandoned-calls'] as const;
export const callShares = ['service-level', 'abandonment-rate'] as const;
export const callsBeside = [
  'service-calls-per-day',
  'average-speed-of-answer',
  'average-handle-time',
] as const;
/** Companions of those who are ranked by the cases that they handled. */
const columns = ['cases-handled', 'first-response-time', 'resolution-time', 'csat', 'reopen-rate'];

/** More than so many calls are told by the day alone. */
const mostInstants = 200_000;

export const agentsAsked = ({ me, top }: ServiceAsked): LeaderboardAsked => ({
  metrics: ['agent-scorecard'],
  by: 'agent',
  columns,
  me,
  top,
  compare: 'previous',
  target: undefined,
});

export function serviceQuestions(
  asked: ServiceAsked,
  settings: Settings,
  answers: Answers,
): Readonly<Record<string, Question>> {
  const { view, grain, by } = asked;
  const { base } = settings;
  const { main } = answers;
  if (view === 'volume') return { main: { metrics: volume, ...base, grain } };
  if (view === 'response') return { main: { metrics: [...times, ...shares], ...base, grain } };
  if (view === 'channels') return { main: { metrics: channel, ...base, by: [by ?? 'channel'] } };
  if (view === 'agents') return leaderboardQuestions(agentsAsked(asked), settings, answers);
  if (view === 'calls')
    return {
      main: { metrics: calls, ...base, grain },
      shares: { metrics: [...callShares, ...callsBeside], ...base, grain },
    };
  if (view === 'backlog')
    return {
      main: { metrics: ['case-backlog', 'backlog-age'], ...base },
      each: { metrics: ['case-backlog'], ...base, by: ['created_at'] },
      groups: { metrics: ['case-backlog', 'backlog-age'], ...base, by: [by ?? 'priority'] },
    };
  const metrics = ['service-calls'];
  if (!main) return { main: { metrics, ...base } };
  const all = main.metrics['service-calls']!.n > mostInstants;
  return {
    main: { metrics, ...base },
    each: { metrics, ...base, ...(all ? { grain: 'day' as const } : { by: ['started_at'] }) },
  };
}
