import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

export type SkeletonKind = 'number' | 'funnel' | 'bars' | 'line';

type Bar = readonly [x: number, y: number, width: number, height: number];

const BARS: Record<SkeletonKind, (width: number, height: number) => Bar[]> = {
  number: (width, height) => [
    [0, 0, width * 0.4, 32],
    [0, 44, width * 0.6, 12],
    [0, 68, width, Math.max(0, height - 68)],
  ],
  funnel: (width, height) =>
    [0.6, 0.42, 0.3, 0.2, 0.12].map((share, i) => [
      (width * (1 - share)) / 2,
      (height / 5) * i,
      width * share,
      height / 9,
    ]),
  bars: (width, height) =>
    [0.5, 0.62, 0.55, 0.74, 0.68, 0.86, 0.8, 1].map((share, i) => [
      (width / 8) * i,
      height * (1 - share),
      width / 8 - 8,
      height * share,
    ]),
  line: (width, height) => [0, 1, 2, 3].map((i) => [0, ((height - 2) / 3) * i, width, 2]),
};

/** A grey stand-in of the coming picture's size, so that nothing moves when it comes; silent for screen readers. */
export const skeleton = (
  kind: SkeletonKind,
  { width, height }: { width: number; height: number },
): TemplateResult =>
  html`<svg
    class="chart skeleton"
    part="skeleton"
    aria-hidden="true"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
  >
    ${BARS[kind](width, height).map(([x, y, w, h]) => svg`<rect x=${x} y=${y} width=${w} height=${h} rx="4"></rect>`)}
  </svg>`;
