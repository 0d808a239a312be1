import type { TemplateResult } from 'lit';
import { npsGroups, npsLayout, zoneOf } from './nps-layout.ts';
import { draw } from './parts/draw.ts';
import { NONE } from './types.ts';
import type { NpsData, NpsOptions, NpsSection } from './nps-layout.ts';
import type { Mark } from './types.ts';

export { npsLayout };
export type { NpsData, NpsOptions, NpsSection } from './nps-layout.ts';

export const npsMarks = (data: NpsData, options: NpsOptions): Mark[] => {
  const { names, count, percent, score, interval, show = ['scale', 'shares', 'distribution'] } = options;
  const { low, high } = data;
  const groups = npsGroups(data, options);
  const marks: Record<NpsSection, () => Mark[]> = {
    scale: () => [
      {
        key: 'score',
        series: names.score,
        label: [
          names.score,
          data.score == null ? NONE : score(data.score),
          ...(low != null && high != null && interval ? [interval(low, high)] : []),
        ],
      },
    ],
    shares: () =>
      groups.map((group) => ({
        key: group.key,
        series: group.name,
        label: [group.name, group.share == null ? NONE : percent(group.share), count(group.count)],
      })),
    distribution: () =>
      (data.distribution ?? []).map((answers, i) => ({
        key: String(i),
        series: groups[zoneOf(i)].name,
        label: [count(i), groups[zoneOf(i)].name, count(answers)],
      })),
  };
  return show.flatMap((section) => marks[section]());
};

export const nps = (data: NpsData, options: NpsOptions): TemplateResult =>
  draw(npsLayout(data, options), options);
