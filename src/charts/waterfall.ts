import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import type { Mark } from './types.ts';
import { spansOf, waterfallLayout, type WaterfallData, type WaterfallOptions } from './waterfall-layout.ts';

export { waterfallLayout };
export type { WaterfallData, WaterfallOptions, WaterfallStep } from './waterfall-layout.ts';

/** One mark a step: what it adds or takes, and where the running total then stands. */
export const waterfallMarks = (
  { steps }: WaterfallData,
  { format, change, names }: WaterfallOptions,
): Mark[] => {
  const spans = spansOf(steps);
  return steps.map(({ key, name, kind, value, label = [] }, i) => ({
    key,
    series: name,
    label: [
      name,
      kind === 'total' ? format(value) : change(value),
      ...label,
      ...(kind === 'total' ? [] : [labelled(`${names.total}:`, format(spans[i]![1]))]),
    ],
  }));
};

/** What changed between two totals, step by step. */
export const waterfall = (data: WaterfallData, options: WaterfallOptions): TemplateResult =>
  draw(waterfallLayout(data, options), options);
