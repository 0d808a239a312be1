import type { Grain, Question } from '../../query/question.ts';
import type { Settings } from '../base/attributes.ts';

export const views = ['table', 'lifecycle', 'email'] as const;
export type CampaignsView = (typeof views)[number];

/** What campaigns may be ranked by; the others stand beside it. */
export const columns = [
  'campaign-revenue',
  'campaign-cost',
  'campaign-roi',
  'new-leads',
  'marketing-sourced-pipeline',
  'campaign-purchases',
  'campaign-responses',
  'campaign-new-customers',
] as const;

export const emailRates = [
  'email-open-rate',
  'email-click-rate',
  'email-click-to-open-rate',
  'email-delivery-rate',
  'email-bounce-rate',
  'email-unsubscribe-rate',
] as const;
export const perMailing = ['email-open-rate', 'email-click-rate', 'email-unsubscribe-rate'] as const;

/** What the leads of the funnel cost and brought in the same days. */
export const yields = [
  'campaign-cost',
  'marketing-sourced-pipeline',
  'campaign-revenue',
  'campaign-roi',
] as const;

export interface CampaignsAsked {
  readonly view: CampaignsView;
  readonly metric: (typeof columns)[number];
  readonly grain: Grain | 'auto';
  readonly top: number;
}

/** The metric that ranks, then the others. */
export const ranking = ({ metric }: CampaignsAsked): readonly string[] => [
  metric,
  ...columns.filter((id) => id !== metric),
];

export function campaignsQuestions(
  asked: CampaignsAsked,
  { base }: Settings,
): Readonly<Record<string, Question>> {
  const { view, grain } = asked;
  if (view === 'table') return { main: { metrics: ranking(asked), ...base, by: ['campaign'] } };
  if (view === 'lifecycle')
    return {
      main: { metrics: ['lifecycle-stage-conversion'], ...base },
      yields: { metrics: yields, ...base },
    };
  return {
    main: { metrics: emailRates, ...base, grain },
    each: { metrics: perMailing, ...base, by: ['campaign'] },
  };
}
