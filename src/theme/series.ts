import { css, type CSSResult } from 'lit';

/** What pictures of several series and groups need beside theme/chart.ts. */
export const series: CSSResult = css`
  :host {
    /* The first eight stay apart in lightness too, so that they can be told without red, green or blue vision. */
    --_series-2: var(--crm-series-2, light-dark(#cc7200, #d98b09));
    --_series-3: var(--crm-series-3, light-dark(#439e8e, #5fe6cf));
    --_series-4: var(--crm-series-4, light-dark(#572953, #9e658b));
    --_series-5: var(--crm-series-5, light-dark(#505103, #d1c681));
    --_series-6: var(--crm-series-6, light-dark(#9480bb, #8668b6));
    --_series-7: var(--crm-series-7, light-dark(#638e59, #5d8754));
    --_series-8: var(--crm-series-8, light-dark(#642629, #e59a99));
    --_series-9: var(--crm-series-9, light-dark(#5b6573, #a3adba));
    --_series-10: var(--crm-series-10, light-dark(#2b86c5, #b7d9f5));
    --_series-11: var(--crm-series-11, light-dark(#b33a4c, #c65a68));
    --_series-12: var(--crm-series-12, light-dark(#7d5538, #b58a66));
  }
  .s2 {
    color: var(--_series-2);
  }
  .s3 {
    color: var(--_series-3);
  }
  .s4 {
    color: var(--_series-4);
  }
  .s5 {
    color: var(--_series-5);
  }
  .s6 {
    color: var(--_series-6);
  }
  .s7 {
    color: var(--_series-7);
  }
  .s8 {
    color: var(--_series-8);
  }
  .s9 {
    color: var(--_series-9);
  }
  .s10 {
    color: var(--_series-10);
  }
  .s11 {
    color: var(--_series-11);
  }
  .s12 {
    color: var(--_series-12);
  }
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
    /* Four colours that every theme has; from the fifth series on lighter, lines by dashes and widths. */
    .chart :is(.s2, .s6, .s10) {
      color: LinkText;
    }
    .chart :is(.s3, .s7, .s11) {
      color: GrayText;
    }
    .chart :is(.s4, .s8, .s12) {
      color: Highlight;
    }
    .chart :is(.s5, .s6, .s7, .s8, .s9, .s10, .s11, .s12).fill {
      fill-opacity: 0.4;
      stroke: currentColor;
    }
    .chart :is(.s9, .s10, .s11, .s12).fill {
      fill-opacity: 0.1;
    }
    .chart :is(.s5, .s6, .s7, .s8).line {
      stroke-width: 4px;
    }
    .chart :is(.s9, .s10, .s11, .s12).line {
      stroke-width: 1px;
    }
    .chart :is(.s2, .s6, .s10).line {
      stroke-dasharray: 8 4;
    }
    .chart :is(.s3, .s7, .s11).line {
      stroke-dasharray: 2 4;
    }
    .chart :is(.s4, .s8, .s12).line {
      stroke-dasharray: 10 4 2 4;
    }
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
