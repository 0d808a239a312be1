import { css, svg, html, type CSSResult, type TemplateResult } from 'lit';
import type { StockState } from './levels.ts';

const figures: Readonly<Record<StockState, TemplateResult>> = {
  out: svg`<path d="M2 2l8 8M10 2l-8 8" />`,
  low: svg`<path class="filled" d="M6 1.5l5 9h-10z" />`,
  in: svg`<circle class="filled" cx="6" cy="6" r="4.5" />`,
  off: svg`<path d="M2 6h8" />`,
};

/** A shape a state, so that it is not told by colour alone; the words stand beside it. */
export const stateShape = (state: StockState): TemplateResult =>
  html`<svg class="state-shape ${state}" viewBox="0 0 12 12" aria-hidden="true">${figures[state]}</svg>`;

const [wide, most] = [44, 3];

/** How much there is, against the reorder point: the tick. A full bar is three times that, or more. */
export function levelBar(
  available: number,
  reorderPoint: number | null,
  largest: number,
  state: StockState,
): TemplateResult {
  const full = reorderPoint ? reorderPoint * most : largest;
  const width = full > 0 ? Math.max(0, Math.min(1, available / full)) * wide : 0;
  return html`<svg class="share level ${state}" viewBox="0 0 ${wide} 10" aria-hidden="true">
    <rect class="ground" y="2" width=${wide} height="6" rx="2" />
    <rect class="filled" y="2" width=${width.toFixed(1)} height="6" rx="2" />
    ${reorderPoint ? svg`<path d="M${(wide / most).toFixed(1)} 0v10" />` : ''}
  </svg>`;
}

export const stockStyles: CSSResult = css`
  .state-shape {
    width: 12px;
    height: 12px;
    margin-inline-end: 6px;
    vertical-align: -1px;
    color: var(--_muted);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .state-shape .filled {
    fill: currentColor;
    stroke: none;
  }
  .state-shape.in {
    color: var(--_accent);
  }
  .state-shape.low {
    color: var(--_passive);
  }
  .state-shape.out {
    color: var(--_bad);
  }
  .level {
    width: 44px;
    height: 10px;
    margin-inline-end: 8px;
    vertical-align: -1px;
    color: var(--_accent);
  }
  .level .ground {
    fill: var(--_band-3);
  }
  .level .filled {
    fill: currentColor;
  }
  .level.low {
    color: var(--_passive);
  }
  .level path {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .level:dir(rtl) {
    transform: scaleX(-1);
  }
  .list .figure .level + .told {
    min-width: 4ch;
  }
  @media (forced-colors: active) {
    .level .filled {
      fill: CanvasText;
    }
  }
`;
