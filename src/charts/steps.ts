import type { TemplateResult } from 'lit';
import { draw } from './parts/draw.ts';
import { labelled } from './parts/text.ts';
import { stepsLayout, type StepsData, type StepsOptions } from './steps-layout.ts';
import type { Mark } from './types.ts';

export { stepsLayout };
export type { StepsData, StepsOptions, StepsRow } from './steps-layout.ts';

/** One mark a row, with every step that it has done. */
export const stepsMarks = ({ rows }: StepsData, { steps, format, names }: StepsOptions): Mark[] =>
  rows.map(({ key, name, done, promised, note }) => ({
    key,
    series: 'steps',
    label: [
      name,
      note,
      ...done.flatMap((when, step) =>
        when === null || !step ? [] : [labelled(`${steps[step]!}:`, format(when))],
      ),
      ...(promised == null ? [] : [labelled(`${names.promised}:`, format(promised))]),
    ],
  }));

/** How far each of several things has come, and how long it took. */
export const steps = (data: StepsData, options: StepsOptions): TemplateResult =>
  draw(stepsLayout(data, options), options);
