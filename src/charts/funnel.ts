import type { TemplateResult } from 'lit';
import { funnelLayout } from './funnel-layout.ts';
import { draw } from './parts/draw.ts';
import { NONE } from './types.ts';
import type { FunnelData, FunnelOptions } from './funnel-layout.ts';
import type { Mark } from './types.ts';

export { funnelLayout };
export type { FunnelData, FunnelOptions, FunnelStage } from './funnel-layout.ts';

export const funnelMarks = ({ stages }: FunnelData, options: FunnelOptions): Mark[] => {
  const { names, count, amount, days } = options;
  const share = options.ofPrevious ?? options.percent;
  return stages.map((stage) => ({
    key: stage.key,
    series: names.count,
    label: [
      stage.name,
      `${names.count}: ${stage.count == null ? NONE : count(stage.count)}`,
      ...(stage.ofPrevious == null ? [] : [share(stage.ofPrevious)]),
      ...(stage.amount == null || !amount ? [] : [`${names.amount}: ${amount(stage.amount)}`]),
      ...(stage.days == null || !days ? [] : [`${names.days}: ${days(stage.days)}`]),
      ...(stage.lost == null || !names.lost ? [] : [`${names.lost}: ${count(stage.lost)}`]),
    ],
  }));
};

export const funnel = (data: FunnelData, options: FunnelOptions): TemplateResult =>
  draw(funnelLayout(data, options), options);
