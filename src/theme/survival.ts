import { css, type CSSResult } from 'lit';

/** Bands of several curves that lie over each other. */
export const survivalStyles: CSSResult = css`
  .veil {
    fill: currentColor;
    fill-opacity: 0.13;
  }
  @media (forced-colors: active) {
    .chart .veil {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
  }
`;
