import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The tag itself: it takes the page's font and colour scheme (`theme="light|dark|auto"` overrules), and shuts out
 * what a hostile page would let it inherit. Public colours are only ever read, never declared here, so that a value set
 * on any ancestor gets through; the literal beside each follows the colour scheme.
 */
export const tokens: CSSResult = css`
  :host {
    --_surface: var(--crm-surface, light-dark(#ffffff, #1c2128));
    --_raised: var(--crm-raised, light-dark(#f5f6f8, #262c35));
    --_border: var(--crm-border, light-dark(#e1e4e9, #343b45));
    --_ink: var(--crm-ink, light-dark(#1b1f24, #e8ebef));
    --_muted: var(--crm-muted, light-dark(#5b6573, #a3adba));
    --_grid: var(--crm-grid, light-dark(#e8eaee, #313842));
    --_axis: var(--crm-axis, light-dark(#aab2bd, #5d6773));
    --_good: var(--crm-good, light-dark(#0c7a5c, #46c39a));
    --_bad: var(--crm-bad, light-dark(#bf4510, #f58f5f));
    --_passive: var(--crm-passive, light-dark(#848d99, #838d9b));
    --_accent: var(--crm-accent, light-dark(#2361b5, #74abf7));
    --_band-1: var(--crm-band-1, light-dark(#c9cfd7, #4a525e));
    --_band-2: var(--crm-band-2, light-dark(#dde1e6, #3a424c));
    --_band-3: var(--crm-band-3, light-dark(#edeff2, #2d343d));
    --_series-1: var(--crm-series-1, light-dark(#2361b5, #74abf7));
    display: block;
    box-sizing: border-box;
    min-width: 0;
    font-family: var(--crm-font, inherit);
    font-size: var(--crm-font-size, 13px);
    font-style: normal;
    font-weight: 400;
    font-variant: tabular-nums;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    color: var(--_ink);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
