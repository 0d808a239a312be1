import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The classes that layouts name. A series class sets the colour, a second class says how it fills or strokes. */
export const chart: CSSResult = css`
  .chart {
    display: block;
    width: 100%;
    height: auto;
    /* Layouts mirror themselves: under rtl the browser would turn text anchors a second time. */
    direction: ltr;
    overflow: visible;
    border-radius: 4px;
    font-family: inherit;
  }
  .chart text {
    unicode-bidi: plaintext;
    pointer-events: none;
  }
  .s1 {
    color: var(--_series-1);
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .chart .ink {
    fill: var(--_ink);
  }
  .chart .muted {
    fill: var(--_muted);
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .fill {
    fill: currentColor;
  }
  .half {
    fill: currentColor;
    fill-opacity: 0.68;
  }
  .soft {
    fill: currentColor;
    fill-opacity: 0.1;
  }
  .soft2 {
    fill: currentColor;
    fill-opacity: 0.18;
  }
  .rest,
  .open {
    fill: currentColor;
    fill-opacity: 0.16;
    stroke: currentColor;
    stroke-opacity: 0.75;
  }
  .open {
    stroke-dasharray: 3 2;
  }
  .edge {
    stroke: currentColor;
  }
  .hollow {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2px;
  }
  .line,
  .target {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .casing {
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-opacity: 0.8;
  }
  .thin {
    stroke-width: 1px;
  }
  .dashed {
    stroke-dasharray: 2 5;
  }
  .faint {
    color: var(--_axis);
    stroke-width: 1.5px;
  }
  .target,
  .tick {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25px;
    stroke-linecap: butt;
  }
  .tick {
    stroke-width: 2px;
  }
  .grid {
    stroke: var(--_grid);
  }
  .axis {
    stroke: var(--_axis);
  }
  .zone {
    fill: var(--_ink);
    fill-opacity: 0.035;
  }
  .track,
  .band2 {
    fill: var(--_band-3);
  }
  .band1 {
    fill: var(--_band-2);
  }
  .band0 {
    fill: var(--_band-1);
  }
  .passive {
    fill: var(--_passive);
  }
  .hit {
    fill: transparent;
  }
  .ring {
    fill: none;
    pointer-events: none;
  }
  .chart:has(.ring) {
    outline: none;
  }
  .chart:focus-visible .ring {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .dim {
    opacity: 0.35;
  }
  .on {
    filter: brightness(0.88);
  }
  .skeleton {
    fill: var(--_band-3);
  }
  @media (prefers-reduced-motion: no-preference) {
    .dim {
      transition: opacity 0.15s;
    }
    .skeleton {
      animation: wait 1.6s ease-in-out infinite alternate;
    }
    @keyframes wait {
      to {
        opacity: 0.45;
      }
    }
  }
  @media (forced-colors: active) {
    .chart,
    .chart * {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .chart :is(.bad, .faint) {
      color: GrayText;
    }
    .chart .ink,
    .chart .muted {
      fill: CanvasText;
    }
    .halo,
    .hollow {
      stroke: Canvas;
    }
    .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
    .track,
    .band0,
    .band1,
    .band2,
    .passive,
    .skeleton {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grid,
    .axis {
      stroke: CanvasText;
      stroke-opacity: 0.3;
    }
    .target,
    .tick {
      stroke: CanvasText;
    }
    .chart:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
