import { css, type CSSResult } from 'lit';

/** What pictures of several series and groups need beside theme/chart.ts. */
export const series: CSSResult = css`
  .parted {
    stroke: var(--_surface);
    stroke-width: 1px;
  }
  .own {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }
  .axis.dashed,
  .muted.dashed {
    stroke-dasharray: 3 3;
  }
  .bubble {
    fill: currentColor;
    fill-opacity: 0.55;
    stroke: currentColor;
  }
  .few {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-dasharray: 2 2;
  }
  @media (forced-colors: active) {
    .parted {
      stroke: Canvas;
    }
    .bubble,
    .few {
      fill: Canvas;
      stroke: CanvasText;
    }
    .own {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
