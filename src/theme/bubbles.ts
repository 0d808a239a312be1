import { css, type CSSResult } from 'lit';

/** What bubbles in groups need beside theme/series.ts. */
export const bubblesStyles: CSSResult = css`
  .bubble-grey {
    fill-opacity: 0.6;
    stroke: var(--_passive);
  }
  @media (forced-colors: active) {
    .bubble-grey {
      stroke: CanvasText;
    }
  }
`;
