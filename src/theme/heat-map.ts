import { css, type CSSResult } from 'lit';

/** A ramp of one hue: dark is high, in dark mode light. Texts on it keep a contrast of 4.5. */
export const heatMapStyles: CSSResult = css`
  .heat1,
  .heat2,
  .heat3,
  .heat4,
  .heat5,
  .heat6,
  .heat7,
  .heat8,
  .heat9 {
    fill: currentColor;
  }
  .heat1 {
    fill-opacity: 0.07;
  }
  .heat2 {
    fill-opacity: 0.16;
  }
  .heat3 {
    fill-opacity: 0.26;
  }
  .heat4 {
    fill-opacity: 0.37;
  }
  .heat5 {
    fill-opacity: 0.49;
  }
  .heat6 {
    fill-opacity: 0.62;
  }
  .heat7 {
    fill-opacity: 0.74;
  }
  .heat8 {
    fill-opacity: 0.87;
  }
  .heat-low {
    fill: light-dark(#1b1f24, #ffffff);
  }
  .heat-mid {
    fill: #000000;
  }
  .heat-high {
    fill: light-dark(#ffffff, #000000);
  }
  @media (forced-colors: active) {
    .chart :is(.heat1, .heat2, .heat3, .heat4, .heat5, .heat6, .heat7, .heat8, .heat9) {
      /* So light that the number on it can be read. */
      fill: color-mix(in srgb, CanvasText 40%, Canvas);
      stroke: CanvasText;
    }
    .chart :is(.heat-low, .heat-mid, .heat-high) {
      fill: CanvasText;
    }
  }
`;
