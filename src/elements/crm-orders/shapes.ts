import { css, html, svg, type CSSResult, type TemplateResult } from 'lit';

/** The further an order has come, the fuller; a triangle is late, a cross came to nothing. */
const figures = {
  waiting: svg`<circle cx="6" cy="6" r="4" />`,
  way: svg`<circle cx="6" cy="6" r="4" /><path class="filled" d="M6 2a4 4 0 0 1 0 8z" />`,
  done: svg`<rect class="filled" x="1.5" y="1.5" width="9" height="9" rx="1.5" />`,
  ended: svg`<path d="M2 2l8 8M10 2l-8 8" />`,
  late: svg`<path class="filled" d="M6 1l5 9.5h-10z" />`,
} as const;
export type Progress = keyof typeof figures;

const progress: ReadonlyMap<string, Progress> = new Map([
  ['shipped', 'way'],
  ['completed', 'done'],
  ['cancelled', 'ended'],
  ['refunded', 'ended'],
  ['failed', 'ended'],
]);

export const progressOf = (status: string | null): Progress => progress.get(status ?? '') ?? 'waiting';

/** A shape for how far an order has come; the words stand beside it. */
export const orderShape = (kind: Progress): TemplateResult =>
  html`<svg class="order-shape ${kind}" viewBox="0 0 12 12" aria-hidden="true">${figures[kind]}</svg>`;

export const orderStyles: CSSResult = css`
  .order-shape {
    width: 12px;
    height: 12px;
    margin-inline-end: 6px;
    vertical-align: -1px;
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .order-shape .filled {
    fill: currentColor;
    stroke: none;
  }
  .order-shape.ended {
    color: var(--_muted);
  }
  .order-shape.late {
    color: var(--_bad);
  }
`;
